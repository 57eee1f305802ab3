import { createStore } from 'zustand/vanilla';
import { LIBRARY_KINDS, type Library, type LibraryKind } from '../../shared/model/library.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { CollectionName } from '../../shared/model/schema/document.ts';
import type { EditorState } from './editor.ts';

/** What a file's folder shares with its blueprints. */
export type FolderLibrary =
  /** There is none yet. */
  | { readonly kind: 'none' }
  /** The host holds the file alone. */
  | { readonly kind: 'out-of-sight' }
  /** It is there but cannot be read, told with its place. */
  | { readonly kind: 'broken'; readonly sentence: Sentence }
  | { readonly kind: 'set'; readonly place: string; readonly library: Library; readonly digest: string };

/** By the id of the file. */
export const libraryStore = createStore<Readonly<Record<string, FolderLibrary>>>(() => ({}));

/** The library of a document's file, as far as it is known by now; undefined where it has no file or nobody has looked. */
export function libraryOf({ file }: Pick<EditorState, 'file'>): FolderLibrary | undefined {
  return libraryStore.getState()[file?.id ?? ''];
}

/** What a library offers for a list of the document. */
export function sharedEntries(found: FolderLibrary | undefined, collections: readonly CollectionName[]) {
  if (found?.kind !== 'set') return [];
  const kinds = LIBRARY_KINDS.filter((kind): kind is Exclude<LibraryKind, 'evidence'> =>
    collections.some((name) => name === kind),
  );
  return kinds.flatMap((collection) =>
    Object.entries(found.library[collection]).map(([id, { order: _, ...entry }]) => ({ collection, id, entry })),
  );
}
