import { ImportRefusal } from '../../../shared/import/draft.ts';
import { rowsParted } from '../../../shared/import/tables/csv-rows.ts';

/** Rows and columns that are taken at once. */
const LIMITS = { rows: 20_000, cells: 500 } as const;

/** Cells as a spreadsheet takes them from the clipboard. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of a clipboard's text; quotation marks that nothing closes are signs like others. */
export function rowsOfTsv(text: string): string[][] {
  const body = text.replace(/(\r\n|\r|\n)$/, '');
  try {
    return rowsParted(body, '\t', LIMITS);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const lines = body.split(/\r\n|\r|\n/).slice(0, LIMITS.rows);
    return lines.map((line) => line.split('\t').slice(0, LIMITS.cells));
  }
}
