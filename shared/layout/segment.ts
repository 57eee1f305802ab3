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
}

/**
 * Turns a plan into segments from one step to the other, as far as crossings depend on it, in the segments that are given:
 * most plans are looked at and let go.
 */
export function placeSegments(plan: Plan, from: GridItem, to: GridItem, segments: Segment[]): void {
  const { strips, horizontalFirst } = plan;
  const count = strips.length;
  segments.length = Math.min(segments.length, count);
  let previousDirection = 0;
  for (let index = 0; index < count; index++) {
    const segment = segments[index] ?? new Segment();
    segments[index] = segment;
    const horizontal = (index % 2 === 0) === horizontalFirst;
    const start = index === 0 ? along(from, horizontal) : (strips[index - 1] ?? 0);
    const end = index === count - 1 ? along(to, horizontal) : (strips[index + 1] ?? 0);
    const direction = end >= start ? 1 : -1;
    const startAt = start * QUARTERS + (index === 0 ? direction : 0);
    const endAt = end * QUARTERS - (index === count - 1 ? direction : 0);
    segment.horizontal = horizontal;
    segment.strip = strips[index] ?? 0;
    segment.low = Math.min(startAt, endAt);
    segment.high = Math.max(startAt, endAt);
    segment.lowTurn = direction === 1 ? 0 - previousDirection : 0;
    segment.highTurn = direction === 1 ? 0 : 0 - previousDirection;
    const previous = segments[index - 1];
    if (previous && previousDirection === 1) previous.highTurn = direction;
    else if (previous) previous.lowTurn = direction;
    previousDirection = direction;
  }
}

/** Joins the segments of a plan that was chosen to each other and to the two steps of their link. */
export function joinSegments(
  link: number,
  plan: Plan,
  [from, to]: readonly [GridItem, GridItem],
  all: readonly Segment[],
) {
  all.forEach((segment, index) => {
    const start = index === 0 ? along(from, segment.horizontal) : (plan.strips[index - 1] ?? 0);
    const end = index === all.length - 1 ? along(to, segment.horizontal) : (plan.strips[index + 1] ?? 0);
    const rises = end >= start;
    const [before, after] = [all[index - 1], all[index + 1]];
    segment.link = link;
    segment.lowNeighbour = rises ? before : after;
    segment.highNeighbour = rises ? after : before;
    segment.lowItem = itemAt(rises ? before : after, rises ? from : to);
    segment.highItem = itemAt(rises ? after : before, rises ? to : from);
  });
}

function along(item: GridItem, horizontal: boolean): number {
  return horizontal ? item.x : item.y;
}

/** The step at which a segment ends that does not go on. */
function itemAt(neighbour: Segment | undefined, item: GridItem): GridItem | undefined {
  return neighbour ? undefined : item;
}
