import { createStore } from 'zustand/vanilla';
import type { Paste } from '../../shared/edit/commands/paste.ts';
import { freshIds } from '../../shared/edit/fragment.ts';
import { runEdit } from '../../shared/edit/registry.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import { columnsInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { edit, editorStore, nextId } from '../store/editor.ts';
import { cellCentre } from './cells.ts';
import type { IndexedScene } from './use-scene.ts';
import { focusCanvas, reveal } from './view.ts';

/** What was copied, while its place is chosen: behind which column it would go. */
export interface Placing {
  /** The open document that it is pasted into: in another tab nothing is being placed. */
  readonly into: string;
  readonly fragment: BlueprintDocument;
  readonly ids: Paste['ids'];
  readonly afterColumnId: Id;
}

export const placingStore = createStore<{ readonly placing: Placing | null }>(() => ({ placing: null }));

/** Begins choosing a place for what was copied, behind a column or else behind the last one. */
export function startPlacing(fragment: BlueprintDocument, afterColumnId: Id | undefined): void {
  const { history, key } = editorStore.getState();
  const behind = afterColumnId ?? (history ? columnsInOrder(history.document).at(-1)?.[0] : undefined);
  if (behind === undefined) return;
  placingStore.setState({ placing: { into: key, fragment, ids: freshIds(fragment, nextId), afterColumnId: behind } });
  focusCanvas();
}

/** Moves the place by columns. */
export function movePlace(document: BlueprintDocument, by: number): void {
  const { placing } = placingStore.getState();
  if (!placing) return;
  const columns = columnsInOrder(document).map(([id]) => id);
  const next = columns[Math.max(0, columns.indexOf(placing.afterColumnId) + by)] ?? columns.at(-1);
  if (next !== undefined) placeBehind(next);
}

/** Moves the place behind the column nearest to a point of the sheet. */
export function movePlaceTo({ layout, scene, document }: IndexedScene, { x }: Point): void {
  const passed = layout.columns.filter(({ start, size }) => scene.origin.x + start + size / 2 < x).length;
  const column = columnsInOrder(document)[Math.max(0, passed - 1)]?.[0];
  if (column !== undefined) placeBehind(column);
}

function placeBehind(afterColumnId: Id): void {
  const { placing } = placingStore.getState();
  if (placing && placing.afterColumnId !== afterColumnId) {
    placingStore.setState({ placing: { ...placing, afterColumnId } });
  }
}

/** Pastes at the place chosen, or leaves it. */
export function endPlacing(done: boolean): void {
  const { placing } = placingStore.getState();
  placingStore.setState({ placing: null });
  if (!placing || !done) return;
  const pasted = Object.keys(placing.fragment.steps).flatMap((id) => placing.ids[id] ?? []);
  if (!edit([{ edit: 'paste', args: placing }], { select: pasted })) return;
  if (pasted[0] !== undefined) reveal(pasted[0]);
}

/** Where the steps would stand, and where columns would be put in for them. Sheet coordinates. */
export interface Places {
  readonly steps: readonly (Point & { readonly id: Id })[];
  readonly bar: Rectangle | null;
}

const NEW_COLUMN = 180;
const BAR = 4;

export function placesOf(indexed: IndexedScene, placing: Placing): Places {
  const { document, layout, scene } = indexed;
  const after = runEdit(document, { edit: 'paste', args: placing }).document;
  const added = columnsInOrder(after).flatMap(([id]) => (document.columns[id] ? [] : [id]));
  const before = columnsInOrder(after).findIndex(([id]) => id === added[0]) - 1;
  const band = layout.columns[before];
  const edge = scene.origin.x + (band ? band.start + band.size + 20 : 0);
  const steps = Object.keys(placing.fragment.steps).flatMap((id) => {
    const { laneId, columnId } = after.steps[placing.ids[id] ?? ''] ?? {};
    if (laneId === undefined || columnId === undefined) return [];
    const at = added.indexOf(columnId);
    const centre = cellCentre(indexed, laneId, at < 0 ? columnId : null);
    return [{ id, x: at < 0 ? centre.x : edge + (at + 0.5) * NEW_COLUMN, y: centre.y }];
  });
  const height = layout.height;
  return { steps, bar: added.length > 0 ? { x: edge - BAR / 2, y: scene.origin.y, width: BAR, height } : null };
}
