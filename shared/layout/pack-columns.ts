import { ColumnBoard } from './column-board.ts';
import { byLongestPath, leastDistance, type TidyStep } from './tidy-graph.ts';

/** At most this many steps that belong together stand in one cell. */
const MOST_IN_CELL = 3;
/** A step that supports a later one stands at most this many columns before it. */
const FARTHEST_BEFORE = 3;

/**
 * Packs steps into columns from left to right: each in the first column after all that leads to it where it has a cell
 * and cuts no straight link. Steps that only lead to others (support, evidence) are put beside what they lead to.
 * @param priority lower first among steps free to be placed; by default the longest path decides.
 */
export function packColumns(steps: readonly TidyStep[], priority?: (step: TidyStep) => number): ColumnBoard {
  const { order, levels } = byLongestPath(steps);
  if (priority) order.sort((a, b) => a.block - b.block || priority(a) - priority(b));
  const packer = new Packer(steps, order, levels);
  packer.run();
  return packer.board;
}

class Packer {
  readonly board = new ColumnBoard();
  private readonly order: readonly TidyStep[];
  private readonly attached: ReadonlyMap<TidyStep, number>;
  private readonly pinned: readonly TidyStep[];
  private blockStart = 0;
  private blockEnd = -1;
  private blockLimit = Number.POSITIVE_INFINITY;

  constructor(steps: readonly TidyStep[], order: readonly TidyStep[], levels: Int32Array) {
    this.order = order;
    this.attached = attachedSteps(order, levels);
    this.pinned = steps.filter((step) => step.pinned).sort((a, b) => a.order - b.order || a.index - b.index);
  }

  run(): void {
    // Nothing before a pinned step is closed up, so its column keeps its number.
    const last = this.pinned.reduce((most, step) => Math.max(most, step.column), -1);
    for (let column = 0; column <= last; column++) this.board.reserve(column);
    for (const step of this.pinned) this.board.place(step, step.column);
    const blocks = new Map<number, TidyStep[]>();
    for (const step of this.order) blocks.set(step.block, [...(blocks.get(step.block) ?? []), step]);
    for (const [block, members] of [...blocks].sort((a, b) => a[0] - b[0])) this.packBlock(block, members);
  }

  private packBlock(block: number, members: readonly TidyStep[]): void {
    this.blockStart = this.blockEnd + 1;
    this.blockEnd = this.blockStart;
    this.blockLimit = Number.POSITIVE_INFINITY;
    for (const step of this.pinned) {
      if (step.block === block) this.blockEnd = Math.max(this.blockEnd, step.column);
      if (step.block > block) this.blockLimit = Math.min(this.blockLimit, Math.max(this.blockStart, step.column - 1));
    }
    const late: TidyStep[] = [];
    for (const step of members) {
      if (this.attached.has(step)) late.push(step);
      else this.settle(step, this.forwardColumn(step));
    }
    for (const step of late) this.settle(step, this.beforeColumn(step, this.blockEnd));
  }

  /** Puts a step there, then what is attached to it. */
  private settle(step: TidyStep, column: number): void {
    if (!this.board.columnOf.has(step)) {
      this.board.place(step, column);
      this.blockEnd = Math.max(this.blockEnd, column);
    }
    for (const other of step.before) {
      const waits = other.block === step.block && this.attached.has(other) && !this.board.columnOf.has(other);
      if (waits) this.settle(other, this.beforeColumn(other, column - leastDistance(other, step)));
    }
  }

  private forwardColumn(step: TidyStep): number {
    let least = this.blockStart + columnsNeededBefore(step, this.attached);
    for (const other of step.before) {
      const column = this.board.columnOf.get(other);
      if (column !== undefined) least = Math.max(least, column + leastDistance(other, step));
    }
    if (step.linked.length === 0) least = Math.max(least, this.columnOfCompanions(step));
    for (let column = least; column <= this.blockLimit; column++) {
      if (this.board.fits(step, column)) return column;
      if (column > least && this.mayJoin(step, least)) return least;
    }
    return this.leastFilled(step, Math.min(least, this.blockLimit));
  }

