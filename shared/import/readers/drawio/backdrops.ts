import type { Point, Rectangle } from '../../../model/geometry.ts';
import { onOneLine } from '../one-line.ts';
import { area, holds, holdsWhole, middleOf } from './boxes.ts';
import { type Cell, type Drawing, joinedIn } from './cells.ts';
import type { DrawnLane, Lanes } from './lanes.ts';
import { isOn, isShape } from './style.ts';

/** Shapes that must stand on a shape for it to be a backdrop. */
const LEAST = 2;

/** Where a drawing has no swimlanes, large shapes on which others stand are its lanes, those on them mere frames. */
export function withBackdrops(lanes: Lanes, drawing: Drawing): Lanes {
  if (lanes.lanes.length > 0) return lanes;
  const shapes = drawing.cells
    .filter((cell) => cell.type === 'vertex' && drawing.ancestorsOf(cell)[0]?.type !== 'edge')
    .map((cell) => ({ cell, box: drawing.boxOf(cell) }));
  const joined = joinedIn(drawing);
  const large = shapes
    .filter(({ cell }) => !joined.has(cell.id) && !isShape(cell.style, 'text'))
    .sort((one, other) => area(other.box) - area(one.box))
    .slice(0, 100);
  const backdrops = large.filter(({ cell, box }) => {
    const on = shapes.filter((other) => other.cell !== cell && joined.has(other.cell.id) && holdsWhole(box, other.box));
    return on.length >= LEAST;
  });
  const outermost = backdrops.filter(
    (one) => !backdrops.some((other) => other !== one && holdsWhole(other.box, one.box)),
  );
  const named = outermost.map(({ cell, box }): Backdrop => {
    const title =
      cell.label === '' ? shapes.find((other) => isTitle(other.cell) && holdsWhole(box, other.box)) : undefined;
    return { cell, box, name: onOneLine(cell.label || title?.cell.label || ''), title: title?.cell };
  });
  const frames = backdrops.map(({ cell }) => cell);
  const held = shapes.filter(({ cell }) => joined.has(cell.id));
  const onThem = held.filter(({ box }) => named.some((lane) => holdsWhole(lane.box, box)));
  const areLanes = named.length > 1 && named.every(({ name }) => name !== '') && 2 * onThem.length > held.length;
  if (!areLanes) {
    const without = { ...lanes, frames: new Set([...lanes.frames, ...frames]) };
    return withHeads(without, shapes, joined);
  }
  return {
    ...lanes,
    lanes: named.sort((one, other) => one.box.y - other.box.y),
    frames: new Set([...lanes.frames, ...frames, ...named.flatMap(({ title }) => title ?? [])]),
  };
}

interface Shape {
  readonly cell: Cell;
  readonly box: Rectangle;
}

interface Backdrop extends DrawnLane {
  /** The text that stands on it as its name. */
  readonly title: Cell | undefined;
}

function isTitle({ style, label }: Cell): boolean {
  return isShape(style, 'text') && label !== '';
}

/** Shapes with a title turned upright head the lanes to their right; those left of others head several. */
function withHeads(lanes: Lanes, shapes: readonly Shape[], joined: ReadonlySet<string>): Lanes {
  const heads = shapes.filter(
    ({ cell }) => cell.label !== '' && !joined.has(cell.id) && !isOn(cell.style, 'horizontal', true),
  );
  const isLeftOf = (one: Shape, other: Shape) => one.box.x < other.box.x && holds(one.box, besides(one, other));
  const innermost = heads.filter((one) => !heads.some((other) => isLeftOf(one, other)));
  const held = shapes.filter(({ cell }) => joined.has(cell.id));
  if (innermost.length < 2) return { ...lanes, isVertical: runsDown(held) };
  const end = Math.max(...shapes.map(({ box }) => box.x + box.width));
  const named = innermost.map((head): DrawnLane => {
    const outer = heads.find((other) => isLeftOf(other, head));
    const name = [outer, head].flatMap((one) => (one ? onOneLine(one.cell.label) : [])).join(' / ');
    return { cell: head.cell, name, box: { ...head.box, width: end - head.box.x } };
  });
  return {
    ...lanes,
    lanes: named.sort((one, other) => one.box.y - other.box.y),
    frames: new Set([...lanes.frames, ...heads.map(({ cell }) => cell)]),
  };
}

/** The point of one shape at the height of another’s middle. */
function besides(one: Shape, other: Shape): Point {
  return { x: one.box.x, y: middleOf(other.box).y };
}

/** Whether a flow without lanes is drawn from top to bottom. */
function runsDown(shapes: readonly Shape[]): boolean {
  const extent = (start: (box: Rectangle) => number) => {
    const values = shapes.map(({ box }) => start(box));
    return Math.max(...values) - Math.min(...values);
  };
  return extent(({ y }) => y) > extent(({ x }) => x);
}
