import type { Id } from '../model/schema/values.ts';

const entries = new WeakMap<object, readonly (readonly [Id, object])[]>();

/** The entries of a collection, listed once for all the rules that go through it. */
export function entriesOf<Element extends object>(
  collection: Readonly<Record<Id, Element>>,
): readonly (readonly [Id, Element])[] {
  const known = entries.get(collection);
  if (known) return known as readonly (readonly [Id, Element])[];
  const listed = Object.entries(collection);
  entries.set(collection, listed);
  return listed;
}

interface Changed {
  readonly before: object;
  readonly ids: readonly Id[] | undefined;
}

const changes = new WeakMap<object, Changed>();

/**
 * Ids of the elements that are other objects than before, worked out once for all the rules that ask. Undefined where
 * the two collections do not hold the same ids.
 */
export function changedIn<Element extends object>(
  before: Readonly<Record<Id, Element>>,
  after: Readonly<Record<Id, Element>>,
): readonly Id[] | undefined {
  if (before === after) return [];
  const known = changes.get(after);
  if (known?.before === before) return known.ids;
  const ids = differing(entriesOf(before), entriesOf(after));
  // What the one before came from is not asked for again; kept, it would hold every state of a sitting.
  changes.delete(before);
  changes.set(after, { before, ids });
  return ids;
}

type Entries = readonly (readonly [Id, object])[];

function differing(before: Entries, after: Entries): readonly Id[] | undefined {
  if (before.length !== after.length) return undefined;
  const ids: Id[] = [];
  for (const [index, [id, element]] of after.entries()) {
    const there = before[index];
    if (there?.[0] !== id) return undefined;
    if (there[1] !== element) ids.push(id);
  }
  return ids;
}
