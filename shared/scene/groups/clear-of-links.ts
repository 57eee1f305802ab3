import type { Rectangle } from '../../model/geometry.ts';
import { linkKind } from '../../model/links.ts';
import type { Id } from '../../model/schema/values.ts';
import type { SceneContext } from '../context.ts';

/** Half the width of an arrow head, and how far a marker rises to stand above one, each with a little room, in pixels. */
const HALF = 6;
const RISE = 17;
/** How far a marker may stand out at either side of its step, in pixels: not as far as the links between two columns. */
const OUT = { left: 8, right: 22 };

/** Where links begin and end on the upper edges of steps, across the sheet; the dots of evidence may run behind a marker. */
export function linksOnTop({ document, placed, origin }: SceneContext): ReadonlyMap<Id, readonly number[]> {
  const ends = new Map<Id, number[]>();
  for (const [linkId, { points }] of placed.layout.links) {
    const link = document.links[linkId];
    if (!link || linkKind(document, link) === 'evidence') continue;
    const both = [
      { stepId: link.from, end: points[0], before: points[1] },
      { stepId: link.to, end: points.at(-1), before: points.at(-2) },
    ];
    for (const { stepId, end, before } of both) {
      const item = placed.layout.items.get(stepId);
      if (!item || !end || !before || before.y >= end.y || Math.abs(end.y - item.y) > 1) continue;
      ends.set(stepId, [...(ends.get(stepId) ?? []), end.x + origin.x]);
    }
  }
  return ends;
}

interface Placed {
  readonly kind: 'fail' | 'wait';
  readonly place: Rectangle;
}

/** Wait points of a step moved aside where they would hide where a link meets it from above, else above its end. */
export function clearOfLinks<Marker extends Placed>(
  markers: readonly Marker[],
  step: Rectangle,
  links: readonly number[],
): readonly Marker[] {
  const waits = markers.filter(({ kind }) => kind === 'wait').map(({ place }) => place);
  const hides = ({ x, width }: Rectangle) => links.some((at) => at > x - HALF && at < x + width + HALF);
  if (!waits.some(hides)) return markers;
  const [left, right] = [Math.min(...waits.map(({ x }) => x)), Math.max(...waits.map(({ x, width }) => x + width))];
  const fails = markers.filter(({ kind }) => kind === 'fail').map(({ place }) => place.x - 3);
  const from = Math.max(...links) + HALF;
  const to = Math.min(...links) - HALF;
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
