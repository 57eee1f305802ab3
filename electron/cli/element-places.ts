import { type Node, parseTree } from 'jsonc-parser';
import { placeOf } from '../../shared/model/refusal.ts';
import { COLLECTIONS } from '../../shared/model/schema/document.ts';
import type { Whereabouts } from '../../shared/report/whereabouts.ts';

/** Where elements stand in the text of a blueprint file, by id. Ids that are not there have no place. */
export function elementPlaces(text: string): Whereabouts['placeOf'] {
  let offsets: ReadonlyMap<string, number> | undefined;
  return (id) => {
    offsets ??= offsetsById(text);
    const offset = offsets.get(id);
    return offset === undefined ? undefined : placeOf(text, offset);
  };
}

const COLLECTION_NAMES = new Set<unknown>(COLLECTIONS);

function offsetsById(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const [collection, elements] of properties(parseTree(text.replace(/^\uFEFF/, ' ')))) {
    if (!COLLECTION_NAMES.has(collection.value)) continue;
    for (const [id] of properties(elements)) offsets.set(String(id.value), id.offset);
  }
  return offsets;
}

/** Name and value of each property of an object; nothing for anything else. */
function properties(node: Node | undefined): (readonly [name: Node, value: Node])[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [[name, value] as const] : [],
  );
}
