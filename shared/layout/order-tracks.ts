import { QUARTERS, type Segment } from './segment.ts';

const PASSES = 4;
const LOOK_AHEAD = 6;
/** Beyond this many overlaps in one strip the order is settled in one pass. */
const MOST_OVERLAPS = 400_000;

/** The pieces of one strip, each with those that run beside it. */
export interface Strip {
  readonly horizontal: boolean;
  readonly strip: number;
  readonly segments: Segment[];
  readonly beside: Segment[][];
}

/** Groups pieces by strip and finds which run side by side. */
export function groupByStrip(segments: readonly Segment[]): Strip[] {
  const strips = new Map<number, Segment[]>();
  for (const segment of segments) {
    const key = segment.strip * 2 + (segment.horizontal ? 1 : 0);
    const list = strips.get(key);
    if (list) list.push(segment);
    else strips.set(key, [segment]);
  }
  const result: Strip[] = [];
  for (const list of strips.values()) {
    list.sort((a, b) => a.low - b.low || a.high - b.high || a.link - b.link);
    const first = list[0];
    if (first)
      result.push({ horizontal: first.horizontal, strip: first.strip, segments: list, beside: findBeside(list) });
  }
  // Channels first: what runs far decides, what leaves a step follows.
  return result.sort(
    (a, b) => (a.strip % 2) - (b.strip % 2) || Number(a.horizontal) - Number(b.horizontal) || a.strip - b.strip,
  );
}

function findBeside(sorted: readonly Segment[]): Segment[][] {
  const beside: Segment[][] = sorted.map(() => []);
  let active: number[] = [];
  sorted.forEach((segment, index) => {
    active = active.filter((other) => (sorted[other]?.high ?? -1) >= segment.low);
    for (const other of active) {
      const neighbour = sorted[other];
      if (neighbour) beside[index]?.push(neighbour);
      beside[other]?.push(segment);
    }
    active.push(index);
  });
  return beside;
}

/** Gives every piece a rank in its strip so that few links cross; ranks of pieces side by side differ. */
export function orderTracks(strips: readonly Strip[]): void {
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (const strip of strips) {
      const overlaps = strip.beside.reduce((sum, list) => sum + list.length, 0);
      if (pass > 0 && overlaps > MOST_OVERLAPS) continue;
      strip.segments.forEach((segment, index) => {
        if (sift(segment, strip.beside[index] ?? [])) changed = true;
      });
      renumber(strip);
    }
    if (!changed) return;
  }
}

/** Moves one piece to its best place among those beside it; returns whether it moved. */
function sift(segment: Segment, beside: readonly Segment[]): boolean {
  const others = beside.filter((other) => other.rank >= 0).sort((a, b) => a.rank - b.rank);
  if (others.length === 0) {
    if (segment.rank < 0) segment.rank = 1;
    return false;
  }
  const here = segment.rank < 0 ? -1 : others.filter((other) => other.rank < segment.rank).length;
  let cost = 0;
  let bestCost = 0;
  let best = 0;
  let hereCost = Number.POSITIVE_INFINITY;
  for (let place = 0; place <= others.length; place++) {
    if (place > 0) {
      const passed = others[place - 1];
      if (passed) cost += crossingsInOrder(passed, segment) - crossingsInOrder(segment, passed);
    }
    if (place === here) hereCost = cost;
    if (cost < bestCost) {
      bestCost = cost;
      best = place;
    }
  }
  if (here >= 0 && hereCost <= bestCost) return false;
  const before = others[best - 1]?.rank;
  const after = others[best]?.rank;
  if (before === undefined) segment.rank = (after ?? 1) / 2;
  else segment.rank = after === undefined ? before + 1 : (before + after) / 2;
  return true;
}

function renumber(strip: Strip): void {
  const order = [...strip.segments].sort((a, b) => a.rank - b.rank || a.low - b.low || a.link - b.link);
  order.forEach((segment, index) => {
    segment.rank = index + 1;
  });
}

/** Crossings between two pieces of one strip if the first has the lower coordinate. */
function crossingsInOrder(lower: Segment, higher: Segment): number {
  let count = 0;
  if (lower.lowTurn > 0 && endLiesInside(lower.low, lower.lowNeighbour, higher)) count++;
  if (lower.highTurn > 0 && endLiesInside(lower.high, lower.highNeighbour, higher)) count++;
  if (higher.lowTurn < 0 && endLiesInside(higher.low, higher.lowNeighbour, lower)) count++;
  if (higher.highTurn < 0 && endLiesInside(higher.high, higher.highNeighbour, lower)) count++;
  return count;
}

function endLiesInside(at: number, neighbour: Segment | undefined, other: Segment): boolean {
  if (at < other.low || at > other.high) return false;
  if (at > other.low && at < other.high) return true;
  const otherNeighbour = at === other.low ? other.lowNeighbour : other.highNeighbour;
  if (!neighbour || !otherNeighbour) return false;
  const order = compareTracks(neighbour, otherNeighbour, other.strip, LOOK_AHEAD);
  return at === other.low ? order > 0 : order < 0;
}

/** Order of two pieces of one strip that both touch a crossing strip: by rank, or else by where they part. */
function compareTracks(a: Segment, b: Segment, touching: number, depth: number): number {
  if (a.rank >= 0 && b.rank >= 0) return a.rank - b.rank;
  return depth === 0 ? 0 : compareAhead(a, b, touching, depth);
}

function compareAhead(a: Segment, b: Segment, touching: number, depth: number): number {
  const at = touching * QUARTERS;
  const aUp = a.low === at;
  const bUp = b.low === at;
  if (aUp !== bUp) return 0;
  const aEnd = aUp ? a.high : a.low;
  const bEnd = aUp ? b.high : b.low;
  const aTurn = aUp ? a.highTurn : a.lowTurn;
  const bTurn = aUp ? b.highTurn : b.lowTurn;
  if (aEnd !== bEnd) {
    const aShorter = aEnd < bEnd === aUp;
    return aShorter ? aTurn : -bTurn;
  }
  if (aTurn !== bTurn) return aTurn - bTurn;
  const aNext = aUp ? a.highNeighbour : a.lowNeighbour;
  const bNext = aUp ? b.highNeighbour : b.lowNeighbour;
  if (!aNext || !bNext) return 0;
  const further = compareTracks(aNext, bNext, a.strip, depth - 1);
  // Going up and turning up, the outer track is the inner one after the corner.
  return (aUp ? 1 : -1) * aTurn > 0 ? -further : further;
}
