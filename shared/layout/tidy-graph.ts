import type { TidyInput } from './types.ts';

/** A step with its neighbours along the time: loops and links against the order of phases are left out. */
export interface TidyStep {
  readonly index: number;
  readonly id: string;
  readonly lane: number;
  /** The present column, -1 for none. */
  readonly column: number;
  readonly order: number;
  readonly pinned: boolean;
  readonly phase: number;
  /** Steps of a lower block stand before those of a higher one: phases, and what stands between them. */
  readonly block: number;
  readonly before: TidyStep[];
  readonly after: TidyStep[];
  /** Every step that a link joins to this one, loops included. */
  readonly linked: TidyStep[];
}

/** A column beyond this counts as no place. */
const MOST_COLUMNS = 100_000;

/** Reads Tidy's input as a graph without cycles. Repeated ids, missing ends and self loops are left out. */
export function makeTidyGraph(input: TidyInput): TidyStep[] {
  const blockOf = blocks(input);
  const adopted = adoptedPhases(input);
  const byId = new Map<string, TidyStep>();
  for (const step of input.steps) {
    if (byId.has(step.id)) continue;
    const column = Number.isInteger(step.column) && step.column >= 0 && step.column < MOST_COLUMNS ? step.column : -1;
    const { id, lane, order } = step;
    const phase = adopted.get(id) ?? step.phase;
    const links = { before: [], after: [], linked: [] };
    const pinned = step.pinned && column >= 0;
    byId.set(id, { index: byId.size, id, lane, column, order, pinned, phase, block: blockOf(phase, column), ...links });
  }
  for (const link of input.links) {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (!from || !to || from === to || from.after.includes(to)) continue;
    from.linked.push(to);
    to.linked.push(from);
    if (!link.loop && from.block <= to.block) from.after.push(to);
  }
  const steps = [...byId.values()];
  dropCycles(steps);
  for (const step of steps) for (const next of step.after) next.before.push(step);
  return steps;
}

/** Steps without a place and a phase take the phase of what leads to them, or else of what they lead to. */
function adoptedPhases(input: TidyInput): Map<string, number> {
  const phases = new Map(input.steps.map((step) => [step.id, step.phase]));
  const homeless = new Set(input.steps.filter((step) => step.column < 0 && step.phase < 0).map((step) => step.id));
  if (homeless.size === 0) return phases;
  const adopt = (id: string, from: string) => {
    const phase = phases.get(from) ?? -1;
    if (phase >= 0 && homeless.delete(id)) phases.set(id, phase);
  };
  for (const { from, to } of input.links) adopt(to, from);
  for (const { from, to } of input.links) adopt(from, to);
  return phases;
}

/** Steps outside phases stand after the last phase that begins in a column before theirs. */
function blocks(input: TidyInput): (phase: number, column: number) => number {
  const starts = new Map<number, number>();
  for (const { phase, column } of input.steps) {
    if (phase >= 0) starts.set(phase, Math.min(starts.get(phase) ?? Number.POSITIVE_INFINITY, column));
  }
  const sorted = [...starts].sort((a, b) => a[0] - b[0]);
  return (phase, column) => {
    if (phase >= 0) return 2 * phase + 1;
    let block = 0;
    for (const [other, start] of sorted) if (start < column) block = 2 * other + 2;
    return block;
  };
}

/** Removes the links that close a cycle, found depth first from the earliest steps on. */
function dropCycles(steps: readonly TidyStep[]): void {
  const state = new Uint8Array(steps.length);
  const entered = new Set(steps.flatMap((step) => step.after));
  const byTime = [...steps].sort(
    (a, b) =>
      Number(entered.has(a)) - Number(entered.has(b)) || a.block - b.block || a.column - b.column || a.index - b.index,
  );
  for (const root of byTime) {
    if (state[root.index] !== 0) continue;
    const path: { step: TidyStep; next: number }[] = [{ step: root, next: 0 }];
    state[root.index] = 1;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.step.after[top.next];
      if (!next) {
        state[top.step.index] = 2;
        path.pop();
      } else if (state[next.index] === 1) {
        top.step.after.splice(top.next, 1);
      } else {
        top.next++;
        if (state[next.index] === 0) {
          state[next.index] = 1;
          path.push({ step: next, next: 0 });
        }
      }
    }
  }
}

/** How many columns `later` stands after `earlier` at least: the next one in its own lane, otherwise the same. */
export function leastDistance(earlier: TidyStep, later: TidyStep): number {
  return earlier.lane === later.lane ? 1 : 0;
}

/** Steps in an order in which none comes before what leads to it, by longest path, with those paths' lengths. */
export function byLongestPath(steps: readonly TidyStep[]): { order: TidyStep[]; levels: Int32Array } {
  const levels = new Int32Array(steps.length);
  const waiting = Int32Array.from(steps, (step) => step.before.length);
  const queue = steps.filter((step) => step.before.length === 0);
  const place = new Int32Array(steps.length);
  for (let at = 0; at < queue.length; at++) {
    const step = queue[at];
    if (!step) break;
    place[step.index] = at;
    for (const next of step.after) {
      levels[next.index] = Math.max(levels[next.index] ?? 0, (levels[step.index] ?? 0) + leastDistance(step, next));
      const left = (waiting[next.index] ?? 0) - 1;
      waiting[next.index] = left;
      if (left === 0) queue.push(next);
    }
  }
  const order = queue.sort(
    (a, b) =>
      a.block - b.block ||
      (levels[a.index] ?? 0) - (levels[b.index] ?? 0) ||
      (place[a.index] ?? 0) - (place[b.index] ?? 0),
  );
  return { order, levels };
}
