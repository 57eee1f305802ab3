import type { Rectangle, Size } from '../../model/geometry.ts';
import { type Cuts, cutsOf } from './cuts.ts';
import type { Kept } from './kept.ts';
import { POINTS } from './page.ts';

/** Points by which neighbouring sheets show the same, to be glued one over the other. */
export const OVERLAP = 28;
/** A drawing may be this much smaller where that saves a column. */
const LEAST = 0.85;
/** And this much where it saves a row, which is as many sheets as there are columns. */
const LEAST_FOR_A_ROW = 0.78;
/** And by so much more where it tears less. */
const YIELD = 0.94;
/** The cost of a smaller drawing: a tenth of its size is what one torn card costs. */
const SMALLER = 1000;
/** The scales that are tried lie so far apart; the smallest is the last. */
const TRIED = 0.99;

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

/** How a drawing is laid over sheets that each have this room, in points: all show about as much, cut where the least is torn. */
export function tilingOf(drawing: Size, room: Size, kept: readonly Kept[] = []): Tiling {
  const { columns, rows, largest, smallest } = fewest(drawing, room);
  const stretches = {
    across: kept.map(({ x, width, weight }) => ({ start: x, end: x + width, weight })),
    down: kept.map(({ y, height, weight }) => ({ start: y, end: y + height, weight })),
  };
  const layAt = (scale: number) => {
    const strip = OVERLAP / scale;
    const [width, height] = [room.width / scale, room.height / scale];
    const across = cutsOf({ length: drawing.width, count: columns, reach: width, strip }, stretches.across);
    const down = cutsOf({ length: drawing.height, count: rows, reach: height, strip }, stretches.down);
    return { scale, across, down, cost: across.cost + down.cost + SMALLER * (1 - scale / largest) };
  };
  let best = layAt(largest);
  for (let scale = largest; scale > smallest; ) {
    scale = Math.max(scale * TRIED, smallest);
    if (best.cost <= SMALLER * (1 - scale / largest)) break;
    const other = layAt(scale);
    if (other.cost < best.cost) best = other;
  }
  return { rows, columns, scale: best.scale, tiles: tilesOf(drawing, best) };
}

function tilesOf(drawing: Size, { scale, across, down }: { scale: number; across: Cuts; down: Cuts }): Tile[] {
  const strip = OVERLAP / scale;
  const lengths = ({ beginnings }: Cuts, whole: number) =>
    beginnings.map((at, index) => (beginnings[index + 1] ?? whole - strip) + strip - at);
  const [widths, heights] = [lengths(across, drawing.width), lengths(down, drawing.height)];
  return down.beginnings.flatMap((y, row) =>
    across.beginnings.map((x, column): Tile => {
      const part = { x, y, width: widths[column] ?? 0, height: heights[row] ?? 0 };
      return { label: `${lettersOf(row)}${column + 1}`, row, column, part };
    }),
  );
}

interface Fewest extends Pick<Tiling, 'rows' | 'columns'> {
  /** The scales between which the drawing needs so many. */
  readonly largest: number;
  readonly smallest: number;
}

/** The fewest sheets on which the drawing is not much smaller than it is; of these the largest drawing. */
function fewest(drawing: Size, room: Size): Fewest {
  const sheets = (length: number, side: number) =>
    Math.max(1, Math.ceil((length * POINTS - OVERLAP) / (side - OVERLAP)));
  const reach = (count: number, side: number) => count * (side - OVERLAP) + OVERLAP;
  const whole = { columns: sheets(drawing.width, room.width), rows: sheets(drawing.height, room.height) };
  let best: Fewest = { ...whole, largest: POINTS, smallest: YIELD * LEAST * POINTS };
  for (let columns = whole.columns; columns > 0; columns -= 1) {
    for (let rows = whole.rows; rows > 0; rows -= 1) {
      const fit = Math.min(reach(columns, room.width) / drawing.width, reach(rows, room.height) / drawing.height);
      const largest = Math.min(POINTS, fit);
      const least = (rows < whole.rows ? LEAST_FOR_A_ROW : LEAST) * POINTS;
      const fewer = best.rows * best.columns - rows * columns;
      if (largest < least || fewer < 0) continue;
      if (fewer > 0 || largest > best.largest) best = { columns, rows, largest, smallest: YIELD * least };
    }
  }
  return best;
}

/** A, B, … Z, AA, AB, … */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${lettersOf(Math.floor(index / 26) - 1)}${last}`;
}
