import { runEdit } from '../../../shared/edit/registry.ts';
import { edit, editorStore, nextId, showNotice } from '../../store/editor.ts';
import { rowCalls } from './adding-rows.ts';
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

/**
 * Adds rows with what is typed or pasted into them, as one edit, and tells what was left out. Returns why the only line
 * cannot be kept; null where rows were added.
 */
export function writeRows(
  { context, table }: Sheet,
  rows: readonly (readonly Omit<CellChange, 'id'>[])[],
  beyond: readonly string[] = [],
): Fault | null {
  const ids = rows.map(() => nextId());
  const added = rowCalls(context.document, table, ids);
  const document = added.reduce((now, call) => runEdit(now, call).document, context.document);
  const changes = rows.flatMap((cells, at) => cells.map((cell) => ({ ...cell, id: ids[at] ?? '' })));
  const edits = cellEdits({ ...context, document }, table, changes, nextId);
  const [fault] = edits.left;
  if (fault && changes.length === 1) return fault.fault;
  if (!edit([...added, ...edits.calls], { fromList: true })) return null;
  // Rows are told by the names that they have by now.
  const named = editorStore.getState().history?.document ?? document;
  const sentence = leftOut({ ...context, document: named }, edits, beyond);
  if (sentence) showNotice({ tone: 'error', sentence });
  return null;
}

/** Deletes rows with their elements, as one edit. */
export function deleteRows(ids: readonly string[]): void {
  const { document } = editorStore.getState().history ?? {};
  if (document && ids.length > 0) edit([{ edit: 'delete-elements', args: { ids } }], { select: [] });
}
