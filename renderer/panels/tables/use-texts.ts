import { useRef } from 'react';
import type { Id } from '../../../shared/model/schema/values.ts';
import { cellText } from './cell-text.ts';
import type { Sheet } from './range.ts';

/** What the cells of a row say; the same list as before where they say the same. */
export function useTexts({ context, table, columns }: Sheet): (id: Id) => readonly string[] {
  const known = useRef(new Map<Id, { readonly key: string; readonly texts: readonly string[] }>());
  return (id) => {
    const element: object | undefined = context.document[table][id];
    const texts = element ? columns.map((column) => cellText(context, column, id, element)) : [];
    const key = texts.join('\n');
    const before = known.current.get(id);
    if (before?.key === key) return before.texts;
    known.current.set(id, { key, texts });
    return texts;
  };
}
