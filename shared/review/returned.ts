import { type Difference, differencesBetween } from '../compare/differences.ts';
import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { canonicalText } from '../model/serialise.ts';

/** What reviewers write: all else of a returned copy is listed and never applied. */
export const RETURNED = ['reviews', 'remarks', 'waivers', 'openAnswers'] as const satisfies readonly CollectionName[];
export type ReturnedCollection = (typeof RETURNED)[number];

/** Why something of a returned copy cannot be taken in. */
export type NotTaken =
  /** Its id is that of another kind of element here. */
  | 'other-kind'
  /** It names a person or a remark by the id of another kind of element here. */
  | 'misnames';

/** Something that a returned copy brings. */
export interface Offer {
  readonly collection: ReturnedCollection;
  readonly id: Id;
  /**
   * `new`: not here yet; `gone`: it was here and was deleted; `changed`: changed in the copy alone; `both`: changed on
   * both sides, or nobody can tell.
   */
  readonly standing: 'new' | 'gone' | 'changed' | 'both';
  readonly notTaken?: NotTaken;
}

export interface ReturnedCopy {
  readonly offers: readonly Offer[];
  /** What differs in content, from here to the copy. */
  readonly content: readonly Difference[];
}

/** Whether a file is a copy of the blueprint. */
export function isCopyOf(document: BlueprintDocument, copy: BlueprintDocument): boolean {
  return document.documentId === copy.documentId;
}

/**
 * What a returned copy brings, by id. Earlier states of the document tell on which side something changed; without them
 * whatever differs counts as changed on both.
 */
export function readReturned(
  document: BlueprintDocument,
  copy: BlueprintDocument,
  earlier: readonly BlueprintDocument[],
): ReturnedCopy {
  const offers = RETURNED.flatMap((collection) =>
    Object.keys(copy[collection]).flatMap((id): Offer[] => {
      const standing = standingOf(collection, id, { document, copy, earlier });
      if (!standing) return [];
      const notTaken = whyNotTaken(document, copy, collection, id);
      return [{ collection, id, standing, ...(notTaken ? { notTaken } : {}) }];
    }),
  );
  const named = new Set(offers.flatMap(({ collection, id }) => peopleNamed(copy[collection][id])));
  return { offers, content: contentDifferences(document, copy, named) };
}

interface Sides {
  readonly document: BlueprintDocument;
  readonly copy: BlueprintDocument;
  readonly earlier: readonly BlueprintDocument[];
}

function standingOf(
  collection: ReturnedCollection,
  id: Id,
  { document, copy, earlier }: Sides,
): Offer['standing'] | undefined {
  const theirs = textOf(copy, collection, id);
  const ours = textOf(document, collection, id);
  if (ours === theirs) return undefined;
  const before = earlier.flatMap((state) => textOf(state, collection, id) ?? []);
  if (ours === undefined) return before.includes(theirs ?? '') ? 'gone' : 'new';
  if (before.includes(theirs ?? '')) return undefined;
  return before.length > 0 && before.every((one) => one === ours) ? 'changed' : 'both';
}

function textOf(document: BlueprintDocument, collection: ReturnedCollection, id: Id): string | undefined {
  return Object.hasOwn(document[collection], id) ? canonicalText(document[collection][id]) : undefined;
}

function whyNotTaken(
  document: BlueprintDocument,
  copy: BlueprintDocument,
  collection: ReturnedCollection,
  id: Id,
): NotTaken | undefined {
  const stands = kindOf(document, id);
  if (stands !== undefined && stands !== collection) return 'other-kind';
  const element = copy[collection][id];
  const wrong = (named: Id, kind: CollectionName) => ![undefined, kind].includes(kindOf(document, named));
  const replyTo: unknown = element && Reflect.get(element, 'replyTo');
  if (typeof replyTo === 'string' && wrong(replyTo, 'remarks')) return 'misnames';
  return peopleNamed(element).some((person) => wrong(person, 'people')) ? 'misnames' : undefined;
}

/** The collection in which an id stands. */
function kindOf(document: BlueprintDocument, id: Id): CollectionName | undefined {
  return COLLECTIONS.find((name) => Object.hasOwn(document[name], id));
}

/** The people whom something names: who wrote, waived, answers or decided it. */
export function peopleNamed(element: object | undefined): readonly Id[] {
  if (!element) return [];
  return Object.entries(element).flatMap(([field, value]): readonly Id[] => {
    if ((field === 'byId' || field === 'whoId') && typeof value === 'string') return [value];
    if (field === 'answers' && isObject(value)) return Object.values(value).flatMap((one) => peopleIn(one));
    return field === 'earlier' && Array.isArray(value) ? value.flatMap((one) => peopleIn(one)) : [];
  });
}

function peopleIn(value: unknown): readonly Id[] {
  return isObject(value) ? peopleNamed(value) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Differences in all that reviewers do not write; people who are taken along with what names them are none. */
function contentDifferences(
  document: BlueprintDocument,
  copy: BlueprintDocument,
  named: ReadonlySet<Id>,
): readonly Difference[] {
  const written: ReadonlySet<string> = new Set(RETURNED);
  return differencesBetween(document, copy).filter(
    ({ collection, id, kind }) =>
      !written.has(collection) && !(collection === 'people' && kind === 'added' && named.has(id)),
  );
}
