import type { Scene } from '../scene/primitives.ts';

/** A stretch of the drawing from left to right, in its pixels. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** From where to where something lies or may lie, across or down. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How much more of the drawing may be shown than would be needed, so that its edges cut no step. */
const MOST_WIDER = 1.2;
/** Room between an edge and the step beside it. */
const BESIDE_STEP = 6;
/** How much worse it is to show more of the drawing than to show it out of the middle. */
const WIDER_WEIGHT = 2;

/** The stretch that holds a place, at least so wide and as little wider as lets both its edges lie between steps; null where none does. */
export function betweenColumns(scene: Scene, place: Stretch, width: number): Stretch | null {
  const gaps = gapsOf(scene);
  const middle = place.x + place.width / 2;
  const end = place.x + place.width;
  const widest = MOST_WIDER * width;
  const lefts = gaps.flatMap((gap) => within(gap, { from: Math.max(scene.origin.x, end - widest), to: place.x }));
  const rights = gaps.flatMap((gap) => within(gap, { from: end, to: Math.min(scene.width, place.x + widest) }));
  const all = lefts.flatMap((left) => rights.flatMap((right) => stretchOf(left, right, middle, width) ?? []));
  const cost = (one: Stretch) => WIDER_WEIGHT * (one.width - width) + Math.abs(one.x + one.width / 2 - middle);
  const [first = null, ...others] = all;
  return first && others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first);
}

/** The stretch from one gap to another, as near to the middle as may be. */
function stretchOf(left: Range, right: Range, middle: number, least: number): Stretch | null {
  const width = Math.max(least, right.from - left.to);
  if (width > Math.min(right.to - left.from, MOST_WIDER * least)) return null;
  const [from, to] = [Math.max(left.from, right.from - width), Math.min(left.to, right.to - width)];
  return { x: Math.max(from, Math.min(middle - width / 2, to)), width };
}

function within(gap: Range, { from, to }: Range): Range[] {
  const both = { from: Math.max(gap.from, from), to: Math.min(gap.to, to) };
  return both.from <= both.to ? [both] : [];
}

/** Where no step stands, nor a sign on one, from the first lane's body to the end of the drawing. */
function gapsOf({ groups, origin, width }: Scene): Range[] {
  const taken = groups.filter(({ anchorId }) => anchorId !== undefined).sort((one, other) => one.x - other.x);
  const gaps: Range[] = [];
  let end = origin.x;
  for (const step of taken) {
    const from = end === origin.x ? end : end + BESIDE_STEP;
    if (step.x - BESIDE_STEP >= from) gaps.push({ from, to: step.x - BESIDE_STEP });
    end = Math.max(end, step.x + step.width);
  }
  return [...gaps, { from: end + BESIDE_STEP, to: width }];
}
