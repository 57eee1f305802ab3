import type { BlueprintDocument, CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type Difference, differencesBetween } from './differences.ts';

export const COMPARED_KINDS = ['added', 'removed', 'changed', 'moved'] as const;

/** What became of one drawn element from one blueprint to the other. */
export interface Compared {
  readonly kind: (typeof COMPARED_KINDS)[number];
  readonly collection: CollectionName;
  readonly id: Id;
  /** What differs; empty for what was added or removed. */
  readonly fields: readonly string[];
}

/** Two blueprints in the order in which they follow on one another. */
export interface Pair {
  readonly before: BlueprintDocument;
  readonly after: BlueprintDocument;
}

/** In the order in which the parts of a drawing are told; columns are places, and no parts. */
const PARTS: readonly string[] = ['phases', 'lanes', 'steps', 'links', 'failPoints', 'waitPoints'];
/** Where something stands. */
const PLACES: ReadonlySet<string> = new Set(['laneId', 'columnId', 'order']);
/** How something is shown or guarded while it is drawn. */
const SHOWN: ReadonlySet<string> = new Set([
  'size',
  'pinned',
  'locked',
  'folded',
  'fromSide',
  'toSide',
  'bends',
  'offset',
]);
/** These alone come in an order; that of others only tells which comes first within a cell. */
const ORDERED: ReadonlySet<string> = new Set(['lanes', 'phases']);

/** The drawn parts that were added, removed, changed, or stand in another place, with the same ids on both sides. */
export function compareDrawings({ before, after }: Pair): Compared[] {
  const found = differencesBetween(before, after).flatMap(comparedOf);
  return PARTS.flatMap((part) => found.filter(({ collection }) => collection === part));
}

function comparedOf({ collection, id, kind, fields }: Difference): Compared[] {
  if (!isPart(collection)) return [];
  if (kind !== 'changed') return [{ kind, collection, id, fields: [] }];
  const told = fields.filter((field) => !SHOWN.has(field) && (field !== 'order' || ORDERED.has(collection)));
  if (told.length === 0) return [];
  return [{ kind: told.every((field) => PLACES.has(field)) ? 'moved' : 'changed', collection, id, fields: told }];
}

function isPart(collection: string): collection is CollectionName {
  return PARTS.includes(collection);
}

/** Which of two comes first: what is, before what is planned; else the one that the open one is compared with. */
export function pairOf(open: BlueprintDocument, other: BlueprintDocument): Pair {
  const openFirst = open.service.state === 'as-is' && other.service.state === 'to-be';
  return openFirst ? { before: open, after: other } : { before: other, after: open };
}

/** Whether two blueprints have drawn parts in common; otherwise one only replaces the other. */
export function haveCommonParts({ before, after }: Pair): boolean {
  return Object.keys(before.steps).some((id) => Object.hasOwn(after.steps, id));
}

export interface Comparison {
  readonly pair: Pair;
  readonly compared: readonly Compared[];
  /** What became of the parts that are drawn in the open one. */
  readonly here: ReadonlyMap<Id, Compared>;
  /** These, and what bears a marker that is among them. */
  readonly shown: ReadonlySet<Id>;
}

/** What differs between the open blueprint and the one with which it is compared. */
export function comparisonOf(document: BlueprintDocument, other: BlueprintDocument): Comparison {
  const pair = pairOf(document, other);
  const compared = compareDrawings(pair);
  const isHere = ({ collection, id }: Compared) => Object.hasOwn(document[collection], id);
  const here = new Map(compared.filter(isHere).map((one) => [one.id, one]));
  const bearers = [...here.keys()].flatMap((id) => document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? []);
  return { pair, compared, here, shown: new Set([...here.keys(), ...bearers]) };
}
