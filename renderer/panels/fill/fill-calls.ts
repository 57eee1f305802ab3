import { addEntry, idsOf, titleField } from '../../../shared/edit/entries.ts';
import type { EditCall } from '../../../shared/edit/registry.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import type { IdSource } from '../../../shared/model/ids.ts';
import { columnPositions, lanePositions } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Step } from '../../../shared/model/schema/drawing.ts';
import type { Id, TimeUnit } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { durationText, moneyText, readDuration, readMoney, readNames } from './cell-text.ts';

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

/** In which field what is listed is kept. */
export const CATALOGUES = {
  actorIds: 'actors',
  systemIds: 'systems',
  channelIds: 'channels',
  contentIds: 'contents',
  sourceIds: 'sources',
  needIds: 'needs',
  tagIds: 'tags',
} as const satisfies Readonly<Partial<Record<FillField, string>>>;

export function isListed(field: FillField): field is keyof typeof CATALOGUES {
  return field in CATALOGUES;
}

/** What cells are read and shown with. */
export interface FillContext {
  readonly document: BlueprintDocument;
  /** The language of the drawing in which texts and names are typed. */
  readonly language: string;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly unit: TimeUnit;
  readonly currency: string;
}

/** Lines typed into the table and not yet in the document: field → step → line. */
export type Drafts = Readonly<Partial<Record<FillField, Readonly<Record<Id, string>>>>>;

/** What the document says in a cell, as one line. */
export function cellText(context: FillContext, field: FillField, step: Step): string {
  const { document, language, interfaceLanguage } = context;
  if (field === 'time' || field === 'waiting') return durationText(step[field], interfaceLanguage);
  if (field === 'cost') return moneyText(step.cost);
  if (field === 'description' || field === 'standard') return step[field]?.[language] ?? '';
  return idsOf(step, field)
    .map((id) => elementName(document, id, language))
    .join(interfaceLanguage === 'en' ? '; ' : '；');
}

/** Why a line cannot be read; null where it can. */
export function cellFault(context: FillContext, field: FillField, line: string): 'time' | 'cost' | null {
  if (field === 'time' || field === 'waiting') return readDuration(line, context.unit) === null ? 'time' : null;
  return field === 'cost' && readMoney(line, context.currency) === null ? 'cost' : null;
}

/** Lines that differ from what the document says, of steps that are still there. */
export function changedCells(context: FillContext, drafts: Drafts): { field: FillField; id: Id; line: string }[] {
  return FILL_FIELDS.flatMap((field) =>
    Object.entries(drafts[field] ?? {}).flatMap(([id, line]) => {
      const step = context.document.steps[id];
      return step && line !== cellText(context, field, step) ? [{ field, id, line }] : [];
    }),
  );
}

/** The edits that bring the lines into the document; names that are new make entries, each once. */
export function fillCalls(context: FillContext, drafts: Drafts, nextId: IdSource): EditCall[] {
  const naming = newNames(context, nextId);
  const changes = changedCells(context, drafts).flatMap(({ field, id, line }): EditCall[] => {
    const of = { collection: 'steps', id } as const;
    if (field === 'description' || field === 'standard') {
      return [{ edit: 'set-text', args: { of, field, language: context.language, text: line.trim() } }];
    }
    const value = readCell(context, field, line, naming.idOf);
    return value === null ? [] : [{ edit: 'set-fields', args: { of, fields: { [field]: value } } }];
  });
  return [...naming.made, ...changes];
}

function readCell(
  context: FillContext,
  field: Exclude<FillField, 'description' | 'standard'>,
  line: string,
  idOf: (field: keyof typeof CATALOGUES, name: string) => Id,
): unknown {
  if (field === 'time' || field === 'waiting') return readDuration(line, context.unit);
  if (field === 'cost') return readMoney(line, context.currency);
  const ids = readNames(line, knownNames(context, field)).map((name) => idOf(field, name));
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}

/** The names that a listed field can choose from. */
export function knownNames({ document, language }: FillContext, field: keyof typeof CATALOGUES): string[] {
  return Object.keys(document[CATALOGUES[field]]).map((id) => elementName(document, id, language));
}

function newNames({ document, language }: FillContext, nextId: IdSource) {
  const made: EditCall[] = [];
  const ids = new Map<string, Id>();
  const idOf = (field: keyof typeof CATALOGUES, name: string): Id => {
    const collection = CATALOGUES[field];
    const key = `${collection} ${name.toLowerCase()}`;
    const known =
      ids.get(key) ??
      Object.keys(document[collection]).find(
        (id) => elementName(document, id, language).toLowerCase() === name.toLowerCase(),
      );
    const id = known ?? nextId();
    if (known === undefined) {
      made.push(addEntry(document, collection, id, { [titleField(collection) ?? 'name']: { [language]: name } }));
    }
    ids.set(key, id);
    return id;
  };
  return { made, idOf };
}

/** Steps in the order of the drawing: by column, then by lane; those in the tray last. */
export function inDrawingOrder(document: BlueprintDocument, ids: readonly Id[]): Id[] {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const last = Number.MAX_SAFE_INTEGER;
  const place = (id: Id) => {
    const { columnId = '', laneId = '' } = document.steps[id] ?? {};
    return [columns.get(columnId) ?? last, lanes.get(laneId) ?? last] as const;
  };
  return ids
    .filter((id) => document.steps[id])
    .sort((one, other) => {
      const [[a, b], [c, d]] = [place(one), place(other)];
      return a - c || b - d;
    });
}
