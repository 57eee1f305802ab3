import { type BlueprintDocument, COLLECTIONS, type CollectionName } from './schema/document.ts';
import type { Id } from './schema/values.ts';

/** A field of an element that names another element. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly field: string;
}

const NONE: readonly Reference[] = [];
/** Fields that name an element without saying so in their own name. */
const ALSO: ReadonlySet<string> = new Set(['on', 'from', 'to', 'about', 'replyTo']);

/** Whether a field with a single value names an element. */
export function namesElement(field: string): boolean {
  return field.endsWith('Id') || ALSO.has(field);
}

const known = new WeakMap<BlueprintDocument, ReadonlyMap<Id, readonly Reference[]>>();

/** Whatever names an element: what cites a source, the steps that answer a need, the limits set from a step. */
export function referencesTo(document: BlueprintDocument, id: Id): readonly Reference[] {
  const index = known.get(document) ?? indexOf(document);
  known.set(document, index);
  return index.get(id) ?? NONE;
}

function indexOf(document: BlueprintDocument): ReadonlyMap<Id, readonly Reference[]> {
  const index = new Map<Id, Reference[]>();
  for (const collection of COLLECTIONS) {
    for (const [id, element] of Object.entries(document[collection])) {
      for (const [field, target] of namedBy(element)) {
        const references = index.get(target) ?? [];
        // An element that names another twice in one field is one reference.
        if (!references.some((one) => one.id === id && one.field === field)) references.push({ collection, id, field });
        index.set(target, references);
      }
    }
  }
  return index;
}

const named = new WeakMap<object, readonly (readonly [field: string, id: Id])[]>();

/** The ids that an element names, each with the top-level field that does. */
function namedBy(element: object): readonly (readonly [field: string, id: Id])[] {
  const known = named.get(element);
  if (known) return known;
  const found = Object.entries(element).flatMap(([field, value]) =>
    idsIn(field, value).map((id) => [field, id] as const),
  );
  named.set(element, found);
  return found;
}

function idsIn(field: string, value: unknown): Id[] {
  if (typeof value === 'string') return namesElement(field) ? [value] : [];
  if (Array.isArray(value)) return field.endsWith('Ids') ? value.filter((entry) => typeof entry === 'string') : [];
  if (field === 'fields' && typeof value === 'object' && value !== null) return Object.keys(value);
  if (field !== 'limit' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => idsIn(inner, one));
}
