import type { Point, Rectangle } from '../../../shared/model/geometry.ts';
import type { ComparedProcess, Drawing } from './contender.ts';

/** What is counted on a drawing, whoever made it. */
export interface Counted {
  /** Places at which one link meets another, apart from where both begin or end. */
  readonly crossings: number;
  readonly bends: number;
  readonly links: number;
  /** Pairs of links that run on one another for more than a pixel. */
  readonly onOneAnother: number;
  /** Links that run through a step which is neither of their ends. */
  readonly throughSteps: number;
  /** Whether each lane's steps stand in a band of their own, lanes from top to bottom. */
  readonly inLanes: boolean;
}

interface Piece {
  readonly link: number;
  readonly from: Point;
  readonly to: Point;
}

const NEAR = 0.75;
/** Corners that turn by less than this, as a part of the shorter piece, are no bends. */
const STRAIGHT = 0.02;

/**
 * Counts crossings, bends and faults of any drawing with straight pieces, slanted ones too. It knows nothing of how the
 * drawing was made.
 */
export function countDrawing(process: ComparedProcess, { boxes, lines }: Drawing): Counted {
  const routes = process.links.flatMap(({ id, from, to }) => {
    const points = straightened(lines[id] ?? []);
    return points.length > 1 ? [{ from, to, points }] : [];
  });
  const pieces = routes.flatMap(({ points }, link) => piecesOf(points, link));
  const met = meetings(
    pieces,
    routes.map(({ points }) => points),
  );
  return {
    ...met,
    bends: routes.reduce((sum, { points }) => sum + points.length - 2, 0),
    links: routes.length,
    throughSteps: routes.filter(({ from, to, points }) =>
      Object.entries(boxes).some(
        ([id, box]) =>
          id !== from && id !== to && piecesOf(points, 0).some((piece) => entersBox(piece, inset(box, 2 * NEAR))),
      ),
    ).length,
    inLanes: standInLanes(process, boxes),
  };
}

/** Without points that stand on one another, and without those at which nothing turns. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || distance(last, point) > NEAR) kept.push(point);
  }
  for (let index = kept.length - 2; index > 0; index--) {
    const [before, at, after] = [kept[index - 1], kept[index], kept[index + 1]];
    if (before && at && after && !turns(before, at, after)) kept.splice(index, 1);
  }
  return kept;
}

function turns(before: Point, at: Point, after: Point): boolean {
  const [one, two] = [distance(before, at), distance(at, after)];
  const forward = (at.x - before.x) * (after.x - at.x) + (at.y - before.y) * (after.y - at.y) > 0;
  return !forward || Math.abs(side(before, at, after)) / (one * two) > STRAIGHT;
}

function piecesOf(points: readonly Point[], link: number): Piece[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ link, from, to }] : [];
  });
}

function meetings(pieces: readonly Piece[], routes: readonly (readonly Point[])[]) {
  const sorted = [...pieces].sort((a, b) => left(a) - left(b));
  const crossings = new Set<string>();
  const onOneAnother = new Set<string>();
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (!b || left(b) > right(a) + NEAR) break;
      if (a.link === b.link || top(b) > bottom(a) + NEAR || top(a) > bottom(b) + NEAR) continue;
      const pair = a.link < b.link ? `${a.link} ${b.link}` : `${b.link} ${a.link}`;
      if (runTogether(a, b)) onOneAnother.add(pair);
      else {
        const place = meetingPoint(a, b);
        if (place && !(isEnd(place, routes[a.link]) && isEnd(place, routes[b.link]))) {
          crossings.add(`${pair} ${Math.round(place.x / 3)} ${Math.round(place.y / 3)}`);
        }
      }
    }
  });
  return { crossings: crossings.size, onOneAnother: onOneAnother.size };
}

/** Where two pieces meet that do not run the same way. */
function meetingPoint(a: Piece, b: Piece): Point | undefined {
  const [ax, ay, bx, by] = [a.to.x - a.from.x, a.to.y - a.from.y, b.to.x - b.from.x, b.to.y - b.from.y];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) < 1e-9) return undefined;
  const [dx, dy] = [b.from.x - a.from.x, b.from.y - a.from.y];
  const [one, two] = [(dx * by - dy * bx) / turn, (dx * ay - dy * ax) / turn];
  const [oneSlack, twoSlack] = [0.1 / Math.hypot(ax, ay), 0.1 / Math.hypot(bx, by)];
  if (one < -oneSlack || one > 1 + oneSlack || two < -twoSlack || two > 1 + twoSlack) return undefined;
  return { x: a.from.x + one * ax, y: a.from.y + one * ay };
}

/** Whether both run the same way on the same line for more than a pixel. */
function runTogether(a: Piece, b: Piece): boolean {
  const length = distance(a.from, a.to);
  if (Math.abs(side(a.from, a.to, b.from)) > NEAR * length || Math.abs(side(a.from, a.to, b.to)) > NEAR * length)
    return false;
  const along = ({ x, y }: Point) =>
    ((x - a.from.x) * (a.to.x - a.from.x) + (y - a.from.y) * (a.to.y - a.from.y)) / length;
  const [one, two] = [along(b.from), along(b.to)];
  return Math.min(length, Math.max(one, two)) - Math.max(0, Math.min(one, two)) > 1;
}

function isEnd(place: Point, points: readonly Point[] | undefined): boolean {
  return [points?.[0], points?.at(-1)].some((end) => end !== undefined && distance(end, place) < 2 * NEAR);
}

/** Whether a piece has a part inside the box (clipping by the four sides in turn). */
function entersBox({ from, to }: Piece, box: Rectangle): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

function inset({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function standInLanes(process: ComparedProcess, boxes: Drawing['boxes']): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return process.lanes.every((_, lane) => {
    const inLane = process.steps.flatMap((step) => (step.lane === lane ? (boxes[step.id] ?? []) : []));
    if (inLane.length === 0) return true;
    const apart = Math.min(...inLane.map(({ y }) => y)) >= end;
    end = Math.max(...inLane.map(({ y, height }) => y + height));
    return apart;
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Twice the area of a triangle, with its sense of turning. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

const left = ({ from, to }: Piece) => Math.min(from.x, to.x);
const right = ({ from, to }: Piece) => Math.max(from.x, to.x);
const top = ({ from, to }: Piece) => Math.min(from.y, to.y);
const bottom = ({ from, to }: Piece) => Math.max(from.y, to.y);
