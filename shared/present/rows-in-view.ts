import type { Rectangle } from '../model/geometry.ts';
import { PHASE_SPACE } from '../scene/groups/phases.ts';
import type { Layer, Scene } from '../scene/primitives.ts';
import type { Range, Stretch } from './columns-in-view.ts';

/** Where the upper edge may lie, and where it lies best. */
interface Edge {
  readonly best: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The upper edge of what is seen, `height` tall: near the best place, where neither it nor the lower edge cuts a step, a sign
 * on one, or the name of a line, and the upper edge not the row of phases; else where it cuts neither of the latter two.
 */
export function betweenRows(scene: Scene, across: Stretch, height: number, { best, least, most }: Edge): number {
  const heads = headsOf(scene);
  const steps = stepsIn(scene, across);
  const [above, below] = [
    [...heads, ...steps],
    [...namesOf(scene), ...steps],
  ];
  const edges = [
    best,
    ...above.flatMap(({ from, to }) => [from, to]),
    ...below.flatMap(({ from, to }) => [from - height, to - height]),
  ];
  const isClear = (y: number) => !(isAmid(above, y) || isAmid(below, y + height));
  const clear = edges.filter((y) => y >= Math.max(Math.min(0, best), least) && y <= most && isClear(y));
  const nearest = clear.sort((one, other) => Math.abs(one - best) - Math.abs(other - best))[0];
  return nearest ?? heads.find((head) => isAmid([head], best))?.to ?? best;
}

function isAmid(ranges: readonly Range[], y: number): boolean {
  return ranges.some(({ from, to }) => from < y && y < to);
}

/** The steps that are seen, with the signs on them. */
function stepsIn({ groups }: Scene, { x, width }: Stretch): Range[] {
  const isSeen = (box: Rectangle) => box.x < x + width && box.x + box.width > x;
  return groups
    .filter((group) => group.anchorId !== undefined && isSeen(group))
    .map((group) => ({ from: group.y, to: group.y + group.height }));
}

/** From the top of the row of phases, and of the name of each line, to the lane below it. */
function headsOf(scene: Scene): Range[] {
  const lanes = inLayer(scene, 'lanes').map(({ y }) => y);
  const phases = inLayer(scene, 'phases').map(({ y, height }) => ({ from: y, to: y + height + PHASE_SPACE }));
  const names = namesOf(scene).flatMap(({ from, to }) => {
    const below = Math.min(...lanes.filter((lane) => lane > from));
    return [{ from, to: Number.isFinite(below) ? Math.max(to, below) : to }];
  });
  return [...phases, ...names];
}

function namesOf(scene: Scene): Range[] {
  return inLayer(scene, 'lines').flatMap(({ y, primitives }) =>
    primitives.flatMap((one) => (one.type === 'rectangle' ? [{ from: y + one.y, to: y + one.y + one.height }] : [])),
  );
}

function inLayer({ groups }: Scene, layer: Layer) {
  return groups.filter((group) => group.layer === layer);
}
