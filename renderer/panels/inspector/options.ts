import { COLLECTION_WORDS } from '../../../shared/locales/collections.ts';
import type { BlueprintDocument, CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { elementName } from '../../../shared/rules/finding.ts';

/** Entries to choose from by their names; those of the same name also say which they are. */
export function optionsOf(
  document: BlueprintDocument,
  collections: readonly CollectionName[],
  language: string,
): (readonly [id: Id, name: string])[] {
  const all = collections.flatMap((collection) =>
    Object.keys(document[collection]).map((id) => ({ collection, id, name: elementName(document, id, language) })),
  );
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const told = new Map<string, number>();
  return all.map(({ collection, id, name }) => {
    if (counts.get(name) === 1) return [id, name];
    const kind = collections.length > 1 ? ` · ${collectionWord(collection, language)}` : '';
    const number = (told.get(name + kind) ?? 0) + 1;
    told.set(name + kind, number);
    return [id, number === 1 ? name + kind : `${name}${kind} (${number})`];
  });
}

function collectionWord(collection: CollectionName, language: string): string {
  return COLLECTION_WORDS[collection][language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
