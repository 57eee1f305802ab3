import type { Point, Rectangle } from '../../model/geometry.ts';
import { polyline } from '../../scene/shapes.ts';
import { tag } from '../xml.ts';
import { custom, preset } from './geometry.ts';
import { EMU } from './place.ts';
import { named, transform } from './shape.ts';

/** The end of a connector that is glued: the shape's number, and which of its sites. */
export interface Glue {
  readonly shape: number;
  readonly site: number;
}

export interface ConnectorFacts {
  readonly id: number;
  readonly name: string;
  /** Corner points in pixels of the slide. */
  readonly points: readonly Point[];
  readonly from?: Glue | undefined;
  readonly to?: Glue | undefined;
  readonly outline: string;
}

/** A connector, glued to the shapes at its ends. */
export function connector({ id, name, points, from, to, outline }: ConnectorFacts): string {
  const [place, geometry] = courseOf(withoutIdle(points));
  const glue = [glued('a:stCxn', from), glued('a:endCxn', to)];
  return tag(
    'p:cxnSp',
    {},
    tag('p:nvCxnSpPr', {}, named(id, name), tag('p:cNvCxnSpPr', {}, ...glue), tag('p:nvPr', {})),
    tag('p:spPr', {}, place, geometry, outline),
  );
}

function glued(name: string, glue: Glue | undefined): string {
  return glue ? tag(name, { id: glue.shape, idx: glue.site }) : '';
}

/**
 * The site of a shape at which a link ends, by the way in which it leaves it: top, left, bottom, right, as shapes number
 * them. What is nearest would not do: the slanted side of a decision is near to two of them.
 */
export function siteAt(end: Point, next: Point, { x, y, width, height }: Rectangle): number {
  const level = Math.abs(next.x - end.x) > Math.abs(next.y - end.y);
  if (level) return end.x < x + width / 2 ? 1 : 3;
  return end.y < y + height / 2 ? 0 : 2;
}

/** Corner points without those at which the line goes straight on. */
function withoutIdle(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const straight = (one: number, two: number, three: number) =>
      Math.abs(one - two) < 0.01 && Math.abs(two - three) < 0.01;
    return !straight(before.x, point.x, after.x) && !straight(before.y, point.y, after.y);
  });
}

/** Place and form: a straight line, one of the bent connectors, or a line of its own where there are more bends. */
function courseOf(points: readonly Point[]): readonly [place: string, geometry: string] {
  const [first, second, last] = [points[0], points[1], points.at(-1)];
  if (!first || !second || !last) return ['', preset('line')];
  const bends = points.length - 2;
  if (bends === 0) return [flipped(first, last), preset('straightConnector1')];
  if (bends > 4) return free(points);
  const upright = Math.abs(second.x - first.x) < Math.abs(second.y - first.y);
  const place = upright ? turned(first, last) : flipped(first, last, LEAST);
  return [place, preset(`bentConnector${bends + 1}`, adjustments(points, first, last, upright))];
}

/** A connector needs some extent to measure its bends by, in pixels. */
const LEAST = 3175 / EMU;

function flipped(first: Point, last: Point, least = 0): string {
  const [width, height] = [Math.max(least, Math.abs(last.x - first.x)), Math.max(least, Math.abs(last.y - first.y))];
  const box = { x: Math.min(first.x, last.x), y: Math.min(first.y, last.y), width, height };
  return transform(box, { flipH: last.x < first.x ? 1 : undefined, flipV: last.y < first.y ? 1 : undefined });
}

/** A connector that begins upright is one that begins level, turned by a quarter. */
function turned(first: Point, last: Point): string {
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const [width, height] = [Math.max(LEAST, Math.abs(dy)), Math.max(LEAST, Math.abs(dx))];
  const box = { x: (first.x + last.x - width) / 2, y: (first.y + last.y - height) / 2, width, height };
  return transform(box, { rot: 5_400_000, flipH: dy < 0 ? 1 : undefined, flipV: dx >= 0 ? 1 : undefined });
}

/** Where the bends lie, in shares of the extent between the ends, along the first piece and across it by turns. */
function adjustments(points: readonly Point[], first: Point, last: Point, upright: boolean): Record<string, number> {
  const guides = points.slice(1, -2).map(({ x, y }, index) => {
    const vertical = (index % 2 === 0) === upright;
    const value = vertical ? share(first.y, last.y, y) : share(first.x, last.x, x);
    return [`adj${index + 1}`, value] as const;
  });
  return Object.fromEntries(guides);
}

function share(from: number, to: number, at: number): number {
  const extent = Math.abs(to - from) >= LEAST ? to - from : to < from ? -LEAST : LEAST;
  return ((at - from) / extent) * 100_000;
}

function free(points: readonly Point[]): readonly [string, string] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const moved = points.map((point) => ({ x: point.x - x, y: point.y - y }));
  return [transform(box), custom(box, [{ d: polyline(moved), fill: 'none' }])];
}
