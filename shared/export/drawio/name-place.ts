import { measureText } from '../../text/measure.ts';
import { type DrawioPlan, inPool, LANE_TITLE } from './plan.ts';

const HALF_HEIGHT = 10;
/** Beside the name of a line, in pixels. */
const BESIDE = 8;
const STEP = 8;

/**
 * Where the middle of a line's name lies, as a share of the line from -1 to 1: as near as may be to the place wished for
 * where no link crosses it.
 */
export function placeOfName(plan: DrawioPlan, name: string, y: number, wished: number): number {
  const { width } = plan;
  const half = measureText(name, { size: 10, weight: 700 }) / 2 + BESIDE;
  const taken = linksAt(plan, y);
  const isFree = (x: number) =>
    x - half >= LANE_TITLE && x + half <= width && taken.every(({ from, to }) => to < x - half || from > x + half);
  const middle = ((wished + 1) / 2) * width;
  const places = Array.from({ length: Math.ceil(width / STEP) }, (_, index) => index * STEP);
  const found = places.flatMap((aside) => [middle - aside, middle + aside]).find(isFree) ?? middle;
  return Math.round(((2 * found) / width - 1) * 10_000) / 10_000;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What links take up, across the pool, at the height of a line. */
function linksAt(plan: DrawioPlan, y: number): Span[] {
  return [...plan.layout.links.values()].flatMap(({ points }) => {
    const placed = points.map((point) => inPool(plan, point));
    return placed.slice(1).flatMap((to, index) => {
      const from = placed[index] ?? to;
      const meets = Math.min(from.y, to.y) - HALF_HEIGHT < y && Math.max(from.y, to.y) + HALF_HEIGHT > y;
      return meets ? [{ from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }] : [];
    });
  });
}
