import type { EditCall } from '../../../shared/edit/registry.ts';
import type { IdSource } from '../../../shared/model/ids.ts';
import type { Step } from '../../../shared/model/schema/drawing.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { cellEdits } from '../tables/cell-calls.ts';
import { type CellContext, cellText as textOfCell } from '../tables/cell-text.ts';
import type { TableColumn } from '../tables/column.ts';
import { DRAWN_COLUMNS } from '../tables/drawn-columns.ts';
import { labelsOf } from '../tables/labels.ts';
import { readCell } from '../tables/read-cell.ts';

/** Fields of a step that the table fills, by their names in the file. */
export const FILL_FIELDS = [
  'time',
  'waiting',
  'cost',
  'actorIds',
  'systemIds',
  'channelIds',
  'contentIds',
  'description',
  'standard',
  'sourceIds',
  'needIds',
  'tagIds',
] as const;
export type FillField = (typeof FILL_FIELDS)[number];

/** Lines typed into the table and not yet in the document: field → step → line. */
export type Drafts = Readonly<Partial<Record<FillField, Readonly<Record<Id, string>>>>>;

/** The field as a column of the table of steps. */
function columnOf(field: FillField): TableColumn {
  const column = DRAWN_COLUMNS.steps.find((one) => one.key === field);
  if (!column) throw new Error(`the table of steps has no column ${field}`);
  return column;
}

/** What the document says in a cell, as one line. */
export function cellText(context: CellContext, field: FillField, step: Step): string {
  return textOfCell(context, columnOf(field), '', step);
}

/** Why a line cannot be read; null where it can. */
export function cellFault(context: CellContext, field: FillField, line: string): 'time' | 'cost' | null {
  if (field !== 'time' && field !== 'waiting' && field !== 'cost') return null;
  const readable = !('fault' in readCell(context, columnOf(field), line, () => undefined));
  return readable ? null : field === 'cost' ? 'cost' : 'time';
}

/** Lines that differ from what the document says, of steps that are still there. */
export function changedCells(context: CellContext, drafts: Drafts): { field: FillField; id: Id; line: string }[] {
  return FILL_FIELDS.flatMap((field) =>
    Object.entries(drafts[field] ?? {}).flatMap(([id, line]) => {
      const step = context.document.steps[id];
      return step && line !== cellText(context, field, step) ? [{ field, id, line }] : [];
    }),
  );
}

/** The edits that bring the lines into the document; names that are new make entries, each once. */
export function fillCalls(context: CellContext, drafts: Drafts, nextId: IdSource): readonly EditCall[] {
  const changes = changedCells(context, drafts).map(({ field, id, line }) => ({ id, column: columnOf(field), line }));
  return cellEdits(context, 'steps', changes, nextId).calls;
}

/** The names that a listed field can choose from; undefined where nothing is listed. */
export function knownNames({ document, language }: CellContext, field: FillField): readonly string[] | undefined {
  const column = columnOf(field);
  return column.type === 'many' ? labelsOf(document, column.of, language).all : undefined;
}
