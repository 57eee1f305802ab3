import { memo } from 'react';
import { isLocked } from '../../shared/edit/locks.ts';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { remarkSentences } from '../../shared/locales/review.ts';
import {
  columnPositions,
  laneOf,
  linksFrom,
  linksTo,
  markersOn,
  stepsOfLane,
  textIn,
} from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id, Text } from '../../shared/model/schema/values.ts';
import { openOnElements } from '../../shared/review/remarks.ts';
import { useEditor, useLanguage, useSentences } from '../store/use-store.ts';

/** Says the selection whenever it, or what is true of it, changes; what does not change is not worked out again. */
export const Spoken = memo(function Spoken({ document }: { readonly document: BlueprintDocument }) {
  return (
    <p id="spoken" className="visually-hidden" aria-live="polite">
      {useSpokenSelection(document)}
    </p>
  );
});

/** What a screen reader hears of the selection, with how many remarks are open on it. */
function useSpokenSelection(document: BlueprintDocument): string {
  const said = useSpokenElement(document);
  const { sign } = useSentences(remarkSentences);
  const comma = useLanguage() === 'en' ? ', ' : '，';
  const count = useEditor(({ selection }) => openOnElements(document).get(selection[0] ?? ''));
  return count === undefined || said === '' ? said : [said, sign(count)].join(comma);
}

/** What is heard of what is selected: of a step its name, lane, position, markers and links. */
function useSpokenElement(document: BlueprintDocument): string {
  const selection = useEditor((state) => state.selection);
  const drawing = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const words = useSentences(canvasSentences);
  const comma = useLanguage() === 'en' ? ', ' : '，';
  const [id] = selection;
  if (id === undefined) return '';
  if (selection.length > 1) return words.several(selection.length);
  const name = (text: Text | undefined) => textIn(text, drawing, document.languages) || words.unnamed;
  const { steps, links, lanes, phases, notes } = document;
  if (steps[id]) return spokenStep(document, id, { words, comma, name });
  if (links[id]) return words.link(name(steps[links[id].from]?.name), name(steps[links[id].to]?.name));
  if (lanes[id]) return words.lane(name(lanes[id].name), stepsOfLane(document, id).length);
  if (phases[id]) return words.phase(name(phases[id].name));
  return notes[id] ? [words.note, name(notes[id].text)].join(comma) : '';
}

interface Speech {
  readonly words: (typeof canvasSentences)['en'];
  readonly comma: string;
  readonly name: (text: Text | undefined) => string;
}

function spokenStep(document: BlueprintDocument, id: Id, { words, comma, name }: Speech): string {
  const step = document.steps[id];
  const lane = laneOf(document, id);
  const column = columnPositions(document).get(step?.columnId ?? '');
  const siblings = lane ? stepsOfLane(document, lane[0]).map(([other]) => other) : [];
  const { failPoints, waitPoints } = markersOn(document, id);
  const marks = [
    ...failPoints.map(([, { number }]) => `F${number}`),
    ...waitPoints.map(([, { number }]) => `W${number}`),
  ];
  const names = (ids: readonly Id[]) => ids.map((one) => name(document.steps[one]?.name)).join(comma);
  const to = linksFrom(document, id).map(([, link]) => link.to);
  const from = linksTo(document, id).map(([, link]) => link.from);
  return [
    words.step(name(step?.name), name(lane?.[1].name), siblings.indexOf(id) + 1, siblings.length),
    ...(column === undefined ? [] : [words.column(column + 1)]),
    ...(isLocked(document, id) ? [words.locked] : []),
    ...(marks.length > 0 ? [words.markers(marks.join(comma))] : []),
    words.links(to.length + from.length),
    ...(from.length > 0 ? [words.comesFrom(names(from))] : []),
    ...(to.length > 0 ? [words.leadsTo(names(to))] : []),
  ].join(comma);
}
