import type { HeadId } from '../../../model/tables/heads.ts';
import { type Cell, IDS, type Table, type TableKey } from '../../tables/table.ts';
import { columnWidth } from './column-width.ts';
import { isOfNumbers, type Style } from './styles.ts';

export interface StyledCell {
  readonly cell: Cell;
  readonly style: Style;
}

/** A sheet as plain values, before it is written. */
export interface Sheet {
  readonly key: TableKey | 'totals';
  readonly title: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly StyledCell[])[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Columns that stand on the page of paper of the one before. */
  readonly together: ReadonlySet<number>;
  /** How many columns stand on paper: ids are for programs. */
  readonly printed: number;
  /** Whether the whole is a table whose first row holds its heads, to be filtered and sorted. */
  readonly table: boolean;
}

/** Of what a column holds beside texts, so that all of it starts at one edge. */
const FACTS: Readonly<Partial<Record<Style, Style>>> = { number: 'number fact', date: 'date fact' };
/** Columns of a chance. */
const PERCENT: ReadonlySet<HeadId> = new Set(['chance']);

/** Columns for programs, the last ones of their tables. */
const UNPRINTED: ReadonlySet<HeadId> = new Set([...IDS, 'key']);

/** Columns that cannot be understood without the one before: a time without its unit, an amount without its currency. */
const CONTINUED: ReadonlySet<HeadId> = new Set([
  ...(['timeLeast', 'timeMost', 'timeUnit', 'timeMinutes'] as const),
  ...(['waitingLeast', 'waitingMost', 'waitingUnit', 'waitingMinutes'] as const),
  ...(['handOffLeast', 'handOffMost', 'handOffUnit'] as const),
  ...(['expectedLeast', 'expectedMost', 'waitUnit'] as const),
  ...(['toleranceLeast', 'toleranceMost', 'toleranceUnit'] as const),
  ...(['severity', 'occurrence', 'detection', 'currency', 'per', 'emotionWhy', 'staffEmotionWhy'] as const),
]);

/** Columns that stay in view, and stand on every page of paper: those that name the row. */
const FROZEN: Readonly<Partial<Record<TableKey, number>>> = { steps: 2, markers: 1 };

export function sheetOfTable({ key, title, columns, rows, none }: Table): Sheet {
  const body = rows.map((row) =>
    row.map((cell, index): StyledCell => {
      const style = styleOf(cell, columns[index]?.head);
      return { cell, style: key === 'about' ? (FACTS[style] ?? style) : style };
    }),
  );
  const below = (index: number) => body.flatMap((row) => row[index] ?? []);
  const head = columns.map((column, index): StyledCell => ({ cell: column.title, style: headStyle(below(index)) }));
  return {
    key,
    title,
    widths: head.map((cell, index) => columnWidth(columns[index]?.width ?? 0, cell, below(index))),
    // A table has a row below its heads, be it empty.
    rows: [
      head,
      ...(body.length > 0
        ? body
        : [columns.map((_, index): StyledCell => ({ cell: index === 0 ? none : undefined, style: 'text' }))]),
    ],
    frozen: { rows: 1, columns: FROZEN[key] ?? 0 },
    together: new Set(columns.flatMap(({ head: id }, index) => (CONTINUED.has(id) ? [index] : []))),
    printed: columns.filter(({ head: id }) => !UNPRINTED.has(id)).length,
    table: true,
  };
}

/** The head of numbers stands over them. */
function headStyle(below: readonly StyledCell[]): Style {
  const filled = below.filter(({ cell }) => cell !== undefined);
  return filled.length > 0 && filled.every(({ style }) => isOfNumbers(style)) ? 'number head' : 'head';
}

/** What a spreadsheet would take for a formula, were it typed. */
const FORMULA = /^[=+\-@\t\r]/;

function styleOf(cell: Cell, head: HeadId | undefined): Style {
  if (typeof cell === 'number') return head !== undefined && PERCENT.has(head) ? percentOf(cell) : 'number';
  if (typeof cell === 'string') return FORMULA.test(cell) ? 'guarded' : 'text';
  if (cell === undefined) return 'text';
  if ('date' in cell) return 'date';
  return 'money' in cell ? `money ${cell.money.currency}` : 'number';
}

/** A chance below one in a hundred, or between two, would be rounded to a whole one. */
function percentOf(chance: number): Style {
  const hundredths = Math.round(chance * 10_000);
  return hundredths % 100 === 0 ? 'percent' : 'fine percent';
}

/** The letters of a column, from 0: A, B … Z, AA. */
export function letters(column: number): string {
  const above = Math.floor(column / 26);
  return `${above > 0 ? letters(above - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
