import type { Sentence } from '../../model/refusal.ts';
import type { Duration, Text } from '../../model/schema/values.ts';
import type { HeadId } from '../../model/tables/heads.ts';
import type { ImportLoss } from '../draft.ts';
import type { Grid } from './grid.ts';
import type { ListHead } from './heads.ts';
import { durationOf, numberOf } from './words.ts';

/** One row of a list: its cells by their heads. */
export interface ListRow {
  /** As people count it, from 1. */
  readonly line: number;
  /** Where it stands, for what is lost. */
  readonly where: string;
  /** The cell below a head, trimmed; empty where there is none. */
  readonly cell: (head: HeadId) => string;
  /** A text in the languages of its columns. */
  readonly text: (head: HeadId) => Text;
  /** The unit that a head names. */
  readonly unit: (head: HeadId) => string | undefined;
}

/** The rows below the heads that hold anything. */
export function rowsBelow({ name, rows }: Grid, { row, columns }: ListHead, language: string): ListRow[] {
  return rows.slice(row + 1).flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = row + index + 2;
    const at = (head: HeadId) => columns.find((column) => column.head === head && column.language === undefined);
    const cell = (head: HeadId) => cells[at(head)?.at ?? -1]?.trim() ?? '';
    const text = (head: HeadId) =>
      Object.fromEntries(
        columns
          .filter((column) => column.head === head)
          .map((column) => [column.language ?? language, cells[column.at]?.trim() ?? ''] as const)
          .filter(([, value]) => value !== ''),
      );
    const where = name === '' ? `${line}` : `${name} ${line}`;
    return [{ line, where, cell, text, unit: (head: HeadId) => at(head)?.unit }];
  });
}

/** A text where there is one, as a field. */
export function textField<Name extends string>(name: Name, row: ListRow, head: HeadId): Partial<Record<Name, Text>> {
  const text = row.text(head);
  return Object.keys(text).length > 0 ? ({ [name]: text } as Partial<Record<Name, Text>>) : {};
}

/** A field with its value, where there is one. */
export function field<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

interface TimeHeads {
  readonly likely: HeadId;
  readonly unit: HeadId;
  readonly least?: HeadId;
  readonly most?: HeadId;
  readonly minutes?: HeadId;
}

/** A time from its columns; what is no time is told. */
export function timeIn(row: ListRow, heads: TimeHeads, losses: ImportLoss[]): Duration | undefined {
  const { likely, least, most, minutes } = heads;
  const cell = row.cell(likely);
  if (cell === '') return minutes && row.cell(minutes) !== '' ? durationOf(row.cell(minutes), 'minute') : undefined;
  const duration = durationOf(cell, row.cell(heads.unit) || row.unit(likely));
  if (!duration) {
    losses.push({ what: NO_TIME, where: `${row.where}: ${cell.slice(0, 60)}` });
    return undefined;
  }
  const [min, max] = [least && numberOf(row.cell(least)), most && numberOf(row.cell(most))];
  return { ...duration, ...field('min', min), ...field('max', max) };
}

const NO_TIME: Sentence = {
  en: 'A time without a number or a unit is left out.',
  'zh-Hans': '没有数字或单位的时间未导入。',
};
