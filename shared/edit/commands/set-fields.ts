import { blueprintDocument, type CollectionName } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { elementSchema, fitting } from './add-element.ts';

export interface SetFields {
  /** A collection with the element's id, or one of the single objects. */
  readonly of: { readonly collection: CollectionName; readonly id: Id } | 'service' | 'statements' | 'ruleSettings';
  /** New values of top-level fields; undefined removes a field. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Changes fields of one element.
 * @throws EditError when the element is missing or a value does not fit its field
 */
export const setFields: EditRecipe<SetFields> = (draft, { of, fields }, before) => {
  const target = typeof of === 'string' ? (before[of] ?? {}) : before[of.collection][of.id];
  if (!target) throw new EditError(gone);
  const schema = typeof of === 'string' ? blueprintDocument.shape[of] : elementSchema(of.collection);
  const merged = Object.fromEntries(
    Object.entries({ ...target, ...fields }).filter(([, value]) => value !== undefined),
  );
  fitting(schema, merged);
  if (typeof of === 'string' && !before[of]) Reflect.set(draft, of, {});
  const place = typeof of === 'string' ? draft[of] : draft[of.collection][of.id];
  if (place) putFields(place, fields);
};

/** Gives an element of a draft new values; undefined removes a field. */
export function putFields(element: object, fields: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(element, field);
    else Reflect.set(element, field, value);
  }
}

const gone = {
  en: 'This element is no longer there.',
  'zh-Hans': '该对象已不存在。',
};
