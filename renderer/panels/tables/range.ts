import type { Id } from '../../../shared/model/schema/values.ts';
import type { CellChange } from './cell-calls.ts';
import { type CellContext, cellText } from './cell-text.ts';
import type { TableColumn, TableName } from './column.ts';

/** A cell by its row and column, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its corners among them. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rangeOf(one: Spot, other: Spot): Range {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** A table as it is shown: its rows and columns in their order. */
export interface Sheet {
  readonly context: CellContext;
  readonly table: TableName;
  readonly rows: readonly Id[];
  readonly columns: readonly TableColumn[];
  /** Whether an empty row stands behind the last one, in which new ones begin. */
  readonly grows: boolean;
}

/** Rows that can be walked to. */
export function rowCount({ rows, grows }: Sheet): number {
  return rows.length + (grows ? 1 : 0);
}

export function textAt({ context, table, rows, columns }: Sheet, { row, column }: Spot): string {
  const [id, spec] = [rows[row] ?? '', columns[column]];
  const element: object | undefined = context.document[table][id];
  return spec && element ? cellText(context, spec, id, element) : '';
}

/** The lines of a range, a row at a time. */
export function linesIn(sheet: Sheet, { top, left, bottom, right }: Range): string[][] {
  return numbers(top, bottom).map((row) => numbers(left, right).map((column) => textAt(sheet, { row, column })));
}

/** Lines for the cells of a range, as the place of each says. */
export function changesIn(
  { rows, columns }: Sheet,
  { top, left, bottom, right }: Range,
  lineAt: (row: number, column: number) => string,
): CellChange[] {
  return numbers(top, bottom).flatMap((row) =>
    numbers(left, right).flatMap((at) => {
      const [id, column] = [rows[row], columns[at]];
      return id === undefined || !column ? [] : [{ id, column, line: lineAt(row, at) }];
    }),
  );
}

/** A line for the cells of a range that are ticked; its texts stay as they are. */
export function ticked(sheet: Sheet, range: Range, line: string): CellChange[] {
  return changesIn(sheet, range, () => line).filter(({ column }) => column.type === 'check');
}

/** What a range becomes where its first row is given to those below; of one row, what stands above it. */
export function filledDown(sheet: Sheet, range: Range): CellChange[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  if (from < 0) return [];
  const below = { ...range, top: from + 1 };
  return changesIn(sheet, below, (_row, column) => textAt(sheet, { row: from, column }));
}

/** Pasted cells as they lie on a range, and the lines that lie beyond the last row or column. */
export function pasted(
  sheet: Sheet,
  range: Range,
  cells: readonly (readonly string[])[],
): { readonly changes: readonly CellChange[]; readonly beyond: readonly string[]; readonly range: Range } {
  const [[only = ''] = []] = cells;
  // One cell fills the range, several stand as they are.
  if (cells.length === 1 && cells[0]?.length === 1)
    return { changes: changesIn(sheet, range, () => only), beyond: [], range };
  const changes: CellChange[] = [];
  const beyond: string[] = [];
  for (const [down, row] of cells.entries()) {
    for (const [right, line] of row.entries()) {
      const [id, column] = [sheet.rows[range.top + down], sheet.columns[range.left + right]];
      if (id !== undefined && column) changes.push({ id, column, line });
      else if (line.trim() !== '') beyond.push(line);
    }
  }
  const width = Math.max(...cells.map((row) => row.length));
  const bottom = Math.min(range.top + cells.length, sheet.rows.length) - 1;
  const right = Math.min(range.left + width, sheet.columns.length) - 1;
  return { changes, beyond, range: { ...range, bottom, right } };
}

export function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
