import { foldedName } from '../model/names.ts';
import { keyBetween } from '../model/order.ts';
import { inOrder } from '../model/queries.ts';
import { type BlueprintDocument, blueprintDocument, type CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { EditCall } from './registry.ts';

/** What an entry must say besides its name, as it begins. */
const BEGINNINGS: Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  sources: { kind: 'documents' },
  needs: { kind: 'actual' },
  indicators: { kind: 'quality' },
  customFields: { type: 'text' },
};

/** Whether entries of a collection stand in an order of their own. */
export function isOrdered(collection: CollectionName): boolean {
  return Object.hasOwn(blueprintDocument.shape[collection].unwrap().valueType.shape, 'order');
}

/** The field by which an entry of a collection is known; none where it has no name. */
export function titleField(collection: CollectionName): 'name' | 'title' | undefined {
  const { shape } = blueprintDocument.shape[collection].unwrap().valueType;
  return (['name', 'title'] as const).find((field) => Object.hasOwn(shape, field));
}

/** What an entry is called, in every language. */
export function namesOf(document: BlueprintDocument, collection: CollectionName, id: Id): string[] {
  const text: unknown = Reflect.get(document[collection][id] ?? {}, titleField(collection) ?? 'name');
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).filter((name) => typeof name === 'string' && name !== '');
}

/** The entry that is called so in any language, whatever the case, width and spaces. */
export function entryNamed(
  document: BlueprintDocument,
  collections: readonly CollectionName[],
  name: string,
  except?: Id,
): Id | undefined {
  const wanted = foldedName(name);
  for (const collection of collections) {
    for (const id of Object.keys(document[collection])) {
      if (id !== except && namesOf(document, collection, id).some((one) => foldedName(one) === wanted)) return id;
    }
  }
  return undefined;
}

/** Entries of a collection as people see them: by their order, else as they stand in the file. */
export function entriesInOrder(document: BlueprintDocument, collection: CollectionName): (readonly [Id, object])[] {
  const entries: Readonly<Record<Id, object>> = document[collection];
  return isOrdered(collection) ? inOrder(entries) : Object.entries(entries);
}

/** The edit that adds an entry, last of its collection. */
export function addEntry(
  document: BlueprintDocument,
  collection: CollectionName,
  id: Id,
  fields: Readonly<Record<string, unknown>>,
): EditCall {
  const title = titleField(collection);
  const order = isOrdered(collection) ? { order: keyBetween(lastOrder(document, collection), null) } : {};
  const element = { ...(title ? { [title]: {} } : {}), ...BEGINNINGS[collection], ...fields, ...order };
  return { edit: 'add-element', args: { collection, id, element } };
}

function lastOrder(document: BlueprintDocument, collection: CollectionName): string | null {
  const last = entriesInOrder(document, collection).at(-1);
  return last ? orderOf(last[1]) : null;
}

function orderOf(element: object): string | null {
  const order: unknown = Reflect.get(element, 'order');
  return typeof order === 'string' && order !== '' ? order : null;
}

/**
 * The edits that move an entry among those shown with it.
 * @param shown ids in the order shown, the entry among them
 * @param by places, negative towards the start
 */
export function moveEntry(
  document: BlueprintDocument,
  collection: CollectionName,
  shown: readonly Id[],
  id: Id,
  by: number,
): EditCall[] {
  const from = shown.indexOf(id);
  const to = Math.max(0, Math.min(shown.length - 1, from + by));
  if (from < 0 || to === from) return [];
  const others = shown.filter((other) => other !== id);
  const moved = [...others.slice(0, to), id, ...others.slice(to)];
  const keys = new Map(shown.map((one) => [one, orderOf(document[collection][one] ?? {})]));
  const set = (one: Id, order: string): EditCall => ({
    edit: 'set-fields',
    args: { of: { collection, id: one }, fields: { order } },
  });
  if (![...keys.values()].includes(null) && new Set(keys.values()).size === shown.length) {
    return [set(id, keyBetween(keys.get(moved[to - 1] ?? '') ?? null, keys.get(moved[to + 1] ?? '') ?? null))];
  }
  // Entries of a file made elsewhere may lack keys: then all get one.
  let last: string | null = null;
  return moved.map((one) => {
    last = keyBetween(last, null);
    return set(one, last);
  });
}

/**
 * The edits that make exactly these elements name an entry in a list field: `steps` that answer a need by `needIds`.
 * @param wanted ids of the elements that are to name it
 */
export function tieEntry(
  document: BlueprintDocument,
  tied: { readonly collection: CollectionName; readonly field: string },
  id: Id,
  wanted: readonly Id[],
): EditCall[] {
  return Object.entries(document[tied.collection]).flatMap(([elementId, element]): EditCall[] => {
    const ids = idsOf(element, tied.field);
    if (ids.includes(id) === wanted.includes(elementId)) return [];
    const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
    const fields = { [tied.field]: next.length > 0 ? next : undefined };
    return [{ edit: 'set-fields', args: { of: { collection: tied.collection, id: elementId }, fields } }];
  });
}

/** The list of ids in a field of an element; empty where there is none. */
export function idsOf(element: object, field: string): readonly Id[] {
  const ids: unknown = Reflect.get(element, field);
  return Array.isArray(ids) ? ids.filter((entry) => typeof entry === 'string') : [];
}
