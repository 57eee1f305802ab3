import { byOrder, columnPositions, type Entry, lanePositions } from './queries.ts';
import type { BlueprintDocument } from './schema/document.ts';
import type { Step } from './schema/drawing.ts';
import type { Id } from './schema/values.ts';

/** Whether a step lies in a lane and a column that are there. */
export function isPlaced(document: BlueprintDocument, { laneId, columnId }: Step): boolean {
  return document.lanes[laneId ?? ''] !== undefined && document.columns[columnId ?? ''] !== undefined;
}

/** Steps by column, lane and order in the cell; those without a place last. */
export function stepsInTime(document: BlueprintDocument): Entry<Step>[] {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const place = (step: Step): readonly [column: number, lane: number] =>
    isPlaced(document, step)
      ? [columns.get(step.columnId ?? '') ?? 0, lanes.get(step.laneId ?? '') ?? 0]
      : [Number.MAX_SAFE_INTEGER, 0];
  return Object.entries(document.steps).sort((one, other) => {
    const [a, b] = [place(one[1]), place(other[1])];
    return a[0] - b[0] || a[1] - b[1] || byOrder(one, other);
  });
}

/** The same without those that have no place. */
export function placedSteps(document: BlueprintDocument): Entry<Step>[] {
  return stepsInTime(document).filter(([, step]) => isPlaced(document, step));
}

/** Those of some steps that are there, each once, in the same order. */
export function inTime(document: BlueprintDocument, stepIds: readonly Id[]): Id[] {
  const asked = new Set(stepIds);
  return stepsInTime(document).flatMap(([id]) => (asked.has(id) ? [id] : []));
}
