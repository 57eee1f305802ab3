import { type BlueprintDocument, COLLECTIONS, type CollectionName } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { canonicalText } from '../model/serialise.ts';

/** What there is only one of in a document. */
const SINGLE = ['service', 'statements', 'ruleSettings', 'appearance', 'brand'] as const;

/** One element, or one of what there is only one of, that differs between two states of a document. */
export interface Difference {
  readonly collection: CollectionName | (typeof SINGLE)[number] | 'rows';
  /** Empty for what there is only one of. */
  readonly id: Id;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Top-level fields that differ; empty for what was added or removed. */
  readonly fields: readonly string[];
}

/** What leads from one state of a document to another, element by element, in the order of the format. */
export function differencesBetween(before: BlueprintDocument, after: BlueprintDocument): Difference[] {
  return [
    ...SINGLE.flatMap((collection): Difference[] => {
      const fields = changedFields(before[collection] ?? {}, after[collection] ?? {});
      return fields.length > 0 ? [{ collection, id: '', kind: 'changed', fields }] : [];
    }),
    ...(sameValue(before.rows, after.rows)
      ? []
      : [{ collection: 'rows', id: '', kind: 'changed', fields: [] } as const]),
    ...COLLECTIONS.flatMap((collection) => differencesIn(collection, before, after)),
  ];
}

function differencesIn(collection: CollectionName, before: BlueprintDocument, after: BlueprintDocument): Difference[] {
  const [old, now] = [before[collection], after[collection]];
  if (old === now) return [];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return ids.flatMap((id): Difference[] => {
    const [one, other] = [old[id], now[id]];
    if (one === other) return [];
    if (!one) return [{ collection, id, kind: 'added', fields: [] }];
    if (!other) return [{ collection, id, kind: 'removed', fields: [] }];
    const fields = changedFields(one, other);
    return fields.length > 0 ? [{ collection, id, kind: 'changed', fields }] : [];
  });
}

function changedFields(one: object, other: object): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields.filter((field) => !sameValue(Reflect.get(one, field), Reflect.get(other, field)));
}

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || canonicalText(one ?? null) === canonicalText(other ?? null);
}
