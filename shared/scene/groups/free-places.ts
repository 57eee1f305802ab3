import { RectangleIndex } from '../../layout/rectangle-index.ts';
import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import type { SceneContext } from '../context.ts';
import { piecesOf } from '../signs/spots.ts';

/** Room that stays between a marker and a step or link that is not its own, and at the right for a marker of the next step. */
const CLEAR = 4;
const NEXT = 10;

const ofLayouts = new WeakMap<Layout, RectangleIndex>();

/**
 * Whether a place on the upper edge of a step meets no other step, and no link that is not its own. Sheet coordinates; the
 * index is made when it is first asked.
 */
export function freePlaces({ placed: { layout }, origin }: SceneContext, step: Rectangle) {
  return ({ x, y, width, height }: Rectangle): boolean => {
    const start = Math.min(x, step.x);
    const end = Math.max(x + width, step.x + step.width);
    if (start - CLEAR < origin.x || end + NEXT > origin.x + layout.width) return false;
    const index = ofLayouts.get(layout) ?? indexOf(layout);
    ofLayouts.set(layout, index);
    const parts = [
      { x, y: y - CLEAR, width, height: step.y - y + CLEAR },
      { x: start - CLEAR, y: y - CLEAR, width: step.x - start, height: height + 2 * CLEAR },
      {
        x: step.x + step.width + CLEAR,
        y: y - CLEAR,
        width: end - step.x - step.width + NEXT,
        height: height + 2 * CLEAR,
      },
    ];
    return parts.every((part) => part.width <= 0 || index.count(moved(part, origin)) === 0);
  };
}

function moved({ x, y, width, height }: Rectangle, origin: Point): Rectangle {
  return { x: x - origin.x, y: y - origin.y, width, height };
}

function indexOf({ items, links }: Layout): RectangleIndex {
  const index = new RectangleIndex();
  for (const item of items.values()) index.add(item);
  for (const { points, label, marker } of links.values()) {
    for (const [from, to] of piecesOf(points)) index.add(spanned(from, to));
    if (label) index.add(label);
    if (marker) index.add(marker);
  }
  return index;
}

function spanned(one: Point, other: Point): Rectangle {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}
