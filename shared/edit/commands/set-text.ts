import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { mayLack } from './add-element.ts';
import type { SetFields } from './set-fields.ts';

export interface SetText {
  readonly of: SetFields['of'];
  readonly field: string;
  readonly language: string;
  /** Empty removes the text in this language. */
  readonly text: string;
}

/**
 * Sets one language of a text field; other languages stay. An optional text that says nothing any more is removed.
 * @throws EditError when the element is missing
 */
export const setText: EditRecipe<SetText> = (draft, { of, field, language, text }, before) => {
  if (typeof of === 'string' && !before[of]) Reflect.set(draft, of, {});
  const element: object | undefined = typeof of === 'string' ? draft[of] : draft[of.collection][of.id as Id];
  if (!element) throw new EditError({ en: 'This element is no longer there.', 'zh-Hans': '该对象已不存在。' });
  const current: unknown = Reflect.get(element, field);
  const texts: Record<string, string> = typeof current === 'object' && current !== null ? { ...current } : {};
  if (text === '') delete texts[language];
  else texts[language] = text;
  const collection = typeof of === 'string' ? of : of.collection;
  if (Object.keys(texts).length === 0 && mayLack(collection, field)) Reflect.deleteProperty(element, field);
  else Reflect.set(element, field, texts);
};
