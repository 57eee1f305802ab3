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
  readonly link: number;
  readonly horizontal: boolean;
  readonly strip: number;
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

  constructor(link: number, horizontal: boolean, strip: number) {
    this.link = link;
    this.horizontal = horizontal;
    this.strip = strip;
  }
}

/** Turns a plan into linked segments from one step to the other. */
export function buildSegments(link: number, plan: Plan, from: GridItem, to: GridItem): Segment[] {
  const count = plan.strips.length;
  const segments = plan.strips.map(
    (strip, index) => new Segment(link, (index % 2 === 0) === plan.horizontalFirst, strip),
  );
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
  return segments;
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
