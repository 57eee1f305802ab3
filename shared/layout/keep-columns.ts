import { ColumnBoard } from './column-board.ts';
import { byLongestPath, leastDistance, type TidyStep } from './tidy-graph.ts';

/** Columns may be inserted between the present ones: present column c has the number c * SCALE. */
const SCALE = 4096;
/** Above this part of the steps out of place, keeping the rest is not worth it. */
const MOST_REPAIRED = 0.1;

/**
 * Keeps the present columns and moves only the steps that stand before what leads to them, in the same cell as what they
 * are linked with, or nowhere yet; where there is no room a column is inserted. Undefined when too many are out of place.
 */
export function keepColumns(steps: readonly TidyStep[]): ColumnBoard | undefined {
  const misplaced = findMisplaced(steps);
  const kept = steps.filter((step) => !misplaced.has(step));
  if (misplaced.size > Math.max(2, steps.length * MOST_REPAIRED) || phasesMixed(kept)) return undefined;
  const board = new ColumnBoard();
  for (const step of kept.sort((a, b) => a.order - b.order || a.index - b.index))
    board.place(step, step.column * SCALE);
  const { order } = byLongestPath(steps);
  for (const step of order) if (misplaced.has(step)) board.place(step, freeColumn(step, board));
  return board;
}

/** Whether steps of a later phase stand in or before a column of an earlier one. */
function phasesMixed(steps: readonly TidyStep[]): boolean {
  const sorted = [...steps].sort((a, b) => a.column - b.column || a.block - b.block);
  return sorted.some((step, index) => {
    const previous = sorted[index - 1];
    return (
      previous && (step.block < previous.block || (step.column === previous.column && step.block > previous.block))
    );
  });
}

/** Steps without a place, and a fewest-first choice of steps such that the others are in order. */
function findMisplaced(steps: readonly TidyStep[]): Set<TidyStep> {
  const misplaced = new Set(steps.filter((step) => step.column < 0));
  const conflicts = new Map<TidyStep, Set<TidyStep>>();
  for (const step of steps) {
    if (misplaced.has(step)) continue;
    for (const next of step.after) {
      if (misplaced.has(next) || next.column - step.column >= leastDistance(step, next)) continue;
      conflicts.set(step, (conflicts.get(step) ?? new Set()).add(next));
      conflicts.set(next, (conflicts.get(next) ?? new Set()).add(step));
    }
  }
  for (let worst = mostConflicts(conflicts); worst; worst = mostConflicts(conflicts)) {
    misplaced.add(worst);
    for (const other of conflicts.get(worst) ?? []) conflicts.get(other)?.delete(worst);
    conflicts.delete(worst);
  }
  return misplaced;
}

/** The movable step with most conflicts; of equals the one lower in its cell, then the later one. */
function mostConflicts(conflicts: ReadonlyMap<TidyStep, ReadonlySet<TidyStep>>): TidyStep | undefined {
  let worst: TidyStep | undefined;
  let most = 0;
  for (const [step, others] of conflicts) {
    if (step.pinned || others.size === 0) continue;
    const later = worst && (step.order - worst.order || step.index - worst.index) > 0;
    if (others.size > most || (others.size === most && later)) {
      worst = step;
      most = others.size;
    }
  }
  return worst;
}

/** The free cell nearest to where the step's neighbours allow it, or a new column just after what leads to it. */
function freeColumn(step: TidyStep, board: ColumnBoard): number {
  const { low, high } = bounds(step, board);
  const columns = [...new Set(board.columnOf.values())].sort((a, b) => a - b);
  const wanted = step.column >= 0 ? step.column * SCALE : low;
  const free = columns
    .filter((column) => column >= low && column <= high && board.fits(step, column) && inBlock(step, column, board))
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (free[0] !== undefined) return free[0];
  const sameLane = step.before
    .filter((other) => other.lane === step.lane)
    .map((other) => board.columnOf.get(other) ?? -1);
  return insertedAfter(Math.max(low - 1, ...sameLane), columns);
}

/** Numbers between the columns of what leads to the step and of what it leads to, within its phase. */
function bounds(step: TidyStep, board: ColumnBoard): { low: number; high: number } {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (const [other, column] of board.columnOf) {
    if (other.block < step.block) low = Math.max(low, column + 1);
    if (other.block > step.block) high = Math.min(high, column - 1);
  }
  for (const other of step.before) {
    const column = board.columnOf.get(other);
    if (column !== undefined) low = Math.max(low, column + leastDistance(other, step));
  }
  for (const other of step.after) {
    const column = board.columnOf.get(other);
    if (column !== undefined) high = Math.min(high, column - leastDistance(step, other));
  }
  return { low, high: Math.max(high, low) };
}

function inBlock(step: TidyStep, column: number, board: ColumnBoard): boolean {
  return board.inColumn(column).every((other) => other.block === step.block);
}

/** A number for a new column between the one that holds the place given and the next. */
function insertedAfter(place: number, columns: readonly number[]): number {
  const before = columns.findLast((column) => column <= place) ?? -SCALE;
  const after = columns.find((column) => column > place) ?? before + 2 * SCALE;
  return (before + after) / 2;
}
