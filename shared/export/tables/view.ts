import { toMinutes } from '../../model/duration.ts';
import { isPlaced, stepsInTime } from '../../model/in-time.ts';
import { columnsInOrder, type Entry, textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Duration, Id, Text } from '../../model/schema/values.ts';
import type { HeadId } from '../../model/tables/heads.ts';
import { shownWord } from '../../model/tables/words.ts';
import type { Cell, Field } from './table.ts';

/** The document as its tables see it: in one language first, steps in time and numbered. */
export interface TableView {
  readonly document: BlueprintDocument;
  readonly language: string;
  /** Further languages, whose texts stand in columns of their own. */
  readonly others: readonly string[];
  readonly chinese: boolean;
  readonly steps: readonly Entry<Step>[];
  /** Step → its number in the table, from 1. */
  readonly numbers: ReadonlyMap<Id, number>;
  /** Column → its place among those that hold a step, from 1. */
  readonly positions: ReadonlyMap<Id, number>;
}

export function viewOf(document: BlueprintDocument, languages: readonly string[]): TableView {
  const [language = document.languages[0] ?? 'en', ...others] = languages;
  const steps = stepsInTime(document);
  const used = new Set(steps.filter((entry) => isPlaced(document, entry[1])).map(([, { columnId }]) => columnId));
  const columns = columnsInOrder(document).filter(([id]) => used.has(id));
  return {
    document,
    language,
    others,
    chinese: language.startsWith('zh'),
    steps,
    numbers: new Map(steps.map(([id], index) => [id, index + 1])),
    positions: new Map(columns.map(([id], index) => [id, index + 1])),
  };
}

/** A text as the first language shows it. */
export function shown({ document, language }: TableView, text: Text | undefined): string {
  return textIn(text, language, document.languages);
}

/** The columns of a text: the first language's, and one for each further language. */
export function textFields<Row>(
  view: TableView,
  head: HeadId,
  text: (row: Row) => Text | undefined,
  { width = 28, always = false } = {},
): Field<Row>[] {
  return [
    { head, width, always, cell: (row) => shown(view, text(row)) },
    ...view.others.map((language) => ({ head, width, language, cell: (row: Row) => text(row)?.[language] })),
  ];
}

export function truth({ chinese }: TableView, value: boolean | undefined): Cell {
  return value === undefined ? undefined : shownWord('truth', value ? 'yes' : 'no', chinese);
}

export function unitOf({ chinese }: TableView, duration: Duration | undefined): Cell {
  return shownWord('unit', duration?.unit, chinese);
}

/** The likely value in minutes of the service's calendar, to a hundredth: seconds would fill the cell with digits. */
export function minutesOf({ document }: TableView, duration: Duration | undefined): number | undefined {
  return duration && Math.round(100 * toMinutes(duration.likely, duration.unit, document.service.calendar)) / 100;
}

/** Steps in the order of their numbers. */
export function inTime({ numbers }: TableView, ids: readonly Id[]): readonly Id[] {
  const at = (id: Id) => numbers.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...ids].sort((one, other) => at(one) - at(other));
}

type Named = Readonly<Record<Id, { readonly name: Text; readonly role?: Text }>>;

/** The names of what is referred to, a line each; a person without a name is shown by the role. */
export function namesOf(view: TableView, elements: Named, ids: readonly Id[] | undefined): string {
  const names = ids?.map((id) => shown(view, elements[id]?.name) || shown(view, elements[id]?.role)) ?? [];
  return names.filter(Boolean).join('\n');
}
