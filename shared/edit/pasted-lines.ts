/** One line of a pasted list: what the step is called, and what else stood in its row. */
export interface PastedLine {
  readonly name: string;
  readonly description: string;
}

/** More rows than this are not taken at once. */
export const MOST_LINES = 2_000;
/** Characters of a name; what is beyond goes to the description. */
const LONGEST_NAME = 200;

const BULLET = /^\s*(?:[-–—*•·▪●○☐☑✓]|\d{1,4}[.)、．])\s*/;

/**
 * A list or table as text, as a spreadsheet or a board hands it out: a row a step, its first filled cell the name, the
 * others the description. Bullets and numbers before a line are taken off; cells in quotation marks may hold line ends.
 */
export function pastedLines(text: string): PastedLine[] {
  return rowsOf(text)
    .map((cells) => cells.map((cell) => withoutBullet(cell).replace(/\s+/g, ' ').trim()).filter(Boolean))
    .flatMap(([name, ...others]) => (name === undefined ? [] : [lineOf(name, others)]))
    .slice(0, MOST_LINES);
}

/** A line without the bullet or number before it. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

function lineOf(name: string, others: readonly string[]): PastedLine {
  if (name.length <= LONGEST_NAME) return { name, description: others.join(' · ') };
  return { name: `${name.slice(0, LONGEST_NAME - 1)}…`, description: [name, ...others].join(' · ') };
}

/** Rows of cells parted by tabs. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell in quotation marks (doubled ones within), or a plain one, with what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
