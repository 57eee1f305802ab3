import Flatbush from 'flatbush';
import type { SceneGroup } from '../../shared/scene/primitives.ts';

/** Where the parts of a scene lie, with an index to find those in a part of the sheet. */
export interface Places {
  /** Left, top, width and height of each part in turn. */
  readonly boxes: Float64Array;
  /** Positions of the parts that meet a rectangle of the sheet, lowest part first. */
  search(left: number, top: number, right: number, bottom: number): readonly number[];
}

let last: Places | undefined;

/** The very same places as long as every part lies where it lay, as it does while a name is typed. */
export function placesOf(groups: readonly SceneGroup[]): Places {
  if (!last || !lieAt(last.boxes, groups)) last = indexed(groups);
  return last;
}

function lieAt(boxes: Float64Array, groups: readonly SceneGroup[]): boolean {
  if (boxes.length !== 4 * groups.length) return false;
  return groups.every(({ x, y, width, height }, index) => {
    const at = 4 * index;
    return boxes[at] === x && boxes[at + 1] === y && boxes[at + 2] === width && boxes[at + 3] === height;
  });
}

function indexed(groups: readonly SceneGroup[]): Places {
  const boxes = new Float64Array(4 * groups.length);
  const index = groups.length > 0 ? new Flatbush(groups.length) : undefined;
  groups.forEach(({ x, y, width, height }, position) => {
    boxes.set([x, y, width, height], 4 * position);
    index?.add(x, y, x + width, y + height);
  });
  index?.finish();
  return {
    boxes,
    search: (left, top, right, bottom) =>
      (index?.search(left, top, right, bottom) ?? []).sort((one, other) => one - other),
  };
}
