import type { Point, Rectangle, Size } from '../../shared/model/geometry.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import type { IndexedScene } from './use-scene.ts';

/** The side of a plus, and how far it stands from its step. */
const PLUS = 20;
const APART = 9;
const REACH = PLUS + 2 * APART;

/** The labels of links about a step, from its upper left corner. */
export function labelsAbout({ inView, layout, scene }: IndexedScene, { x, y, width, height }: SceneGroup): Rectangle[] {
  return inView(x - REACH, y - REACH, x + width + REACH, y + height + REACH).flatMap(({ layer, key }) => {
    const label = layer === 'links' ? layout.links.get(key)?.label : undefined;
    return label ? [{ ...label, x: label.x + scene.origin.x - x, y: label.y + scene.origin.y - y }] : [];
  });
}

/** Where the plus beside a step and the one below it stand: amid its side, or nearer to an end where a label is in the way. */
export function plusPlaces({ width, height }: Size, labels: readonly Rectangle[]): { beside: Point; below: Point } {
  const along = (length: number) => [length / 2 - PLUS / 2, 0, length - PLUS, -PLUS, length];
  const beside = along(height).map((y) => ({ x: width + APART, y }));
  const below = along(width).map((x) => ({ x, y: height + APART }));
  return { beside: firstFree(beside, labels), below: firstFree(below, labels) };
}

/** The first of the places that no label covers; the usual one where all are. */
function firstFree([usual, ...others]: readonly Point[], labels: readonly Rectangle[]): Point {
  const isFree = ({ x, y }: Point) =>
    !labels.some((label) => {
      const across = x < label.x + label.width && label.x < x + PLUS;
      return across && y < label.y + label.height && label.y < y + PLUS;
    });
  const first = usual ?? { x: 0, y: 0 };
  return [first, ...others].find(isFree) ?? first;
}