  /** Where those stand with which an unlinked step shared its column. */
  private columnOfCompanions(step: TidyStep): number {
    if (step.column < 0) return this.blockEnd;
    let nearest = this.blockStart;
    let distance = Number.POSITIVE_INFINITY;
    for (const [other, column] of this.board.columnOf) {
      const away = Math.abs(other.column - step.column);
      if (other.block === step.block && other.column >= 0 && away < distance) {
        distance = away;
        nearest = column;
      }
    }
    return nearest;
  }

  private beforeColumn(step: TidyStep, latest: number): number {
    const end = Math.max(this.blockStart, latest);
    for (let column = end; column >= Math.max(this.blockStart, end - FARTHEST_BEFORE); column--) {
      if (this.board.fits(step, column)) return column;
      if (column < end && this.mayJoin(step, end)) return end;
    }
    return this.leastFilled(step, end);
  }

  /** Whether a step may stand below those of a cell: unlinked with them, sharing a neighbour. */
  private mayJoin(step: TidyStep, column: number): boolean {
    const cell = this.board.cell(step.lane, column);
    if (cell.length === 0 || cell.length >= MOST_IN_CELL) return false;
    return cell.every(
      (other) => !step.linked.includes(other) && step.linked.some((shared) => other.linked.includes(shared)),
    );
  }

  private leastFilled(step: TidyStep, from: number): number {
    let best = from;
    let fewest = Number.POSITIVE_INFINITY;
    const end = Math.min(this.blockLimit, Math.max(from, this.blockEnd + 1));
    for (let column = from; column <= end; column++) {
      const filled = this.board.cell(step.lane, column).length;
      if (filled < fewest) {
        fewest = filled;
        best = column;
      }
    }
    return best;
  }
}

/**
 * Steps to which only such steps lead and which could stand later: they go beside what they lead to. The number is how
 * many columns the block needs before them at least.
 */
function attachedSteps(order: readonly TidyStep[], levels: Int32Array): Map<TidyStep, number> {
  const backwards = fromTheEnd(order);
  const latest = new Map<TidyStep, number>();
  for (const step of backwards) {
    let level = Number.POSITIVE_INFINITY;
    for (const next of step.after) level = Math.min(level, (latest.get(next) ?? 0) - leastDistance(step, next));
    latest.set(step, Number.isFinite(level) ? level : (levels[step.index] ?? 0));
  }
  const attached = new Map<TidyStep, number>();
  for (const step of backwards.reverse()) {
    const movable = !step.pinned && (latest.get(step) ?? 0) > (levels[step.index] ?? 0);
    if (!movable || !step.after.some((next) => next.block === step.block)) continue;
    if (step.before.every((other) => attached.has(other))) attached.set(step, columnsNeededBefore(step, attached));
  }
  return attached;
}

/** Columns that the attached steps leading to this one take before it within its block. */
function columnsNeededBefore(step: TidyStep, attached: ReadonlyMap<TidyStep, number>): number {
  let needed = 0;
  for (const other of step.before) {
    const depth = attached.get(other);
    if (depth !== undefined && other.block === step.block)
      needed = Math.max(needed, depth + leastDistance(other, step));
  }
  return needed;
}

/** Steps in an order in which none comes before what it leads to. */
function fromTheEnd(order: readonly TidyStep[]): TidyStep[] {
  const waiting = new Map(order.map((step) => [step, step.after.length]));
  const queue = order.filter((step) => step.after.length === 0);
  for (let at = 0; at < queue.length; at++) {
    for (const other of queue[at]?.before ?? []) {
      const left = (waiting.get(other) ?? 0) - 1;
      waiting.set(other, left);
      if (left === 0) queue.push(other);
    }
  }
  return queue;
}
