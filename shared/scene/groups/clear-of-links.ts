import type { Rectangle } from '../../model/geometry.ts';
import { linkKind } from '../../model/links.ts';
import type { Id } from '../../model/schema/values.ts';
import type { SceneContext } from '../context.ts';

/** Half the width of an arrow head, and how far a marker rises to stand above one, each with a little room, in pixels. */
const HALF = 6;
const RISE = 17;
/** How far a marker may stand out at either side of its step, in pixels: not as far as the links between two columns. */
const OUT = { left: 8, right: 22 };

/** Where links begin and end on the upper edge of a step, across the sheet. */
export interface EndsOnTop {
  readonly flow: readonly number[];
  /** Those that join it to its evidence. */
  readonly evidence: readonly number[];
}

/** The ends of links on the upper edges of steps. */
export function linksOnTop({ document, placed, origin }: SceneContext): ReadonlyMap<Id, EndsOnTop> {
  const ends = new Map<Id, EndsOnTop>();
  for (const [linkId, { points }] of placed.layout.links) {
    const link = document.links[linkId];
    if (!link) continue;
    const both = [
      { stepId: link.from, end: points[0], before: points[1] },
      { stepId: link.to, end: points.at(-1), before: points.at(-2) },
    ];
    for (const { stepId, end, before } of both) {
      const item = placed.layout.items.get(stepId);
      if (!item || !end || !before || before.y >= end.y || Math.abs(end.y - item.y) > 1) continue;
      const known = ends.get(stepId) ?? { flow: [], evidence: [] };
      const kind = linkKind(document, link) === 'evidence' ? 'evidence' : 'flow';
      ends.set(stepId, { ...known, [kind]: [...known[kind], end.x + origin.x] });
    }
  }
  return ends;
}

interface Placed {
  readonly kind: 'fail' | 'wait';
  readonly place: Rectangle;
}

/** A step with its links, and whether a place that reaches beyond it is free. */
export interface Surroundings {
  readonly step: Rectangle;
  readonly ends: EndsOnTop;
  readonly isFree: (place: Rectangle) => boolean;
  /** Whether no marker of another step stands there. */
  readonly isUnmarked: (place: Rectangle) => boolean;
}

/**
 * Wait points of a step moved aside where they would hide where a link meets it from above, else above its end. Where there
 * is no room beside the dots of evidence, these run behind them.
 */
export function clearOfLinks<Marker extends Placed>(
  markers: readonly Marker[],
  around: Surroundings,
): readonly Marker[] {
  const { flow, evidence } = around.ends;
  const by = aside(markers, around, [...flow, ...evidence]) ?? aside(markers, around, flow);
  return by === undefined ? shifted(markers, 0, -RISE) : shifted(markers, by, 0);
}

function shifted<Marker extends Placed>(markers: readonly Marker[], x: number, y: number): readonly Marker[] {
  if (x === 0 && y === 0) return markers;
  return markers.map((marker) => {
    const { kind, place } = marker;
    return kind === 'wait' ? { ...marker, place: { ...place, x: place.x + x, y: place.y + y } } : marker;
  });
}

/** How far wait points move aside to hide none of the ends: to the side where they stand out less, the left one if alike. */
function aside(markers: readonly Placed[], around: Surroundings, ends: readonly number[]): number | undefined {
  const waits = markers.filter(({ kind }) => kind === 'wait').map(({ place }) => place);
  const hides = ({ x, width }: Rectangle) => ends.some((at) => at > x - HALF && at < x + width + HALF);
  const [first] = waits;
  if (!first || !waits.some(hides)) return 0;
  const { step, isFree, isUnmarked } = around;
  const row = { ...first, width: Math.max(...waits.map(({ x, width }) => x + width)) - first.x };
  const left = { ...row, x: Math.min(...ends) - HALF - row.width };
  const right = { ...row, x: Math.max(...ends) + HALF };
  const fails = markers.filter(({ kind }) => kind === 'fail').map(({ place }) => place.x - 3);
  const [outLeft, outRight] = [step.x - left.x, right.x + row.width - step.x - step.width];
  const places = [
    { place: left, out: outLeft, isNear: outLeft <= OUT.left },
    ...(right.x + row.width <= Math.min(...fails, Number.POSITIVE_INFINITY)
      ? [{ place: right, out: outRight, isNear: outRight <= OUT.right }]
      : []),
  ].sort((one, other) => Math.max(0, one.out) - Math.max(0, other.out));
  const found = places.find(({ place, isNear }) => (isNear || isFree(place)) && isUnmarked(place));
  return found && found.place.x - row.x;
}
