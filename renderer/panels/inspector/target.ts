import type { CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { edit } from '../../store/editor.ts';

/** What a form edits: an element of a collection, the service itself, or what is said of the whole blueprint. */
export type Target = { readonly collection: CollectionName; readonly id: Id } | 'service' | 'statements';

let visits = 0;

/** A new visit to a field: what is typed from now on is undone apart from what was typed before. */
export function visitField(): void {
  visits += 1;
}

function keyOf(of: Target, field: string): string {
  return `${typeof of === 'string' ? of : of.id} ${field} ${visits}`;
}

/** Sets fields of the target; undefined removes one. What is typed into one field in one visit is one undo. */
export function setFields(of: Target, fields: Readonly<Record<string, unknown>>): boolean {
  const mergeKey = keyOf(of, Object.keys(fields).join(' '));
  return edit([{ edit: 'set-fields', args: { of, fields } }], { mergeKey });
}

/** Sets one language of a text. An optional text that has become empty is removed. */
export function setText(of: Target, field: string, language: string, text: string): boolean {
  return edit([{ edit: 'set-text', args: { of, field, language, text } }], {
    mergeKey: keyOf(of, `${field} ${language}`),
  });
}
