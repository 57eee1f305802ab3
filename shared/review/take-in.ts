import type { EditCall } from '../edit/registry.ts';
import type { IdSource } from '../model/ids.ts';
import type { Review } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type Offer, peopleNamed, readReturned } from './returned.ts';

/**
 * The edits that take in what was chosen of a returned copy, with the people whom it names and the remarks to which it
 * replies. Whatever cannot be taken in is left out.
 */
export function takeIn(
  document: BlueprintDocument,
  copy: BlueprintDocument,
  chosen: ReadonlySet<Id>,
  nextId: IdSource,
): EditCall[] {
  const offers = readReturned(document, copy, []).offers.filter(({ notTaken }) => !notTaken);
  const wanted = withParents(copy, chosen);
  const taken = offers.filter(({ id }) => wanted.has(id));
  const people = new Set(taken.flatMap(({ collection, id }) => peopleNamed(copy[collection][id])));
  return [
    ...[...people].sort().flatMap((id) => takePerson(document, copy, id)),
    ...taken.flatMap((offer) => take(document, copy, offer, nextId)),
  ];
}

/** What was chosen, and the remarks to which it replies. */
function withParents(copy: BlueprintDocument, chosen: ReadonlySet<Id>): ReadonlySet<Id> {
  const wanted = new Set(chosen);
  for (const id of wanted) {
    const parent = Object.hasOwn(copy.remarks, id) ? copy.remarks[id]?.replyTo : undefined;
    // A set that grows while it is gone through is gone through to its end.
    if (parent !== undefined) wanted.add(parent);
  }
  return wanted;
}

/** A person who is not here yet comes along by name; who is here stays as they are. */
function takePerson(document: BlueprintDocument, copy: BlueprintDocument, id: Id): EditCall[] {
  const person = Object.hasOwn(copy.people, id) ? copy.people[id] : undefined;
  if (!person || Object.hasOwn(document.people, id)) return [];
  const { actorId, ...element } = person;
  const known = actorId !== undefined && Object.hasOwn(document.actors, actorId) ? { actorId } : {};
  return [{ edit: 'add-element', args: { collection: 'people', id, element: { ...element, ...known } } }];
}

function take(
  document: BlueprintDocument,
  copy: BlueprintDocument,
  { collection, id }: Offer,
  nextId: IdSource,
): EditCall[] {
  const theirs = copy[collection][id];
  const ours = Object.hasOwn(document[collection], id) ? document[collection][id] : undefined;
  if (!theirs) return [];
  if (!ours) return [{ edit: 'add-element', args: { collection, id, element: { ...theirs } } }];
  const left = Object.fromEntries(Object.keys(ours).map((field) => [field, undefined]));
  const [mine, other] = [document.reviews[id], copy.reviews[id]];
  const merged = collection === 'reviews' && mine && other ? mergeReviews(mine, other, nextId) : undefined;
  const fields = { ...left, ...theirs, ...merged?.fields };
  return [{ edit: 'set-fields', args: { of: { collection, id }, fields } }, ...(merged?.calls ?? [])];
}

/** Answers that were given here alone are kept: in the review itself, or in a new one where the copy's is decided. */
function mergeReviews(
  ours: Review,
  theirs: Review,
  nextId: IdSource,
): { readonly fields: Partial<Review>; readonly calls: readonly EditCall[] } {
  const given = theirs.answers ?? {};
  const own = Object.fromEntries(Object.entries(ours.answers ?? {}).filter(([key]) => !Object.hasOwn(given, key)));
  if (Object.keys(own).length === 0) return { fields: {}, calls: [] };
  if (theirs.decision === undefined) return { fields: { answers: { ...own, ...given } }, calls: [] };
  const element = { byId: ours.byId, at: ours.at, answers: own };
  return { fields: {}, calls: [{ edit: 'add-element', args: { collection: 'reviews', id: nextId(), element } }] };
}
