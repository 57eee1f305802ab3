import { createStore } from 'zustand/vanilla';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import {
  type Note,
  notesOf,
  phaseTitleOf,
  presenterNotesOf,
  serviceNote,
  titleOf,
} from '../../../shared/present/notes.ts';
import { type Stop, stopsOf } from '../../../shared/present/stops.ts';
import { openPanel } from '../../app/dialogs.ts';
import type { EditorState } from '../../store/editor.ts';

/** The step at which a presentation begins; null for the whole drawing, which comes before all places. */
export const presentStore = createStore<{ readonly from: Id | null }>(() => ({ from: null }));

/** Whether there is anything to walk along. */
export function canPresent({ history }: EditorState): boolean {
  return history !== null && stepsDrawn(history.document);
}

const stepsDrawn = ({ steps }: BlueprintDocument) =>
  Object.values(steps).some(({ laneId, columnId }) => laneId !== undefined && columnId !== undefined);

export function present(from: Id | null): void {
  presentStore.setState({ from });
  openPanel('present');
}

/** The place that shows a step, from 1; 0, the whole drawing, where none does. */
export function placeOf(stops: readonly Stop[], stepId: Id | null): number {
  if (stepId === null) return 0;
  const own = stops.findIndex(({ actionId, part }) => actionId === stepId && part === 1);
  return 1 + (own >= 0 ? own : stops.findIndex(({ stepIds }) => stepIds.has(stepId)));
}

/** One place of a walk, in words. */
export interface Place {
  readonly stop: Stop | null;
  readonly over: string;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly own: readonly Note[];
}

/**
 * The places of a walk: the whole drawing, then the customer's path.
 * @param shown the document as a client may see it
 * @param whole the same with all that the presenter may read
 */
export function placesOf(shown: BlueprintDocument, whole: BlueprintDocument, language: string): Place[] {
  const [telling, all] = [
    { document: shown, language },
    { document: whole, language },
  ];
  const stops = stopsOf(shown).map((stop) => ({
    stop,
    over: phaseTitleOf(telling, stop),
    title: titleOf(telling, stop),
    notes: notesOf(telling, stop),
    own: presenterNotesOf(all, stop),
  }));
  const about = serviceNote(telling);
  return [
    { stop: null, over: '', title: about.title, notes: about.lines.length > 0 ? [about] : [], own: [] },
    ...stops,
  ];
}
