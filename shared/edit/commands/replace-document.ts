import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { EditRecipe } from '../edit.ts';

export interface ReplaceDocument {
  readonly document: BlueprintDocument;
}

/** Makes the document the one given, such as an earlier version; what is alike in both stays the very same object. */
export const replaceDocument: EditRecipe<ReplaceDocument> = (draft, { document }, before) => {
  become(draft, before, document, 2);
};

/** Objects are gone into to a depth at which elements lie; below that they are replaced whole. */
function become(draft: object, before: object, wanted: object, depth: number): void {
  for (const key of Object.keys(before)) if (!Object.hasOwn(wanted, key)) Reflect.deleteProperty(draft, key);
  for (const [key, value] of Object.entries(wanted)) {
    const old: unknown = Reflect.get(before, key);
    if (alike(old, value)) continue;
    if (depth > 0 && isPlain(old) && isPlain(value)) become(Reflect.get(draft, key), old, value, depth - 1);
    else Reflect.set(draft, key, value);
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && alike(Reflect.get(one, key), Reflect.get(other, key)));
}
