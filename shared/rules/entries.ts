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
