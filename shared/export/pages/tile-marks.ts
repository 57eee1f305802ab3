import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Primitive } from '../../scene/primitives.ts';
import { polyline, rounded } from '../../scene/shapes.ts';
import { MARGIN } from './paper.ts';
import { OVERLAP, type Tile, type Tiling } from './tiling.ts';

const LINE = 0.5;
const LENGTH = 12;
const AWAY = 4;
const RING = 3.5;

/** Where a sheet is cut, and what has to meet where two lie over one another. */
export function tileMarks(tiling: Tiling, tile: Tile, frame: Rectangle, colour: string): Primitive[] {
  return [...cropMarks(frame, colour), ...crossings(tiling, tile, frame).flatMap((at) => registration(at, colour))];
}

function stroke(from: Point, to: Point, colour: string): Primitive {
  return { type: 'path', d: polyline([from, to]), stroke: colour, strokeWidth: LINE };
}

/** Two short lines at each corner of what is printed, clear of it. */
function cropMarks({ x, y, width, height }: Rectangle, colour: string): Primitive[] {
  const corners = [
    { at: { x, y }, left: -1, up: -1 },
    { at: { x: x + width, y }, left: 1, up: -1 },
    { at: { x, y: y + height }, left: -1, up: 1 },
    { at: { x: x + width, y: y + height }, left: 1, up: 1 },
  ];
  return corners.flatMap(({ at, left, up }) => [
    stroke({ x: at.x + left * AWAY, y: at.y }, { x: at.x + left * LENGTH, y: at.y }, colour),
    stroke({ x: at.x, y: at.y + up * AWAY }, { x: at.x, y: at.y + up * LENGTH }, colour),
  ]);
}

/** The middles of the strips that a sheet shares with its neighbours, in the margins beside them. */
function crossings({ rows, columns }: Tiling, { row, column }: Tile, frame: Rectangle): Point[] {
  const half = MARGIN / 2;
  const { x, y, width, height } = frame;
  const across = [...(column > 0 ? [x + OVERLAP / 2] : []), ...(column < columns - 1 ? [x + width - OVERLAP / 2] : [])];
  const down = [...(row > 0 ? [y + OVERLAP / 2] : []), ...(row < rows - 1 ? [y + height - OVERLAP / 2] : [])];
  return [
    ...across.flatMap((at) => [
      { x: at, y: y - half },
      { x: at, y: y + height + half },
    ]),
    ...down.flatMap((at) => [
      { x: x - half, y: at },
      { x: x + width + half, y: at },
    ]),
  ];
}

/** A crossed circle: two of them lie over one another where two sheets fit. */
function registration({ x, y }: Point, colour: string): Primitive[] {
  const ring = { x: rounded(x - RING), y: rounded(y - RING), width: 2 * RING, height: 2 * RING, radius: RING };
  const reach = RING * 1.8;
  return [
    { type: 'rectangle', ...ring, stroke: colour, strokeWidth: LINE },
    stroke({ x: x - reach, y }, { x: x + reach, y }, colour),
    stroke({ x, y: y - reach }, { x, y: y + reach }, colour),
  ];
}
