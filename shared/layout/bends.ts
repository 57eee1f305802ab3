import type { Point, Rectangle } from '../model/geometry.ts';
import type { Layout, LayoutBand, LayoutBend } from './types.ts';

/** A straight piece of a drawn link. */
export interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly upright: boolean;
}

/** A channel between columns or rows, where a piece may run: what it is called, and its extent in pixels. */
export interface Channel {
  readonly bend: LayoutBend;
  readonly low: number;
  readonly high: number;
}

/** The straight pieces of a route from start to end. */
export function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ from, to, upright: from.x === to.x }] : [];
  });
}

/** The channels that pieces of one direction may run in, from left to right or from top to bottom. */
export function channelsOf(layout: Layout, upright: boolean): Channel[] {
  return upright ? columnChannels(layout) : layout.lanes.flatMap((lane) => laneChannels(layout, lane));
}

function columnChannels({ columns, width }: Layout): Channel[] {
  const before = columns.map(({ id, start }, index) => {
    const previous = columns[index - 1];
    return { bend: { columnId: id, track: 0 }, low: previous ? previous.start + previous.size : 0, high: start };
  });
  const last = columns.at(-1);
  return last
    ? [...before, { bend: { columnId: last.id, track: 1 }, low: last.start + last.size, high: width }]
    : before;
}

function laneChannels(layout: Layout, lane: LayoutBand): Channel[] {
  const rows = rowsOf(layout, lane);
  const edges = [lane.start, ...rows.flatMap(({ top, bottom }) => [top, bottom]), lane.start + lane.size];
  return Array.from({ length: rows.length + 1 }, (_, track) => ({
    bend: { laneId: lane.id, track },
    low: edges[2 * track] ?? 0,
    high: edges[2 * track + 1] ?? 0,
  }));
}

/** The rows of steps in a lane; a lane without a step has one in its middle. */
function rowsOf({ items }: Layout, lane: LayoutBand): { readonly top: number; readonly bottom: number }[] {
  const rows = new Map<number, { top: number; bottom: number }>();
  for (const { y, height } of items.values()) {
    const middle = Math.round(y + height / 2);
    if (middle <= lane.start || middle >= lane.start + lane.size) continue;
    const row = rows.get(middle);
    rows.set(middle, { top: Math.min(row?.top ?? y, y), bottom: Math.max(row?.bottom ?? y, y + height) });
  }
  const middle = lane.start + lane.size / 2;
  if (rows.size === 0) return [{ top: middle, bottom: middle }];
  return [...rows.values()].sort((one, other) => one.top - other.top);
}

/** The channel that holds a place, or the one nearest to it. */
export function nearestChannel(channels: readonly Channel[], at: number): Channel | undefined {
  const away = ({ low, high }: Channel) => Math.max(0, low - at, at - high);
  return channels.reduce<Channel | undefined>(
    (best, channel) => (best && away(best) <= away(channel) ? best : channel),
    undefined,
  );
}

/**
 * The bends of a route, in grid terms, after one of its pieces was led through a channel. A piece that ended at a step
 * no longer does: the link turns before it.
 */
export function bendsAfter(layout: Layout, points: readonly Point[], index: number, bend: LayoutBend): LayoutBend[] {
  const pieces = piecesOf(points);
  const bends = pieces.slice(1, -1).flatMap(({ from, upright }) => {
    const channel = nearestChannel(channelsOf(layout, upright), upright ? from.x : from.y);
    return channel ? [channel.bend] : [];
  });
  const last = pieces.length - 1;
  if (index > 0 && index < last) return straightened(bends.with(index - 1, bend));
  if (index === 0) return straightened([bend, ...bends]);
  return straightened([...bends, bend]);
}

/** Two channels that are the same make what lies between them needless. */
function straightened(bends: readonly LayoutBend[]): LayoutBend[] {
  const result: LayoutBend[] = [];
  for (const bend of bends) {
    const before = result.at(-2);
    if (before && isSame(before, bend)) result.pop();
    else result.push(bend);
  }
  return result;
}

function isSame(one: LayoutBend, other: LayoutBend): boolean {
  return one.columnId === other.columnId && one.laneId === other.laneId && one.track === other.track;
}

/**
 * About how a route runs after a piece was led to another place: what is shown before it is done.
 * @param steps the boxes of both ends
 */
export function ledThrough(
  points: readonly Point[],
  index: number,
  at: number,
  steps: { readonly from: Rectangle; readonly to: Rectangle },
): Point[] {
  const pieces = piecesOf(points);
  const piece = pieces[index];
  if (!piece) return [...points];
  const { upright } = piece;
  const moved = ({ x, y }: Point): Point => (upright ? { x: at, y } : { x, y: at });
  const away = (box: Rectangle) => {
    const leaving = leavingPoint(box, upright, at);
    return { leaving, turning: moved(leaving) };
  };
  const [first, last] = [away(steps.from), away(steps.to)];
  const start = index === 0 ? [first.leaving, first.turning] : [...points.slice(0, index), moved(piece.from)];
  const end =
    index === pieces.length - 1 ? [last.turning, last.leaving] : [moved(piece.to), ...points.slice(index + 2)];
  return [...start, ...end];
}

/** Where a link leaves a step for a channel beside it: the middle of the side that looks there. */
function leavingPoint({ x, y, width, height }: Rectangle, upright: boolean, at: number): Point {
  if (upright) return { x: at < x + width / 2 ? x : x + width, y: y + height / 2 };
  return { x: x + width / 2, y: at < y + height / 2 ? y : y + height };
}
