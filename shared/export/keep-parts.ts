import { withKnownFields } from '../model/known-fields.ts';
import { namesElement } from '../model/references.ts';
import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../model/schema/document.ts';
import type { Row } from '../model/schema/drawing.ts';
import type { Id } from '../model/schema/values.ts';
import type { Part } from './parts.ts';

type Elements = Readonly<Record<Id, object>>;
type Collections = Readonly<Record<CollectionName, Elements>>;

/** Collections that belong to a part as a whole. */
const COLLECTIONS_OF: Readonly<Partial<Record<Part, readonly CollectionName[]>>> = {
  notes: ['notes'],
  sources: ['sources', 'walkThroughs'],
  record: ['revisions', 'improvements', 'agreements', 'followUps'],
  fields: ['tags', 'customFields'],
  remarks: ['remarks', 'reviews'],
  questions: ['openAnswers'],
  answers: ['waivers', 'exportPresets'],
};

/** Fields that belong to a part, wherever they stand. */
const FIELDS_OF: Readonly<Partial<Record<Part, readonly string[]>>> = {
  cost: ['cost'],
  voices: ['staffEmotion', 'quote'],
  presenter: ['presenterNotes'],
  sources: ['sourceIds', 'assumption', 'statements'],
  fields: ['tagIds', 'fields'],
  questions: ['openQuestions'],
  // What a person answered a rule with is of the same kind as a waiver.
  answers: ['ruleSettings', 'none', 'bottleneckAcknowledged', 'carriedOver'],
  paths: ['pathHint', 'attachments'],
};

/** Rows of the drawing that belong to a part: what they tell may be gone, or be for nobody else's eyes. */
const ROWS_OF: Readonly<Partial<Record<Part, readonly string[]>>> = {
  voices: ['staff-emotion', 'quotes'],
  governance: ['policies', 'risks'],
  record: ['opportunities'],
};

/** Without the element that it names, one of these says nothing. */
const DEPENDENT: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  links: ['from', 'to'],
  failPoints: ['on'],
  waitPoints: ['on'],
  followUps: ['indicatorId'],
};

/**
 * The document as somebody may see it who is to see these parts alone: everything else is gone before a format sees it,
 * and nothing that stays names what is gone. People stay as roles without a name.
 */
export function keepParts(whole: BlueprintDocument, parts: readonly Part[]): BlueprintDocument {
  const without = (part: Part) => !parts.includes(part);
  // Nobody can say of a field of a later version whether it is confidential.
  const document = without('fields') ? withKnownFields(whole) : whole;
  const gone = goneIds(document, without);
  const fields = new Set(Object.entries(FIELDS_OF).flatMap(([part, names]) => (without(part as Part) ? names : [])));
  const known = Object.fromEntries(Object.entries(document).filter(([name]) => !fields.has(name)));
  const collections = Object.fromEntries(
    COLLECTIONS.map((name) => [name, kept(document[name], gone, fields)]),
  ) as unknown as Collections;
  const people = without('people') ? nameless(document.people) : collections.people;
  const service = stripped(document.service, gone, fields);
  const pictures = shownPictures(document.pictures, [
    service,
    document.brand ?? {},
    ...Object.values(collections.steps),
  ]);
  const { rows } = document;
  const shown = rows ? { rows: shownRows(rows, without) } : {};
  return { ...known, ...shown, ...collections, people, service, pictures } as BlueprintDocument;
}

/** The rows that may be seen. */
function shownRows(rows: readonly Row[], without: (part: Part) => boolean): readonly Row[] {
  const hidden = new Set(Object.entries(ROWS_OF).flatMap(([part, kinds]) => (without(part as Part) ? kinds : [])));
  return rows.filter(({ kind }) => !hidden.has(kind));
}

/** The pictures that something which stays names. */
function shownPictures(pictures: BlueprintDocument['pictures'], holders: readonly object[]) {
  const named = new Set(holders.flatMap((holder) => Object.values(holder)));
  return Object.fromEntries(Object.entries(pictures).filter(([key]) => named.has(key)));
}

/** Ids of all elements that are taken out, with those that cannot stand without them. */
function goneIds(document: BlueprintDocument, without: (part: Part) => boolean): ReadonlySet<Id> {
  const whole = Object.entries(COLLECTIONS_OF).flatMap(([part, names]) => (without(part as Part) ? names : []));
  const gone = new Set(whole.flatMap((name) => Object.keys(document[name])));
  for (const [id, { kind, laneId, columnId }] of Object.entries(document.steps)) {
    const inTray = laneId === undefined || columnId === undefined;
    if ((inTray && without('tray')) || (kind === 'reserved' && without('reserved'))) gone.add(id);
  }
  if (without('cost')) {
    for (const [id, { kind }] of Object.entries(document.indicators)) if (kind === 'cost') gone.add(id);
  }
  for (const [name, fields] of Object.entries(DEPENDENT) as [CollectionName, readonly string[]][]) {
    for (const [id, element] of Object.entries<object>(document[name])) {
      if (fields.some((field) => gone.has(String(Reflect.get(element, field))))) gone.add(id);
    }
  }
  return gone;
}

/** What is left of a collection; the very same one where that is all of it. */
function kept(elements: Elements, gone: ReadonlySet<Id>, fields: ReadonlySet<string>): Elements {
  const left: [Id, Elements[Id]][] = [];
  let whole = true;
  for (const [id, element] of Object.entries(elements)) {
    const inner = gone.has(id) ? undefined : stripped(element, gone, fields);
    whole &&= inner === element;
    if (inner) left.push([id, inner]);
  }
  return whole ? elements : Object.fromEntries(left);
}

/** An object without these fields and without naming what is gone; the very same one where nothing is to be taken out. */
function stripped<Value extends object>(value: Value, gone: ReadonlySet<Id>, fields: ReadonlySet<string>): Value {
  let changed: Record<string, unknown> | undefined;
  for (const [field, inner] of Object.entries(value)) {
    const left = fields.has(field) ? undefined : strippedField(field, inner, gone, fields);
    if (left === inner) continue;
    changed ??= { ...(value as Readonly<Record<string, unknown>>) };
    if (left === undefined) delete changed[field];
    else changed[field] = left;
  }
  return (changed ?? value) as Value;
}

function strippedField(field: string, value: unknown, gone: ReadonlySet<Id>, fields: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return namesElement(field) && gone.has(value) ? undefined : value;
  if (Array.isArray(value)) {
    if (!field.endsWith('Ids')) return value;
    const left = value.filter((id) => !gone.has(id));
    return left.length === value.length ? value : left.length === 0 ? undefined : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = stripped(value, gone, fields);
  const isLimit = field === 'limit' && Object.keys(inner).length < Object.keys(value).length;
  return isLimit ? undefined : inner;
}

function nameless(people: BlueprintDocument['people']): BlueprintDocument['people'] {
  return Object.fromEntries(Object.entries(people).map(([id, person]) => [id, { ...person, name: {} }]));
}
