import { createStore } from 'zustand/vanilla';
import { STATIONS, type StationId } from '../../shared/method/guide.ts';
import { showDrawing, showRecord } from './workspace.ts';

interface Guide {
  readonly on: boolean;
  /** The part of the way that is shown; it stays when the guide is left. */
  readonly station: StationId;
}

export const guideStore = createStore<Guide>(() => ({ on: false, station: STATIONS[0].id }));

/** Shows a part of the way, with the drawing or the record beside it. */
export function goToStation(station: StationId): void {
  const { place, step } = STATIONS.find(({ id }) => id === station) ?? STATIONS[0];
  guideStore.setState({ on: true, station });
  if (place === 'record') showRecord(step);
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
