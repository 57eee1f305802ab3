import type { Rectangle, Size } from '../../model/geometry.ts';
import { POINTS } from './page.ts';

/** Points by which neighbouring sheets show the same, to be glued one over the other. */
export const OVERLAP = 28;
/** A drawing may be this much smaller where that saves a row or a column. */
const LEAST = 0.85;

/** One sheet of many. */
export interface Tile {
  /** Its row as a letter and its column as a number: A1, A2, … B1. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** What it shows, in pixels of the drawing. */
  readonly part: Rectangle;
}

export interface Tiling {
  readonly rows: number;
  readonly columns: number;
  /** Points of a pixel of the drawing. */
  readonly scale: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
}

/** How a drawing is laid over sheets that each have this room, in points: all show as much, so that none is nearly blank. */
export function tilingOf(drawing: Size, room: Size): Tiling {
  const { columns, rows, scale } = fewest(drawing, room);
  const strip = OVERLAP / scale;
  const [across, down] = [(drawing.width - strip) / columns, (drawing.height - strip) / rows];
  const tiles = Array.from({ length: rows * columns }, (_, index): Tile => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const part = { x: column * across, y: row * down, width: across + strip, height: down + strip };
    return { label: `${lettersOf(row)}${column + 1}`, row, column, part };
  });
  return { rows, columns, scale, tiles };
}

/** The fewest sheets on which the drawing is not much smaller than it is; of these the largest drawing. */
function fewest(drawing: Size, room: Size): Pick<Tiling, 'rows' | 'columns' | 'scale'> {
  const sheets = (length: number, side: number) =>
    Math.max(1, Math.ceil((length * POINTS - OVERLAP) / (side - OVERLAP)));
  const reach = (count: number, side: number) => count * (side - OVERLAP) + OVERLAP;
  const whole = { columns: sheets(drawing.width, room.width), rows: sheets(drawing.height, room.height) };
  let best = { ...whole, scale: POINTS };
  for (let columns = whole.columns; columns > 0; columns -= 1) {
    for (let rows = whole.rows; rows > 0; rows -= 1) {
      const fit = Math.min(reach(columns, room.width) / drawing.width, reach(rows, room.height) / drawing.height);
      const scale = Math.min(POINTS, fit);
      if (scale < LEAST * POINTS) break;
      if (rows * columns < best.rows * best.columns) best = { columns, rows, scale };
    }
  }
  return best;
}

/** A, B, … Z, AA, AB, … */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${lettersOf(Math.floor(index / 26) - 1)}${last}`;
}
