import type { Point, Rectangle } from '../../../model/geometry.ts';

export function middleOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether a point lies in a box that is made larger all around. */
export function holds({ x, y, width, height }: Rectangle, point: Point, around = 0): boolean {
  const across = point.x >= x - around && point.x <= x + width + around;
  return across && point.y >= y - around && point.y <= y + height + around;
}

export function holdsWhole(outer: Rectangle, inner: Rectangle): boolean {
  const opposite = { x: inner.x + inner.width, y: inner.y + inner.height };
  return holds(outer, inner) && holds(outer, opposite);
}

export function area({ width, height }: Rectangle): number {
  return width * height;
}

/** The same place with the axes changed over: time that runs down runs to the right. */
export function turned({ x, y, width, height }: Rectangle): Rectangle {
  return { x: y, y: x, width: height, height: width };
}

/** The smallest of the boxes in which a point lies. */
export function innermost<Item extends { readonly box: Rectangle }>(
  items: readonly Item[],
  point: Point,
  around = 0,
): Item | undefined {
  const found = items.filter(({ box }) => holds(box, point, around));
  return found.sort((one, other) => area(one.box) - area(other.box))[0];
}
