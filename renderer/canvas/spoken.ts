import { canvasSentences } from '../../shared/locales/canvas.ts';
import { laneOf, linksFrom, linksTo, markersOn, stepsOfLane, textIn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { useEditor, useLanguage, useSentences } from '../store/use-store.ts';

/** What a screen reader hears of the selected step: name, lane, position, markers, links. */
export function useSpokenSelection(document: BlueprintDocument): string {
  const [id] = useEditor(({ selection }) => selection);
  const drawing = useEditor(({ drawingLanguages }) => drawingLanguages[0] ?? '');
  const words = useSentences(canvasSentences);
  const language = useLanguage();
  const step = id === undefined ? undefined : document.steps[id];
  if (id === undefined || !step) return '';
  const name = textIn(step.name, drawing, document.languages) || words.unnamed;
  const lane = laneOf(document, id);
  const siblings = lane ? stepsOfLane(document, lane[0]).map(([other]) => other) : [];
  const place = textIn(lane?.[1].name, drawing, document.languages);
  const { failPoints, waitPoints } = markersOn(document, id);
  const marks = [
    ...failPoints.map(([, { number }]) => `F${number}`),
    ...waitPoints.map(([, { number }]) => `W${number}`),
  ];
  const links = linksFrom(document, id).length + linksTo(document, id).length;
  return [
    words.step(name, place, siblings.indexOf(id) + 1, siblings.length),
    ...(marks.length > 0 ? [words.markers(marks.join(', '))] : []),
    words.links(links),
  ].join(language === 'en' ? ', ' : '，');
}
