import { z } from 'zod';
import { elementSchema } from '../../../shared/edit/commands/add-element.ts';
import { addEntry, tieEntry, titleField } from '../../../shared/edit/entries.ts';
import { isLocked } from '../../../shared/edit/locks.ts';
import { type EditCall, runEdit } from '../../../shared/edit/registry.ts';
import type { IdSource } from '../../../shared/model/ids.ts';
import { columnPositions, columnsInOrder, stepsOfLane } from '../../../shared/model/queries.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Feeling } from '../../../shared/model/schema/drawing.ts';
import { type Id, LIMITS } from '../../../shared/model/schema/values.ts';
import { type CellContext, cellText } from './cell-text.ts';
import type { TableColumn, TableName } from './column.ts';
import { labelsOf } from './labels.ts';
import { type Fault, type IdOf, isFixed, makesEntries, readCell } from './read-cell.ts';

/** A line that is to stand in a cell. */
export interface CellChange {
  readonly id: Id;
  readonly column: TableColumn;
  readonly line: string;
}

/** The edits that bring lines into cells, and the lines that are left out, each with why. */
export interface CellEdits {
  readonly calls: readonly EditCall[];
  readonly left: readonly (CellChange & { readonly fault: Fault })[];
  /** How many cells change. */
  readonly changed: number;
}

/** What is tied, moved or led elsewhere depends on what was before, in the same go too. */
const DEPENDENT: ReadonlySet<TableColumn['type']> = new Set(['tied', 'lane', 'end', 'own']);

/** Works out the edits of many cells; lines that a cell cannot keep are left out, and a new name makes one entry. */
export function cellEdits(
  context: CellContext,
  table: TableName,
  changes: readonly CellChange[],
  nextId: IdSource,
): CellEdits {
  const naming = newNames(context, nextId);
  const calls: EditCall[] = [];
  const left: (CellChange & { fault: Fault })[] = [];
  let changed = 0;
  let now = context.document;
  for (const change of changes) {
    const element: object | undefined = context.document[table][change.id];
    if (!element || cellText(context, change.column, change.id, element) === change.line.trim()) continue;
    const made = callsFor({ ...context, document: now }, table, change, naming.idOf, nextId);
    if ('fault' in made) {
      left.push({ ...change, fault: made.fault });
      continue;
    }
    changed += 1;
    calls.push(...made.calls);
    if (DEPENDENT.has(change.column.type)) {
      now = made.calls.reduce((document, call) => runEdit(document, call).document, now);
    }
  }
  return { calls: [...naming.made, ...calls], left, changed };
}

type Made = { readonly calls: readonly EditCall[] } | { readonly fault: Fault };

function callsFor(
  context: CellContext,
  table: TableName,
  { id, column, line }: CellChange,
  idOf: IdOf,
  nextId: IdSource,
): Made {
  if (isFixed(column)) return { fault: 'fixed' };
  if (column.field !== 'locked' && isLocked(context.document, id)) return { fault: 'locked' };
  const of = { collection: table, id } as const;
  if (column.type === 'text' || column.type === 'long') {
    const text = column.type === 'text' ? line.replace(/\s+/g, ' ').trim() : line.trim();
    if (text.length > LIMITS.text) return { fault: 'misfit' };
    const { language = context.language } = column;
    return { calls: [{ edit: 'set-text', args: { of, field: column.field, language, text } }] };
  }
  const reading = readCell(context, column, line, idOf);
  if ('fault' in reading) return reading;
  const { value } = reading;
  if (column.type === 'lane') return laneCalls(context.document, id, value, nextId);
  if (column.type === 'end') return endCalls(context.document, id, column, value);
  if (column.type === 'tied') {
    const wanted = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    return { calls: tieEntry(context.document, { collection: column.on, field: column.field }, id, wanted) };
  }
  const fields = { [column.field]: wholeValue(context, of, column, value) };
  return fits(context.document, of, fields) ? { calls: [{ edit: 'set-fields', args: { of, fields } }] } : misfit(value);
}

