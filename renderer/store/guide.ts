import { createStore } from 'zustand/vanilla';
import { STATIONS, type Station, type StationId } from '../../shared/method/guide.ts';
import { type EditorState, editorStore } from './editor.ts';
import { keptByDocument } from './kept-by-document.ts';
import { showDrawing, showRecord } from './workspace.ts';

interface Guide {
  readonly on: boolean;
  /** The part of the way that is shown; it stays when the guide is left. */
  readonly station: StationId;
}

const START: Guide = { on: false, station: STATIONS[0].id };

export const guideStore = createStore<Guide>(() => START);

const kept = keptByDocument<Guide>('guide', ({ station, on }) => {
  const known = STATIONS.find(({ id }) => id === station)?.id;
  return known === undefined ? undefined : { on: on === true, station: known };
});

/** Shows a part of the way, with the drawing or the list of the record beside it. */
export function goToStation(station: StationId): void {
  const { place, step, list }: Station = STATIONS.find(({ id }) => id === station) ?? STATIONS[0];
  guideStore.setState({ on: true, station });
  if (place === 'record') showRecord(step, list);
  else showDrawing();
}

/** Begins the guide, or goes on where it was left. */
export function startGuide(): void {
  goToStation(guideStore.getState().station);
}

/** Leaves the guide; nothing is lost. */
export function leaveGuide(): void {
  guideStore.setState({ on: false });
  showDrawing();
}

/** The part before or after the one that is shown; none at the ends. */
export function neighbourStation(by: 1 | -1): StationId | undefined {
  const { station } = guideStore.getState();
  return STATIONS[STATIONS.findIndex(({ id }) => id === station) + by]?.id;
}

/** Remembers from now on how far each document has come, and goes on there when it is opened again. */
export function startGuiding(): void {
  const idOf = ({ history }: EditorState) => history?.document.documentId;
  editorStore.subscribe((state, before) => {
    const id = idOf(state);
    if (id === undefined || (state.key === before.key && id === idOf(before))) return;
    const guide = kept.of(id) ?? START;
    guideStore.setState(guide);
    if (guide.on) goToStation(guide.station);
  });
  guideStore.subscribe((guide) => {
    const id = idOf(editorStore.getState());
    if (id !== undefined && !(guide === START)) kept.keep(id, guide);
  });
}
