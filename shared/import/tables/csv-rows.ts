import { ImportRefusal } from '../draft.ts';

const SEPARATORS = [',', ';', '\t'] as const;
/** Before a text that would begin a formula. */
const APOSTROPHE = /^'+(?=[=+\-@\t\r])/;

interface Limits {
  readonly rows: number;
  readonly cells: number;
}

/**
 * The rows of comma-separated values: RFC 4180, with semicolons or tabs as well, and any line ends.
 * @throws ImportRefusal with the line of a quotation mark that nothing closes, or beyond the limits
 */
export function rowsOfCsv(text: string, limits: Limits): string[][] {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = stated === undefined ? text : text.slice(text.indexOf('\n') + 1);
  return rowsParted(body, stated ?? separatorOf(body), limits);
}

/** The separator of which the first line has most, outside quotation marks. */
function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart().slice(0, 10_000))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.separator ?? ',';
}

/** @param separator a single character */
export function rowsParted(text: string, separator: string, { rows: most, cells: mostCells }: Limits): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const quoted = text[at] === '"';
    const close = quoted ? closing(text, at, rows.length + 1) : at;
    const end = endOf(text, close, separator);
    const cell = quoted
      ? text.slice(at + 1, close - 1).replaceAll('""', '"') + text.slice(close, end)
      : text.slice(at, end);
    row.push(cell.replace(/\r\n?/g, '\n').replace(APOSTROPHE, (marks) => marks.slice(1)));
    if (row.length > mostCells) throw tooMany(mostCells, rows.length + 1);
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (rows.length >= most) throw tooMany(most, rows.length);
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

/** Behind the quotation mark that closes the one at a place. */
function closing(text: string, from: number, row: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  throw new ImportRefusal({
    en: `Row ${row}: a quotation mark is never closed.`,
    'zh-Hans': `第 ${row} 行：引号没有闭合。`,
  });
}

function endOf(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function tooMany(most: number, row: number): ImportRefusal {
  return new ImportRefusal({
    en: `Row ${row}: a table of more than ${most} rows or columns is not read.`,
    'zh-Hans': `第 ${row} 行：表格的行数或列数超过 ${most}，不予读取。`,
  });
}
