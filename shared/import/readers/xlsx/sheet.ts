import { ImportRefusal } from '../../draft.ts';
import { type Grid, placeKey } from '../../tables/grid.ts';
import { IMPORT_LIMITS } from '../limits.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml.ts';
import { dayOf } from './dates.ts';

interface Workbook {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly is1904: boolean;
  /** Of the sheet. */
  readonly name: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of a worksheet as texts, row by row; cells that are merged all hold what the first of them does.
 * @throws ImportRefusal with sheet and row beyond the limits
 */
export function gridOfSheet(sheet: XmlElement, workbook: Workbook): Grid {
  const rows: string[][] = [];
  const put = ({ row, column }: Place, text: string) => {
    if (row >= IMPORT_LIMITS.rows || column >= IMPORT_LIMITS.cells) throw tooLarge(workbook.name, row + 1);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };
  for (const [index, row] of childrenNamed(childNamed(sheet, 'sheetData'), 'row').entries()) {
    const line = Number(row.attributes.r ?? index + 1) - 1;
    for (const [at, cell] of childrenNamed(row, 'c').entries()) {
      const text = cellText(cell, workbook);
      if (text !== '') put(placeOf(cell.attributes.r ?? '') ?? { row: line, column: at }, text);
    }
  }
  return { name: workbook.name, rows, repeated: fillMerged(sheet, rows, put, workbook.name) };
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function placeOf(reference: string): Place | undefined {
  const [, letters = '', digits = ''] = REFERENCE.exec(reference) ?? [];
  if (digits === '') return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function cellText(cell: XmlElement, { strings, isDate, is1904 }: Workbook): string {
  const { t: type, s: style } = cell.attributes;
  const value = childNamed(cell, 'v')?.text ?? '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return textIn(childNamed(cell, 'is'));
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  if (type === 'str') return unescaped(value);
  if (type === 'd') return value.slice(0, 10);
  return value !== '' && isDate(Number(style ?? 0)) ? dayOf(value, is1904) : plainNumber(value);
}

/** Without the last digits that binary fractions add; amounts keep their own digits. */
function plainNumber(value: string): string {
  return value.length > 15 && Number.isFinite(Number(value)) ? String(Number(Number(value).toPrecision(15))) : value;
}

/** The text of a string, with the runs of which it may be made; readings beside it are not part of it. */
export function textIn(element: XmlElement | undefined): string {
  const runs = childrenNamed(element, 'r').flatMap((run) => childrenNamed(run, 't'));
  return unescaped([...childrenNamed(element, 't'), ...runs].map(({ text }) => text).join(''));
}

function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return plain.replace(/\r\n?/g, '\n');
}

/**
 * Repeats what merged cells hold, as far as there are rows and columns, and says where.
 * @throws ImportRefusal where a small file would become a large one
 */
function fillMerged(
  sheet: XmlElement,
  rows: readonly string[][],
  put: (place: Place, text: string) => void,
  name: string,
): ReadonlySet<string> {
  const repeated = new Set<string>();
  let filled = 0;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (const { attributes } of childrenNamed(childNamed(sheet, 'mergeCells'), 'mergeCell')) {
    const [from, to] = (attributes.ref ?? '').split(':').map(placeOf);
    const text = from && rows[from.row]?.[from.column];
    if (!from || !to || !text) continue;
    for (let row = from.row; row <= Math.min(to.row, rows.length - 1); row += 1) {
      const last = Math.min(to.column, Math.max(width - 1, from.column));
      for (let column = from.column; column <= last; column += 1) {
        if (row === from.row && column === from.column) continue;
        put({ row, column }, text);
        repeated.add(placeKey(row, column));
        filled += 1;
        if (filled > IMPORT_LIMITS.rows) throw tooMerged(name);
      }
    }
  }
  return repeated;
}

function tooMerged(name: string): ImportRefusal {
  return new ImportRefusal({
    en: `Sheet ${name}: more than ${IMPORT_LIMITS.rows} cells are merged into others; it is not read.`,
    'zh-Hans': `工作表 ${name}：合并到其他单元格的单元格超过 ${IMPORT_LIMITS.rows} 个，不予读取。`,
  });
}

function tooLarge(name: string, row: number): ImportRefusal {
  const { rows, cells } = IMPORT_LIMITS;
  return new ImportRefusal({
    en: `Sheet ${name}, row ${row}: a table of more than ${rows} rows or ${cells} columns is not read.`,
    'zh-Hans': `工作表 ${name} 第 ${row} 行：超过 ${rows} 行或 ${cells} 列的表格不予读取。`,
  });
}
