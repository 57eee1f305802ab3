import { columnsInOrder, type Entry, lanesInOrder, stepsInCell } from '../../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../../shared/model/schema/document.ts';
import type { Lane, Step } from '../../../../shared/model/schema/drawing.ts';
import type { Id } from '../../../../shared/model/schema/values.ts';

/** A phase over the columns that it spans; none where columns belong to no phase. */
export interface PhaseSpan {
  readonly phaseId: Id | undefined;
  readonly columns: number;
}

/** The drawing as a grid: lanes are rows, columns are time, and a cell holds steps from top to bottom. */
export interface MatrixView {
  readonly document: BlueprintDocument;
  readonly lanes: readonly Entry<Lane>[];
  readonly columns: readonly Id[];
  readonly phases: readonly PhaseSpan[];
  /** How many steps the fullest cell of each lane holds. */
  readonly fullest: readonly number[];
}

/** A place in the matrix: a step of a cell, or the free place behind its last one. */
export interface MatrixSpot {
  readonly row: number;
  readonly column: number;
  /** Which of the cell's steps, from 0. */
  readonly index: number;
}

export function matrixOf(document: BlueprintDocument): MatrixView {
  const lanes = lanesInOrder(document);
  const columns = columnsInOrder(document).map(([id]) => id);
  const counts = new Map<string, number>();
  const fullest = new Map<Id, number>();
  for (const { laneId, columnId } of Object.values(document.steps)) {
    if (laneId === undefined || columnId === undefined) continue;
    const count = (counts.get(`${laneId} ${columnId}`) ?? 0) + 1;
    counts.set(`${laneId} ${columnId}`, count);
    fullest.set(laneId, Math.max(count, fullest.get(laneId) ?? 0));
  }
  return { document, lanes, columns, phases: spansOf(document), fullest: lanes.map(([id]) => fullest.get(id) ?? 0) };
}

function spansOf(document: BlueprintDocument): PhaseSpan[] {
  const spans: { phaseId: Id | undefined; columns: number }[] = [];
  for (const [, { phaseId }] of columnsInOrder(document)) {
    const last = spans.at(-1);
    if (last && last.phaseId === phaseId) last.columns += 1;
    else spans.push({ phaseId, columns: 1 });
  }
  return spans;
}

export function stepsAt({ document, lanes, columns }: MatrixView, row: number, column: number): readonly Entry<Step>[] {
  const [laneId, columnId] = [lanes[row]?.[0], columns[column]];
  return laneId === undefined || columnId === undefined ? [] : stepsInCell(document, laneId, columnId);
}

/** Where a step stands; undefined in the tray. */
export function spotOf(view: MatrixView, stepId: Id): MatrixSpot | undefined {
  const { laneId, columnId } = view.document.steps[stepId] ?? {};
  const row = view.lanes.findIndex(([id]) => id === laneId);
  const column = view.columns.indexOf(columnId ?? '');
  if (row < 0 || column < 0) return undefined;
  return { row, column, index: stepsAt(view, row, column).findIndex(([id]) => id === stepId) };
}

/** The place that is there, next to the one asked for. */
export function within(view: MatrixView, { row, column, index }: MatrixSpot): MatrixSpot {
  const at = {
    row: Math.max(0, Math.min(view.lanes.length - 1, row)),
    column: Math.max(0, Math.min(view.columns.length - 1, column)),
  };
  return { ...at, index: Math.max(0, Math.min(stepsAt(view, at.row, at.column).length, index)) };
}

/** Where an arrow leads: through the steps of a cell, then to the next lane; across to the next column. */
export function beside(view: MatrixView, { row, column, index }: MatrixSpot, down: number, right: number): MatrixSpot {
  const last = (atRow: number, atColumn: number) => Math.max(0, stepsAt(view, atRow, atColumn).length - 1);
  if (right !== 0) {
    const to = Math.max(0, Math.min(view.columns.length - 1, column + right));
    return { row, column: to, index: Math.min(index, last(row, to)) };
  }
  const next = index + down;
  if (next >= 0 && next <= last(row, column)) return { row, column, index: next };
  const to = row + down;
  if (to < 0 || to >= view.lanes.length) return { row, column, index: Math.min(index, last(row, column)) };
  return { row: to, column, index: down > 0 ? 0 : last(to, column) };
}