function misfit(value: unknown): { readonly fault: Fault } {
  return { fault: value === undefined ? 'word' : 'misfit' };
}

interface Of {
  readonly collection: CollectionName;
  readonly id: Id;
}

function fits(document: BlueprintDocument, { collection, id }: Of, fields: Readonly<Record<string, unknown>>): boolean {
  const merged = Object.entries({ ...document[collection][id], ...fields }).filter(([, value]) => value !== undefined);
  return z.safeParse(elementSchema(collection), Object.fromEntries(merged)).success;
}

/** The value of a field of which a cell says only a part: one of its own fields, a reason in one language. */
function wholeValue({ document, language }: CellContext, of: Of, column: TableColumn, value: unknown): unknown {
  if (column.type === 'own') return ownFields(document, of, column.fieldId, value);
  if (column.type !== 'feeling' || value === undefined) return value;
  const said = z.object({ value: z.number(), why: z.string() }).parse(value);
  const before: unknown = Reflect.get(document[of.collection][of.id] ?? {}, column.field);
  const { label = {}, ...others } = { ...(before as Partial<Feeling> | undefined) };
  const texts = Object.entries({ ...label, [language]: said.why }).filter(([, text]) => text !== '');
  return { ...others, value: said.value, ...(texts.length > 0 ? { label: Object.fromEntries(texts) } : {}) };
}

function ownFields(document: BlueprintDocument, { collection, id }: Of, fieldId: Id, value: unknown): unknown {
  const kept: unknown = Reflect.get(document[collection][id] ?? {}, 'fields');
  const { [fieldId]: _, ...others } = { ...(kept as Record<Id, unknown> | undefined) };
  const next = value === undefined ? others : { ...others, [fieldId]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}

/** A step that changes its lane keeps its column; one from the tray goes behind the lane's last step. */
function laneCalls(document: BlueprintDocument, stepId: Id, laneId: unknown, nextId: IdSource): Made {
  if (typeof laneId !== 'string') return { calls: [{ edit: 'send-to-tray', args: { stepIds: [stepId] } }] };
  if (document.lanes[laneId]?.locked) return { fault: 'locked' };
  const columns = columnsInOrder(document).map(([id]) => id);
  const last = stepsOfLane(document, laneId).at(-1)?.[1].columnId;
  const behind = last === undefined ? 0 : (columnPositions(document).get(last) ?? -1) + 1;
  const own = document.steps[stepId]?.columnId;
  const columnId = own ?? columns[behind] ?? columns.at(-1);
  if (columnId === undefined) return { fault: 'misfit' };
  const where = own === undefined && behind >= columns.length ? ('after' as const) : ('before' as const);
  return {
    calls: [{ edit: 'move-step', args: { stepId, target: { laneId, columnId, where, newColumnId: nextId() } } }],
  };
}

function endCalls(document: BlueprintDocument, linkId: Id, { field }: TableColumn, end: unknown): Made {
  const link = document.links[linkId];
  if (!link || typeof end !== 'string') return { fault: 'name' };
  const [from, to] = field === 'from' ? [end, link.to] : [link.from, end];
  const twin = Object.entries(document.links).some(([id, one]) => id !== linkId && one.from === from && one.to === to);
  if (from === to || twin) return { fault: 'misfit' };
  return { calls: [{ edit: 'reconnect', args: { linkId, from, to } }] };
}

/** Ids of names: of those that are there, and of new ones, each made once. */
function newNames({ document, language }: CellContext, nextId: IdSource) {
  const made: EditCall[] = [];
  const ids = new Map<string, Id>();
  const idOf: IdOf = (collections, name) => {
    const known = labelsOf(document, collections, language).idOf(name);
    if (known !== undefined || !makesEntries(collections)) return known;
    const [collection = 'people'] = collections;
    const key = `${collection} ${name.toLowerCase()}`;
    const id = ids.get(key) ?? nextId();
    if (!ids.has(key)) {
      made.push(addEntry(document, collection, id, { [titleField(collection) ?? 'name']: { [language]: name } }));
    }
    ids.set(key, id);
    return id;
  };
  return { made, idOf };
}
