import { Changes } from './changed-routes.ts';
import type { Grid, GridItem } from './grid.ts';
import { cornerPlans, detourPlans, shortPlans } from './plans.ts';
import { joinSegments, type Plan, placeSegments, type Segment } from './segment.ts';
import { Traffic } from './traffic.ts';
import type { LayoutInput, LayoutLink, Side } from './types.ts';
import { BendChannels, type Via, viaPlans } from './via-plans.ts';

/** A link on the grid: its two steps, and the pieces that it was given. */
export interface GridLink {
  readonly index: number;
  /** Its text and marker may change; its ends and what was set by hand do not. */
  source: LayoutLink;
  readonly from: GridItem;
  readonly to: GridItem;
  readonly via: Via | undefined;
  segments: Segment[];
}

/** What a route costs, in bends. */
const COST = {
  bend: 1,
  crossing: 1.4,
  /** An item's pitch, about 180 pixels. */
  strip: 0.06,
  row: 0.03,
  /** Leaving to the left or arriving from the right reads against the time. */
  againstTime: 0.5,
  sharedSide: 0.12,
  sharedCorner: 0.9,
  /** A piece beyond the rows of both ends, of a link that is to stay between them. */
  goingRound: 3,
};

/** The links whose two ends are on the grid, in input order; of repeated ids the first. */
export function gridLinks(grid: Grid, input: LayoutInput): GridLink[] {
  const channels = new BendChannels(grid, input);
  const seen = new Set<string>();
  const result: GridLink[] = [];
  for (const source of input.links) {
    const from = grid.itemById.get(source.from);
    const to = grid.itemById.get(source.to);
    if (!from || !to || seen.has(source.id)) continue;
    seen.add(source.id);
    const via = channels.of(source.bends);
    result.push({ index: result.length, source, from, to, via, segments: [] });
  }
  return result;
}

/** Chooses strips for each link, short ones first, then once more with all the others known. */
export function chooseRoutes(grid: Grid, links: readonly GridLink[]): void {
  const chooser = new RouteChooser(grid);
  const order = [...links].sort((a, b) => span(a) - span(b) || a.index - b.index);
  for (const link of order) chooser.route(link);
  const changes = new Changes();
  for (let pass = 0; pass < 2; pass++) {
    for (const link of order) {
      if (link.segments.length < 2 || chooser.exhausted || (pass > 0 && !changes.concern(link))) continue;
      const before = link.segments;
      chooser.reroute(link);
      changes.tell(link, before);
    }
  }
}

function span(link: GridLink): number {
  return 2 * Math.abs(link.from.x - link.to.x) + Math.abs(link.from.y - link.to.y);
}

class RouteChooser {
  private readonly grid: Grid;
  private readonly traffic: Traffic;
  private readonly sideUse: Int32Array;
  private bestCost = Number.POSITIVE_INFINITY;
  private best: Segment[] = [];
  private bestPlan: Plan | undefined;
  /** Segments of the plan that is looked at. */
  private tried: Segment[] = [];

  constructor(grid: Grid) {
    this.grid = grid;
    this.traffic = new Traffic(grid.xStrips, grid.yStrips);
    this.sideUse = new Int32Array(grid.items.length * 4);
  }

  get exhausted(): boolean {
    return this.traffic.exhausted;
  }

  reroute(link: GridLink): void {
    this.traffic.remove(link.segments);
    this.countSides(link, -1);
    this.route(link);
  }

  route(link: GridLink): void {
    this.bestCost = Number.POSITIVE_INFINITY;
    // The last link keeps its own.
    this.best = [];
    this.bestPlan = undefined;
    if (link.via) this.searchVia(link, link.via);
    if (this.best.length === 0) this.search(link, true);
    if (this.best.length === 0) this.search(link, false);
    if (this.bestPlan) joinSegments(link.index, this.bestPlan, [link.from, link.to], this.best);
    link.segments = this.best;
    this.traffic.add(link.segments);
    this.countSides(link, 1);
  }

  /** Looks for a way through what was set by hand; at the sides set by hand where there is one. */
  private searchVia(link: GridLink, via: Via): void {
    for (const keepSides of [true, false]) {
      if (this.best.length > 0) return;
      viaPlans(this.grid, [link.from, link.to], via, (horizontalFirst, strips) =>
        this.consider(link, { horizontalFirst, strips }, keepSides),
      );
    }
  }

