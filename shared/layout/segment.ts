import type { GridItem } from './grid.ts';

/** The strips that a link runs through in turn: horizontally and vertically by turns. */
export interface Plan {
  readonly horizontalFirst: boolean;
  readonly strips: readonly number[];
}

/** Positions along a segment are counted in quarters of a strip, so that an end at a step lies beside its middle. */
export const QUARTERS = 4;

/** One straight piece of a link: a strip, an extent in quarters along it, and how the link goes on at both ends. */
export class Segment {
  link = 0;
  horizontal = false;
  strip = 0;
  low = 0;
  high = 0;
  /** Whether the link goes on towards lower (-1) or higher (1) coordinates at that end, or stops at a step (0). */
  lowTurn = 0;
  highTurn = 0;
  lowNeighbour: Segment | undefined = undefined;
  highNeighbour: Segment | undefined = undefined;
  lowItem: GridItem | undefined = undefined;
  highItem: GridItem | undefined = undefined;
  /** Order among the segments of the strip that overlap this one; -1 as long as none is known. */
  rank = -1;
  /** The track number, and the distance in pixels from the strip's middle. */
  level = 0;
  offset = 0;

  /** As new, of another link or strip. */
  begin(link: number, horizontal: boolean, strip: number): void {
    this.link = link;
    this.horizontal = horizontal;
    this.strip = strip;
    this.lowTurn = 0;
    this.highTurn = 0;
    this.lowNeighbour = undefined;
    this.highNeighbour = undefined;
    this.lowItem = undefined;
    this.highItem = undefined;
    this.rank = -1;
    this.level = 0;
    this.offset = 0;
  }
}

/**
 * Turns a plan into linked segments from one step to the other, in the segments that are given: most plans are looked at
 * and let go.
 */
export function buildSegments(link: number, plan: Plan, from: GridItem, to: GridItem, segments: Segment[]): void {
  const count = plan.strips.length;
  segments.length = Math.min(segments.length, count);
  for (let index = 0; index < count; index++) {
    const segment = segments[index] ?? new Segment();
    segment.begin(link, (index % 2 === 0) === plan.horizontalFirst, plan.strips[index] ?? 0);
    segments[index] = segment;
  }
  let previous: Segment | undefined;
  let previousDirection = 0;
  for (let index = 0; index < count; index++) {
    const segment = segments[index];
    if (!segment) break;
    const start = index === 0 ? along(from, segment.horizontal) : (plan.strips[index - 1] ?? 0);
    const end = index === count - 1 ? along(to, segment.horizontal) : (plan.strips[index + 1] ?? 0);
    const direction = end >= start ? 1 : -1;
    const startAt = start * QUARTERS + (index === 0 ? direction : 0);
    const endAt = end * QUARTERS - (index === count - 1 ? direction : 0);
    segment.low = Math.min(startAt, endAt);
    segment.high = Math.max(startAt, endAt);
    if (previous) {
      join(previous, previousDirection, segment, direction);
    } else {
      attach(segment, direction === 1, from);
    }
    if (index === count - 1) attach(segment, direction !== 1, to);
    previous = segment;
    previousDirection = direction;
  }
}

function along(item: GridItem, horizontal: boolean): number {
  return horizontal ? item.x : item.y;
}

function attach(segment: Segment, atLow: boolean, item: GridItem): void {
  if (atLow) segment.lowItem = item;
  else segment.highItem = item;
}

function join(first: Segment, firstDirection: number, second: Segment, secondDirection: number): void {
  if (firstDirection === 1) {
    first.highNeighbour = second;
    first.highTurn = secondDirection;
  } else {
    first.lowNeighbour = second;
    first.lowTurn = secondDirection;
  }
  if (secondDirection === 1) {
    second.lowNeighbour = first;
    second.lowTurn = -firstDirection;
  } else {
    second.highNeighbour = first;
    second.highTurn = -firstDirection;
  }
}
