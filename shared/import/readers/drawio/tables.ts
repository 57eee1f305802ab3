import type { Rectangle } from '../../../model/geometry.ts';
import type { Key } from '../../draft.ts';
import { onOneLine } from '../one-line.ts';
import type { Cell, Drawing } from './cells.ts';
import type { DrawnLane } from './lanes.ts';
import { isShape } from './style.ts';

/** A column of a cross-functional table with a head. */
export interface TablePhase {
  readonly key: Key;
  readonly name: string;
  readonly box: Rectangle;
}

/** Rows with a name are lanes; where no row has one, the columns of the first row are. */
export function tableLanes(table: Cell, drawing: Drawing): DrawnLane[] {
  const rows = rowsOf(table, drawing);
  const named = rows.filter(({ label }) => label !== '');
  if (named.length > 0) {
    return named.map((cell) => ({ cell, name: onOneLine(cell.label), box: drawing.boxOf(cell) }));
  }
  return headsOf(rows, drawing).map((cell) => ({
    cell,
    name: onOneLine(cell.label),
    box: downThrough(drawing.boxOf(cell), drawing.boxOf(table)),
  }));
}

/** Heads of columns, where the rows are the lanes. */
export function phasesOfTable(table: Cell, drawing: Drawing): TablePhase[] {
  const rows = rowsOf(table, drawing);
  if (!rows.some(({ label }) => label !== '')) return [];
  return headsOf(rows, drawing).map((cell) => ({
    key: cell.key,
    name: onOneLine(cell.label),
    box: downThrough(drawing.boxOf(cell), drawing.boxOf(table)),
  }));
}

function rowsOf(table: Cell, drawing: Drawing): readonly Cell[] {
  return drawing.childrenOf(table).filter(({ style }) => isShape(style, 'tableRow'));
}

function headsOf(rows: readonly Cell[], drawing: Drawing): readonly Cell[] {
  const [first] = rows;
  if (!first) return [];
  return drawing.childrenOf(first).filter(({ style, label }) => isShape(style, 'swimlane') && label !== '');
}

function downThrough({ x, width }: Rectangle, { y, height }: Rectangle): Rectangle {
  return { x, y, width, height };
}
