import { namesElement } from '../model/references.ts';
import { type BlueprintDocument, COLLECTIONS } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { DocumentDraft } from './edit.ts';

/** Whatever names some elements names others instead; the elements themselves stay. */
export function renameReferences(draft: DocumentDraft, before: BlueprintDocument, names: ReadonlyMap<Id, Id>): void {
  for (const collection of COLLECTIONS) {
    for (const [id, element] of Object.entries(before[collection])) {
      for (const [field, value] of Object.entries(element)) {
        const next = renamed(field, value, names);
        if (next !== value) Reflect.set(draft[collection][id] ?? {}, field, next);
      }
    }
  }
  const owner = names.get(before.service.ownerId ?? '');
  if (owner !== undefined) draft.service.ownerId = owner;
}

function renamed(field: string, value: unknown, names: ReadonlyMap<Id, Id>): unknown {
  if (typeof value === 'string') return namesElement(field) ? (names.get(value) ?? value) : value;
  if (Array.isArray(value)) {
    const isNamed = field.endsWith('Ids') && value.some((one) => names.has(one));
    return isNamed ? [...new Set(value.map((one: Id) => names.get(one) ?? one))] : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (field === 'limit') {
    const next = entries.map(([inner, one]) => [inner, renamed(inner, one, names)] as const);
    return next.every(([inner, one]) => Reflect.get(value, inner) === one) ? value : Object.fromEntries(next);
  }
  if (field !== 'fields' || !entries.some(([id]) => names.has(id))) return value;
  const kept = Object.fromEntries(entries.filter(([id]) => !names.has(id)));
  return {
    ...Object.fromEntries(entries.flatMap(([id, one]) => (names.has(id) ? [[names.get(id), one]] : []))),
    ...kept,
  };
}