  private search(link: GridLink, keepSides: boolean): void {
    const consider = (horizontalFirst: boolean, strips: readonly number[]) =>
      this.consider(link, { horizontalFirst, strips }, keepSides);
    shortPlans(this.grid, link.from, link.to, consider);
    if (this.exhausted && this.best.length > 0) return;
    if (this.bestCost > 3 * COST.bend) cornerPlans(this.grid, link.from, link.to, consider);
    if (this.bestCost > 4 * COST.bend) detourPlans(this.grid, link.from, link.to, consider, this.worth);
  }

  private readonly worth = (bends: number, across: number, down: number): boolean => {
    const least = COST.bend * bends + COST.strip * across + COST.row * down;
    // Sums in another order differ in their last digits.
    return least < this.bestCost + 1e-9;
  };

  private consider(link: GridLink, plan: Plan, keepSides: boolean): void {
    let cost = this.fixedCost(link, plan, keepSides);
    if (cost >= this.bestCost) return;
    const segments = this.tried;
    placeSegments(plan, link.from, link.to, segments);
    if (crossesItself(segments)) return;
    for (const segment of segments) {
      cost += COST.crossing * this.traffic.crossings(segment);
      if (cost >= this.bestCost) return;
    }
    this.bestCost = cost;
    // The one that was best until now is let go, and may be written over.
    this.tried = this.best;
    this.best = segments;
    this.bestPlan = plan;
  }

  private fixedCost(link: GridLink, plan: Plan, keepSides: boolean): number {
    const { from, to } = link;
    const { strips, horizontalFirst } = plan;
    const count = strips.length;
    const lastHorizontal = count % 2 === 1 ? horizontalFirst : !horizontalFirst;
    const firstTarget = count > 1 ? (strips[1] ?? 0) : horizontalFirst ? to.x : to.y;
    const lastOrigin = count > 1 ? (strips[count - 2] ?? 0) : horizontalFirst ? from.x : from.y;
    const fromSide = sideTowards(from, horizontalFirst, firstTarget);
    const toSide = sideTowards(to, lastHorizontal, lastOrigin);
    if (keepSides) {
      if (link.source.fromSide && link.source.fromSide !== SIDES[fromSide]) return Number.POSITIVE_INFINITY;
      if (link.source.toSide && link.source.toSide !== SIDES[toSide]) return Number.POSITIVE_INFINITY;
    }
    let cost = COST.bend * (count - 1) + this.sideCost(from, fromSide) + this.sideCost(to, toSide);
    if (fromSide === 0) cost += COST.againstTime;
    if (toSide === 1) cost += COST.againstTime;
    for (let index = 0; index < count; index++) {
      const horizontal = (index % 2 === 0) === horizontalFirst;
      const start = index === 0 ? (horizontal ? from.x : from.y) : (strips[index - 1] ?? 0);
      const end = index === count - 1 ? (horizontal ? to.x : to.y) : (strips[index + 1] ?? 0);
      cost += Math.abs(end - start) * (horizontal ? COST.strip : COST.row);
      if (horizontal && link.source.between && goesRound(link, strips[index] ?? 0)) cost += COST.goingRound;
    }
    return cost;
  }

  private sideCost(item: GridItem, side: number): number {
    const uses = this.sideUse[item.index * 4 + side] ?? 0;
    return uses * (item.source.shape === 'diamond' ? COST.sharedCorner : COST.sharedSide);
  }

  private countSides(link: GridLink, change: number): void {
    const first = link.segments[0];
    const last = link.segments.at(-1);
    if (!first || !last) return;
    this.countSide(link.from, first, change);
    this.countSide(link.to, last, change);
  }

  private countSide(item: GridItem, segment: Segment, change: number): void {
    const far = segment.lowItem === item ? segment.high : segment.low;
    const side = sideTowards(item, segment.horizontal, far / 4);
    const place = item.index * 4 + side;
    this.sideUse[place] = (this.sideUse[place] ?? 0) + change;
  }
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

function sideTowards(item: GridItem, horizontal: boolean, target: number): number {
  if (horizontal) return target < item.x ? 0 : 1;
  return target < item.y ? 2 : 3;
}

/** Whether a strip lies beyond the channels next to both ends. */
function goesRound({ from, to }: GridLink, strip: number): boolean {
  return strip < Math.min(from.y, to.y) - 1 || strip > Math.max(from.y, to.y) + 1;
}

function crossesItself(segments: readonly Segment[]): boolean {
  for (let first = 0; first < segments.length; first++) {
    for (let second = first + 3; second < segments.length; second += 2) {
      const a = segments[first];
      const b = segments[second];
      if (a && b && b.low < 4 * a.strip && 4 * a.strip < b.high && a.low < 4 * b.strip && 4 * b.strip < a.high)
        return true;
    }
  }
  return false;
}
