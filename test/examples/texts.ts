import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Text } from '../../shared/model/schema/values.ts';

/** A text of the document with the place where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: Text;
}

/** Every text of a document, in whatever field. */
export function textsOf(document: BlueprintDocument): PlacedText[] {
  return textsIn(document, document.languages, '');
}

function textsIn(value: unknown, languages: readonly string[], path: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.some(([key, inner]) => languages.includes(key) && typeof inner === 'string'))
    return [{ path, text: value as Text }];
  return entries.flatMap(([key, inner]) => textsIn(inner, languages, `${path}/${key}`));
}
