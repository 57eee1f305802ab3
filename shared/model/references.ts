import { memoise } from './queries.ts';
import { type BlueprintDocument, COLLECTIONS, type CollectionName } from './schema/document.ts';
import type { Id } from './schema/values.ts';

/** A field of an element that names another element. */
export interface Reference {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly field: string;
}

/** Fields that name an element without saying so in their own name. */
const ALSO: ReadonlySet<string> = new Set(['on', 'from', 'to', 'about', 'replyTo']);

/** Whether a field with a single value names an element. */
export function namesElement(field: string): boolean {
  return field.endsWith('Id') || ALSO.has(field);
}

/**
 * Whatever names an element: what cites a source, the steps that answer a need, the limits set from a step; of some
 * collections alone where they are named.
 */
export function referencesTo(
  document: BlueprintDocument,
  id: Id,
  collections: readonly CollectionName[] = COLLECTIONS,
): readonly Reference[] {
  return collections.flatMap((collection) =>
    (namingIn(document[collection]).get(id) ?? NONE).map((reference) => ({ collection, ...reference })),
  );
}

const NONE: readonly never[] = [];

/** What names which element within one collection: an edit of a step leaves all other collections as they were. */
const namingIn = memoise((elements: Readonly<Record<Id, object>>) => {
  const index = new Map<Id, Omit<Reference, 'collection'>[]>();
  for (const [id, element] of Object.entries(elements)) {
    for (const [field, target] of namedBy(element)) {
      const references = index.get(target);
      if (references) references.push({ id, field });
      else index.set(target, [{ id, field }]);
    }
  }
  return index;
});

/** The ids that an element names, each once with the top-level field that does. */
const namedBy = memoise((element: object) =>
  Object.entries(element).flatMap(([field, value]) =>
    [...new Set(idsIn(field, value))].map((id) => [field, id] as const),
  ),
);

function idsIn(field: string, value: unknown): Id[] {
  if (typeof value === 'string') return namesElement(field) ? [value] : [];
  if (Array.isArray(value)) return field.endsWith('Ids') ? value.filter((entry) => typeof entry === 'string') : [];
  if (field === 'fields' && typeof value === 'object' && value !== null) return Object.keys(value);
  if (field !== 'limit' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => idsIn(inner, one));
}
