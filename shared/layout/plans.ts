import type { Grid, GridItem } from './grid.ts';

/** Receives one way from step to step: its strips by turns across and down, beginning as said. */
export type ConsiderPlan = (horizontalFirst: boolean, strips: readonly number[]) => void;

/** Whether a way of so many bends that goes at least so many strips across and down can still be the best. */
export type WorthTrying = (bends: number, across: number, down: number) => boolean;

/** How many channels next to a step, and how many between two, are tried. */
const NEAR = 3;
const MIDDLE = 12;
/** How many strips beyond the two steps a plan goes at most. */
export const REACH = 2 * NEAR;

/** Offers the plans with at most two bends. None runs through a step. */
export function shortPlans(grid: Grid, from: GridItem, to: GridItem, consider: ConsiderPlan): void {
  if (from === to) return;
  if (from.y === to.y && (from.right === to.x || from.left === to.x)) consider(true, [from.y]);
  if (from.x === to.x && (from.below === to.y || from.above === to.y)) consider(false, [from.x]);
  if (from.x !== to.x && from.y !== to.y) {
    if (reachesAcross(from, to.x) && reachesDown(to, from.y)) consider(true, [from.y, to.x]);
    if (reachesDown(from, to.y) && reachesAcross(to, from.x)) consider(false, [from.x, to.y]);
  }
  if (from.y !== to.y) {
    for (const channel of sharedChannels(from.left, from.right, to.left, to.right, from.x, to.x)) {
      consider(true, [from.y, channel, to.y]);
    }
  }
  if (from.x !== to.x) {
    for (const channel of sharedChannels(from.above, from.below, to.above, to.below, from.y, to.y)) {
      if (channel < grid.yStrips) consider(false, [from.x, channel, to.x]);
    }
  }
}

/** Offers plans with three bends: out at one side, round one corner, in at the top or bottom, and the other way round. */
export function cornerPlans(grid: Grid, from: GridItem, to: GridItem, consider: ConsiderPlan): void {
  const rows = nearChannels(to.y, to.above, to.below);
  for (const column of cornerChannels(from.x, from.left, from.right, to.x)) {
    for (const row of rows) if (row < grid.yStrips) consider(true, [from.y, column, row, to.x]);
  }
  const exits = nearChannels(from.y, from.above, from.below);
  for (const column of cornerChannels(to.x, to.left, to.right, from.x)) {
    for (const row of exits) if (row < grid.yStrips) consider(false, [from.x, row, column, to.y]);
  }
}

/** Offers plans with four bends; every pair of steps has one. */
export function detourPlans(
  grid: Grid,
  from: GridItem,
  to: GridItem,
  consider: ConsiderPlan,
  worth: WorthTrying,
): void {
  const ends = nearChannels(to.x, to.left, to.right);
  const middle = between(from.y, to.y, grid.yStrips);
  for (const first of nearChannels(from.x, from.left, from.right)) {
    for (const last of ends) {
      if (first === last) continue;
      const across = Math.abs(from.x - first) + Math.abs(first - last) + Math.abs(last - to.x);
      if (!worth(4, across, Math.abs(from.y - to.y))) continue;
      for (const row of middle) {
        const down = Math.abs(from.y - row) + Math.abs(row - to.y);
        if (worth(4, across, down)) consider(true, [from.y, first, row, last, to.y]);
      }
    }
  }
  const entries = nearChannels(to.y, to.above, to.below);
  const columns = between(from.x, to.x, grid.xStrips);
  for (const first of nearChannels(from.y, from.above, from.below)) {
    for (const last of entries) {
      if (first === last) continue;
      const down = Math.abs(from.y - first) + Math.abs(first - last) + Math.abs(last - to.y);
      if (!worth(4, Math.abs(from.x - to.x), down)) continue;
      for (const column of columns) {
        const across = Math.abs(from.x - column) + Math.abs(column - to.x);
        if (worth(4, across, down)) consider(false, [from.x, first, column, last, to.x]);
      }
    }
  }
}

export function reachesAcross(item: GridItem, strip: number): boolean {
  return strip > item.left && strip < item.right;
}

export function reachesDown(item: GridItem, strip: number): boolean {
  return strip > item.above && strip < item.below;
}

/** Channels that both steps reach straight, those next to the one or the other step and a few between. */
function sharedChannels(
  low: number,
  high: number,
  otherLow: number,
  otherHigh: number,
  a: number,
  b: number,
): number[] {
  const first = Math.max(low, otherLow) + 1;
  const last = Math.min(high, otherHigh) - 1;
  const channels: number[] = [];
  const middle = Math.min(a, b);
  const far = Math.max(a, b);
  for (let strip = even(Math.max(first, middle - REACH)); strip <= Math.min(last, far + REACH); strip += 2) {
    if (far - middle > 2 * MIDDLE && strip > middle + MIDDLE && strip < far - MIDDLE) continue;
    channels.push(strip);
  }
  return channels;
}

/** The channels at both sides of a step that it reaches straight, nearest first. */
export function nearChannels(at: number, low: number, high: number): number[] {
  const channels: number[] = [];
  for (let away = 1; away < 2 * NEAR; away += 2) {
    if (at - away > low) channels.push(at - away);
    if (at + away < high) channels.push(at + away);
  }
  return channels;
}

/** As nearChannels, and those round the other step. */
function cornerChannels(at: number, low: number, high: number, other: number): number[] {
  const channels = nearChannels(at, low, high);
  for (const strip of [other - 1, other + 1]) {
    if (strip > low && strip < high && !channels.includes(strip)) channels.push(strip);
  }
  return channels;
}

/** Channels between two strips and a little beyond both. */
function between(a: number, b: number, count: number): number[] {
  const channels: number[] = [];
  const low = Math.max(0, Math.min(a, b) - REACH);
  const high = Math.min(count - 1, Math.max(a, b) + REACH);
  const step = Math.max(2, 2 * Math.ceil((high - low) / (4 * MIDDLE)));
  for (let strip = even(low); strip <= high; strip += step) channels.push(strip);
  return channels;
}

function even(strip: number): number {
  return strip + (strip & 1);
}
