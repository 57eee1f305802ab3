import type { Grid, GridItem } from './grid.ts';
import { type ConsiderPlan, nearChannels, reachesAcross, reachesDown } from './plans.ts';
import type { LayoutBend, LayoutInput } from './types.ts';

/** The channels that a link was led through by hand, up or down and across by turns. */
export interface Via {
  /** Whether the first one runs up or down. */
  readonly upright: boolean;
  readonly strips: readonly number[];
}

/** Finds the channels that bends speak of. */
export class BendChannels {
  readonly #grid: Grid;
  readonly #lanes: ReadonlyMap<string, number>;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(grid: Grid, { lanes, columns }: Pick<LayoutInput, 'lanes' | 'columns'>) {
    this.#grid = grid;
    this.#lanes = new Map(lanes.map(({ id }, index) => [id, index]));
    this.#columns = new Map(columns.map(({ id }, index) => [id, index]));
  }

  /** The channels of a link's bends; undefined where one is unknown or two in a row run the same way. */
  of(bends: readonly LayoutBend[] | undefined): Via | undefined {
    const [first] = bends ?? [];
    if (!bends || !first) return undefined;
    const upright = first.columnId !== undefined;
    const strips: number[] = [];
    for (const [index, bend] of bends.entries()) {
      const strip = this.#strip(bend, (index % 2 === 0) === upright);
      if (strip === undefined) return undefined;
      strips.push(strip);
    }
    return { upright, strips };
  }

  #strip({ columnId, laneId, track }: LayoutBend, upright: boolean): number | undefined {
    if (upright) {
      const column = this.#columns.get(columnId ?? '');
      return column === undefined ? undefined : within(2 * (column + track), 0, this.#grid.xStrips - 1);
    }
    const lane = columnId === undefined ? this.#grid.lanes[this.#lanes.get(laneId ?? '') ?? -1] : undefined;
    return lane && within(lane.firstStrip + 2 * track, lane.firstStrip, lane.lastStrip);
  }
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Offers the ways from step to step through all channels that were set by hand. None runs through a step. */
export function viaPlans(grid: Grid, [from, to]: readonly [GridItem, GridItem], via: Via, consider: ConsiderPlan) {
  const lastUpright = via.upright === (via.strips.length % 2 === 1);
  const ends = approaches(grid, to, lastUpright, via.strips.at(-1) ?? 0).map((strips) => strips.toReversed());
  for (const start of approaches(grid, from, via.upright, via.strips[0] ?? 0)) {
    // The piece before an upright one runs across.
    const horizontalFirst = via.upright === (start.length % 2 === 1);
    for (const end of ends) {
      const strips = [...start, ...via.strips, ...end];
      if (turnsEverywhere(strips)) consider(horizontalFirst, strips);
    }
  }
}

/** Ways from a step into a channel: straight, round one corner, or round two. */
function approaches(grid: Grid, item: GridItem, upright: boolean, channel: number): number[][] {
  const across = nearChannels(item.y, item.above, item.below).filter((strip) => strip < grid.yStrips);
  const down = nearChannels(item.x, item.left, item.right).filter((strip) => strip < grid.xStrips);
  const straight = upright ? reachesAcross(item, channel) : reachesDown(item, channel);
  const round = upright
    ? [...across.map((row) => [item.x, row]), ...down.flatMap((column) => across.map((row) => [item.y, column, row]))]
    : [
        ...down.map((column) => [item.y, column]),
        ...across.flatMap((row) => down.map((column) => [item.x, row, column])),
      ];
  return straight ? [[upright ? item.y : item.x], ...round] : round;
}

/** Whether each piece leads from one strip to another. */
function turnsEverywhere(strips: readonly number[]): boolean {
  return strips.every((strip, index) => strips[index + 2] !== strip);
}
