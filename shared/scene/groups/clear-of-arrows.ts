import type { Rectangle } from '../../model/geometry.ts';
import { linkKind } from '../../model/links.ts';
import type { Id } from '../../model/schema/values.ts';
import type { SceneContext } from '../context.ts';

/** Half the width of an arrow head, and how far a marker rises to stand above one, each with a little room, in pixels. */
const HALF = 6;
const RISE = 17;
/** How far a marker may stand out at either side of its step, in pixels: not as far as the links between two columns. */
const OUT = { left: 8, right: 22 };

/** Where arrows come down on the upper edges of steps, across the sheet. */
export function arrowsOnTop({ document, placed, origin }: SceneContext): ReadonlyMap<Id, readonly number[]> {
  const arrows = new Map<Id, number[]>();
  for (const [linkId, { points }] of placed.layout.links) {
    const link = document.links[linkId];
    if (!link || linkKind(document, link) === 'evidence' || link.arrow === 'none') continue;
    const ends = [[link.to, points.at(-1), points.at(-2)] as const];
    if (link.arrow === 'double') ends.push([link.from, points[0], points[1]]);
    for (const [stepId, end, before] of ends) {
      const item = placed.layout.items.get(stepId);
      if (!item || !end || !before || before.y >= end.y || Math.abs(end.y - item.y) > 1) continue;
      arrows.set(stepId, [...(arrows.get(stepId) ?? []), end.x + origin.x]);
    }
  }
  return arrows;
}

interface Placed {
  readonly kind: 'fail' | 'wait';
  readonly place: Rectangle;
}

/** Wait points of a step moved aside where they would hide an arrow that comes down on it, else above the arrow. */
export function clearOfArrows<Marker extends Placed>(
  markers: readonly Marker[],
  step: Rectangle,
  arrows: readonly number[],
): readonly Marker[] {
  const waits = markers.filter(({ kind }) => kind === 'wait').map(({ place }) => place);
  const hides = ({ x, width }: Rectangle) => arrows.some((at) => at > x - HALF && at < x + width + HALF);
  if (!waits.some(hides)) return markers;
  const [left, right] = [Math.min(...waits.map(({ x }) => x)), Math.max(...waits.map(({ x, width }) => x + width))];
  const fails = markers.filter(({ kind }) => kind === 'fail').map(({ place }) => place.x - 3);
  const from = Math.max(...arrows) + HALF;
  const to = Math.min(...arrows) - HALF;
  const shift = (x: number, y = 0) =>
    markers.map((marker) =>
      marker.kind === 'wait'
        ? { ...marker, place: { ...marker.place, x: marker.place.x + x, y: marker.place.y + y } }
        : marker,
    );
  if (to - (right - left) >= step.x - OUT.left) return shift(to - right);
  if (from + (right - left) <= Math.min(step.x + step.width + OUT.right, ...fails)) return shift(from - left);
  return shift(0, -RISE);
}
