import type { Money } from '../../model/schema/values.ts';
import { HEADS, type HeadId } from '../../model/tables/heads.ts';

/** What a cell holds. A formula comes with its value, so that it shows without being worked out. */
export type Cell =
  | string
  | number
  | { readonly date: string }
  | { readonly money: Money }
  | { readonly formula: string; readonly value: number }
  | undefined;

export function dateCell(date: string | undefined): Cell {
  return date === undefined ? undefined : { date };
}

export interface TableColumn {
  readonly head: HeadId;
  /** Texts in a further language stand in a column of their own. */
  readonly language?: string;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export const TABLE_KEYS = [
  'steps',
  'links',
  'markers',
  'lanes',
  'phases',
  'sources',
  'figures',
  'findings',
  'about',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

export interface Table {
  readonly key: TableKey;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands in a sheet in place of rows, where there are none. */
  readonly none?: string;
}

/** A column as a table asks for it: what stands in its cells, a row at a time. */
export interface Field<Row> {
  readonly head: HeadId;
  readonly language?: string;
  readonly width?: number;
  /** Stands there even where no row fills it. */
  readonly always?: boolean;
  readonly cell: (row: Row) => Cell;
}

const USUAL_WIDTH = 14;
/** Columns of ids, which are as wide as the longest: an id in pieces is hard to read, and makes its row high. */
export const IDS: ReadonlySet<HeadId> = new Set(['id', 'laneId', 'phaseId', 'elementIds']);
const ID_WIDTH = { room: 4, most: 56 } as const;

/** The columns that any row fills, and those that stand always. */
export function tableOf<Row>(
  { key, title, chinese }: { readonly key: TableKey; readonly title: string; readonly chinese: boolean },
  rows: readonly Row[],
  fields: readonly Field<Row>[],
): Table {
  const filled = fields
    .map((field) => ({ field, cells: rows.map((row) => held(field.cell(row))) }))
    .filter(({ field, cells }) => field.always || cells.some((cell) => cell !== undefined));
  return {
    key,
    title,
    columns: filled.map(({ field: { head, language, width = USUAL_WIDTH }, cells }) => ({
      head,
      ...(language === undefined ? {} : { language }),
      title: titleOf(head, language, chinese),
      width: IDS.has(head) ? idWidth(width, cells) : width,
    })),
    rows: rows.map((_, index) => filled.map(({ cells }) => cells[index])),
  };
}

function idWidth(least: number, cells: readonly Cell[]): number {
  const lengths = cells
    .flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : []))
    .map(({ length }) => length);
  return Math.min(ID_WIDTH.most, Math.max(least, ...lengths.map((length) => length + ID_WIDTH.room)));
}

function held(cell: Cell): Cell {
  return cell === '' ? undefined : cell;
}

function titleOf(head: HeadId, language: string | undefined, chinese: boolean): string {
  const title = HEADS[head][chinese ? 'zh-Hans' : 'en'];
  return language === undefined ? title : `${title} (${language})`;
}
