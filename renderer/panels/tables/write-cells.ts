import { edit, editorStore, nextId, showNotice } from '../../store/editor.ts';
import { type CellChange, cellEdits } from './cell-calls.ts';
import { leftOut } from './left-out.ts';
import type { Sheet } from './range.ts';
import type { Fault } from './read-cell.ts';

/** Writes lines into cells as one edit, and tells what was left out. */
export function writeCells(
  { context, table }: Sheet,
  changes: readonly CellChange[],
  beyond: readonly string[] = [],
): void {
  const edits = cellEdits(context, table, changes, nextId);
  if (edits.calls.length > 0 && !edit(edits.calls, { fromList: true })) return;
  const sentence = leftOut(context, edits, beyond);
  if (sentence) showNotice({ tone: 'error', sentence });
}

/** Writes one cell. Returns why not; null where it is written, or nothing was to be. */
export function writeCell({ context, table }: Sheet, change: CellChange): Fault | null {
  const { calls, left } = cellEdits(context, table, [change], nextId);
  const [fault] = left;
  if (fault) return fault.fault;
  if (calls.length > 0) edit(calls, { fromList: true });
  return null;
}

/** Deletes rows with their elements, as one edit. */
export function deleteRows(ids: readonly string[]): void {
  const { document } = editorStore.getState().history ?? {};
  if (document && ids.length > 0) edit([{ edit: 'delete-elements', args: { ids } }], { select: [] });
}
