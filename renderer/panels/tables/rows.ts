import { entriesInOrder } from '../../../shared/edit/entries.ts';
import { toMinutes } from '../../../shared/model/duration.ts';
import { inTime } from '../../../shared/model/in-time.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { duration, type Id } from '../../../shared/model/schema/values.ts';
import { holdsWords, typedWords } from '../find/typed-words.ts';
import { type CellContext, cellText } from './cell-text.ts';
import type { TableColumn, TableName } from './column.ts';

/** By which column a table is sorted. */
export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** The rows of a table as the drawing and the record have them. */
export function rowsOf(document: BlueprintDocument, table: TableName): Id[] {
  if (table === 'steps') return inTime(document, Object.keys(document.steps));
  if (table === 'links') return linksInOrder(document);
  if (table === 'failPoints' || table === 'waitPoints') {
    const markers: Readonly<Record<Id, { readonly number: number }>> = document[table];
    return Object.keys(markers).sort((one, other) => (markers[one]?.number ?? 0) - (markers[other]?.number ?? 0));
  }
  return entriesInOrder(document, table).map(([id]) => id);
}

function linksInOrder(document: BlueprintDocument): Id[] {
  const places = new Map(inTime(document, Object.keys(document.steps)).map((id, at) => [id, at] as const));
  const at = (id: Id) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return Object.entries(document.links)
    .sort(([, one], [, other]) => at(one.from) - at(other.from) || at(one.to) - at(other.to))
    .map(([id]) => id);
}

/** Rows of which some cell holds every word, in any case. */
export function filtered(
  context: CellContext,
  table: TableName,
  columns: readonly TableColumn[],
  ids: readonly Id[],
  words: string,
): readonly Id[] {
  const wanted = typedWords(words);
  if (wanted.length === 0) return ids;
  const elements: Readonly<Record<Id, object>> = context.document[table];
  return ids.filter((id) => {
    const told = columns.map((column) => cellText(context, column, id, elements[id] ?? {}));
    return holdsWords(told.join('\n'), wanted);
  });
}

/** Rows by what stands in a column; empty cells last, whichever way. */
export function sorted(
  context: CellContext,
  table: TableName,
  column: TableColumn,
  ids: readonly Id[],
  down: boolean,
): readonly Id[] {
  const elements: Readonly<Record<Id, object>> = context.document[table];
  const collator = new Intl.Collator(context.language, { numeric: true });
  const rows = ids.map((id) => {
    const element = elements[id] ?? {};
    return { id, text: cellText(context, column, id, element), size: sizeOf(context, column, element) };
  });
  const compare = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    one.size !== undefined && other.size !== undefined ? one.size - other.size : collator.compare(one.text, other.text);
  return rows
    .sort((one, other) => {
      if (one.text === '' || other.text === '') return Number(one.text === '') - Number(other.text === '');
      return down ? compare(other, one) : compare(one, other);
    })
    .map(({ id }) => id);
}

/** A value that is counted rather than spelt; units that no calendar converts are spelt. */
function sizeOf({ document }: CellContext, { type, field }: TableColumn, element: object): number | undefined {
  const value: unknown = Reflect.get(element, field);
  if (typeof value === 'number') return value;
  if (type === 'duration') {
    const time = duration.safeParse(value).data;
    return time && toMinutes(time.likely, time.unit, document.service.calendar);
  }
  if (type !== 'money' || typeof value !== 'object' || value === null) return undefined;
  return Number(Reflect.get(value, 'amount'));
}
