import type { Point, Rectangle, Size } from '../model/geometry.ts';
import type { GridLink } from './choose-routes.ts';
import { type Grid, usable } from './grid.ts';
import { RectangleIndex } from './rectangle-index.ts';
import type { LinkRoute } from './types.ts';

/** Distance of a text from its line and from the step where the link begins, in pixels. */
const CLEAR = 4;
const FROM_STEP = 6;

/** Adds to each route the place of its text, near the source, and of its marker, on its longest free piece. */
export function placeTexts(
  grid: Grid,
  links: readonly GridLink[],
  routes: readonly LinkRoute[],
  items: ReadonlyMap<string, Rectangle>,
): Map<string, LinkRoute> {
  const result = new Map(routes.map((route) => [route.id, route]));
  if (!links.some((link) => link.source.label || link.source.marker)) return result;
  const taken = new RectangleIndex();
  for (const item of grid.items) {
    const box = items.get(item.source.id);
    if (box) taken.add({ ...box, y: box.y - item.overhang, height: box.height + item.overhang });
  }
  const lines = new RectangleIndex();
  for (const route of routes) for (const [from, to] of pieces(route.points)) lines.add(spanned(from, to));
  links.forEach((link, index) => {
    const route = routes[index];
    if (!route || route.points.length < 2) return;
    const marker = link.source.marker && placeMarker(route.points, cleaned(link.source.marker), taken);
    if (marker) taken.add(marker);
    const label = link.source.label && placeLabel(route.points, cleaned(link.source.label), taken, lines);
    if (label) taken.add(label);
    result.set(route.id, { ...route, ...(label && { label }), ...(marker && { marker }) });
  });
  return result;
}

function cleaned(size: Size): Size {
  return { width: usable(size.width, 0, 0), height: usable(size.height, 0, 0) };
}

function pieces(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((to, index): [Point, Point][] => {
    const from = points[index];
    return from ? [[from, to]] : [];
  });
}

function spanned(from: Point, to: Point): Rectangle {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

function length([from, to]: [Point, Point]): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function placeMarker(points: readonly Point[], size: Size, taken: RectangleIndex): Rectangle {
  const byLength = pieces(points).sort((a, b) => length(b) - length(a));
  const spots = byLength.flatMap(([from, to]) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].map((part) => ({
      x: from.x + (to.x - from.x) * part - size.width / 2,
      y: from.y + (to.y - from.y) * part - size.height / 2,
      ...size,
    })),
  );
  return spots.find((spot) => taken.count(spot) === 0) ?? leastTaken(spots, (spot) => taken.count(spot), size);
}

function placeLabel(points: readonly Point[], size: Size, taken: RectangleIndex, lines: RectangleIndex): Rectangle {
  const spots = pieces(points).flatMap(([from, to]) => besides(from, to, size));
  return leastTaken(spots, (spot) => 100 * taken.count(spot) + lines.count(spot), size);
}

/** Places along both sides of a piece, from its beginning on. */
function besides(from: Point, to: Point, size: Size): Rectangle[] {
  const horizontal = from.y === to.y;
  const direction = (horizontal ? to.x - from.x : to.y - from.y) < 0 ? -1 : 1;
  const extent = horizontal ? size.width : size.height;
  const run = Math.abs(horizontal ? to.x - from.x : to.y - from.y);
  const spots: Rectangle[] = [];
  for (let away = FROM_STEP; away <= FROM_STEP || away + extent <= run; away += Math.max(12, extent / 2)) {
    const near = (horizontal ? from.x : from.y) + direction * away - (direction < 0 ? extent : 0);
    if (horizontal) {
      spots.push({ x: near, y: from.y - CLEAR - size.height, ...size }, { x: near, y: from.y + CLEAR, ...size });
    } else {
      spots.push({ x: from.x + CLEAR, y: near, ...size }, { x: from.x - CLEAR - size.width, y: near, ...size });
    }
    if (spots.length > 40) break;
  }
  return spots;
}

function leastTaken(spots: readonly Rectangle[], cost: (spot: Rectangle) => number, size: Size): Rectangle {
  let best: Rectangle = spots[0] ?? { x: 0, y: 0, ...size };
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const found = cost(spot);
    if (found < least) {
      least = found;
      best = spot;
    }
    if (found === 0) break;
  }
  return best;
}
