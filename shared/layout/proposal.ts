import type { ColumnBoard } from './column-board.ts';
import type { TidyStep } from './tidy-graph.ts';
import type { CellPlacement, TidyProposal } from './types.ts';

/** A pinned step weighs more than any number of others when columns are matched. */
const PINNED_WEIGHT = 1_000_000;

/**
 * Turns packed columns into a proposal: orders in the cells, phases of the columns, which present column each continues.
 * @param arranged whether cells keep the order in which they were filled, or steps stand by the height of their neighbours.
 */
export function makeProposal(
  proposer: TidyProposal['proposer'],
  steps: readonly TidyStep[],
  board: ColumnBoard,
  arranged: 'asFilled' | 'byNeighbours',
): TidyProposal {
  const used = board.usedColumns();
  const number = new Map(used.map((column, index) => [column, index]));
  const placements: CellPlacement[] = [];
  for (const column of used) {
    for (const lane of new Set(board.inColumn(column).map((step) => step.lane))) {
      const cell = board.cell(lane, column);
      (arranged === 'asFilled' ? cell : byNeighbours(cell)).forEach((step, order) => {
        placements.push({ id: step.id, lane, column: number.get(column) ?? 0, order });
      });
    }
  }
  const place = new Map(steps.map((step) => [step.id, step.index]));
  placements.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return {
    proposer,
    placements,
    columnPhases: used.map((column) => phaseOf(board.inColumn(column))),
    columnSource: matchColumns(used.map((column) => board.inColumn(column))),
  };
}

/** Pinned steps at their order, the others round them by the height of what they are linked with. */
function byNeighbours(cell: readonly TidyStep[]): TidyStep[] {
  const pinned = cell.filter((step) => step.pinned).sort((a, b) => a.order - b.order || a.index - b.index);
  const free = cell.filter((step) => !step.pinned).map((step) => ({ step, height: meanLane(step) }));
  const result = free.sort((a, b) => a.height - b.height).map(({ step }) => step);
  for (const step of pinned) result.splice(Math.min(Math.max(0, step.order), result.length), 0, step);
  return result;
}

function meanLane(step: TidyStep): number {
  if (step.linked.length === 0) return step.lane;
  return step.linked.reduce((sum, other) => sum + other.lane, 0) / step.linked.length;
}

function phaseOf(column: readonly TidyStep[]): number {
  const counts = new Map<number, number>();
  for (const { phase } of column) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [phase, count] of counts) {
    if (count > most || (count === most && phase > best)) {
      best = phase;
      most = count;
    }
  }
  return best;
}

/**
 * Says which present column each proposed one continues: the rising one-to-one assignment that keeps most steps in
 * their column. The weighted longest common subsequence, by dynamic programming over the pairs that share a step:
 * each pair's best chain is looked up among chains that end in an earlier column of both (a Fenwick tree of maxima).
 */
function matchColumns(columns: readonly (readonly TidyStep[])[]): number[] {
  const present = columns.reduce((most, steps) => steps.reduce((m, step) => Math.max(m, step.column + 1), most), 0);
  const tree: (Chain | undefined)[] = [];
  let best: Chain | undefined;
  columns.forEach((steps, column) => {
    const weights = new Map<number, number>();
    for (const step of steps) {
      if (step.column < 0) continue;
      weights.set(step.column, (weights.get(step.column) ?? 0) + (step.pinned ? PINNED_WEIGHT : 1));
    }
    const chains = [...weights].map(([source, weight]): Chain => {
      const previous = bestBelow(tree, source);
      return { column, source, weight: weight + (previous?.weight ?? 0), previous };
    });
    for (const chain of chains) {
      for (let at = chain.source + 1; at <= present; at += at & -at) {
        if ((tree[at]?.weight ?? 0) < chain.weight) tree[at] = chain;
      }
      if ((best?.weight ?? 0) < chain.weight) best = chain;
    }
  });
  const sources = columns.map(() => -1);
  for (let chain = best; chain; chain = chain.previous) sources[chain.column] = chain.source;
  return sources;
}

interface Chain {
  readonly column: number;
  readonly source: number;
  readonly weight: number;
  readonly previous: Chain | undefined;
}

function bestBelow(tree: readonly (Chain | undefined)[], source: number): Chain | undefined {
  let best: Chain | undefined;
  for (let at = source; at > 0; at -= at & -at) {
    const chain = tree[at];
    if (chain && chain.weight > (best?.weight ?? 0)) best = chain;
  }
  return best;
}
