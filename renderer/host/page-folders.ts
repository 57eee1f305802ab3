import { MOST_RULES } from '../../shared/host/messages.ts';
import type { FileHandle, FolderHandle, FolderListing, Host } from '../../shared/host/port.ts';
import { BRAND_FILE, MOST_BRAND } from '../../shared/model/brand-file.ts';
import { sha256Hex } from '../../shared/model/digest.ts';
import { idSource } from '../../shared/model/ids.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import { fileOf, nearestIn, textOf } from './held-text.ts';
import type { HeldFile, PageFiles } from './page-files.ts';
import { libraryIn, saveLibraryIn } from './page-library.ts';
import { folderOf, handedOver, type PageTree, placeFrom, treeOf } from './page-tree.ts';
import { problem } from './problem.ts';
import { uploadFolder } from './transfers.ts';

interface FolderPicker {
  showDirectoryPicker(options: object): Promise<FileSystemDirectoryHandle>;
}

const UNREADABLE: Sentence = {
  en: 'The folder could not be read. Open it again.',
  'zh-Hans': '无法读取该文件夹，请重新打开。',
};
const OUT_OF_SIGHT: Sentence = {
  en: 'This page holds the file alone and cannot see its folder.',
  'zh-Hans': '此页面只持有该文件，无法查看其所在文件夹。',
};
const notSettings = (name: string): Sentence => ({
  en: `${name} could not be read, or is too large for what it should be.`,
  'zh-Hans': `无法读取 ${name}，或文件过大，不是所需的设置文件。`,
});

/** Folders that the page itself holds: picked in browsers that let a page see one, else handed over once as they stand. */
export interface PageFolders
  extends Pick<Host, 'openFolder' | 'listFolder' | 'rulesFor' | 'brandFor' | 'neighbour' | 'openNeighbour'>,
    Pick<Host, 'libraryFor' | 'saveLibrary'>,
    Pick<Host['capabilities'], 'folders'> {
  holds(id: string): boolean;
}

interface HeldFolder {
  readonly handle: FolderHandle;
  /** Gone through anew each time where the browser lets the page see it. */
  readonly live: FileSystemDirectoryHandle | null;
  tree: PageTree;
  /** Handles by place, so that a file keeps its own from list to list. */
  readonly handles: Map<string, FileHandle>;
}

export function pageFolders(files: PageFiles): PageFolders {
  const nextId = idSource((count) => crypto.getRandomValues(new Uint8Array(count)));
  const folders = new Map<string, HeldFolder>();
  const placeOf = new Map<string, { readonly folder: HeldFolder; readonly place: string }>();

  const hold = (name: string, live: FileSystemDirectoryHandle | null, tree: PageTree): FolderHandle => {
    const handle = { id: nextId(), name: name || '–' };
    folders.set(handle.id, { handle, live, tree, handles: new Map() });
    return handle;
  };
  const handleOf = (folder: HeldFolder, place: string, file: HeldFile): FileHandle => {
    const handle = folder.handles.get(place) ?? files.adopt(file);
    folder.handles.set(place, handle);
    placeOf.set(handle.id, { folder, place });
    return handle;
  };

  return {
    folders: folderPicker() ? 'live' : 'handed-over',
    holds: (id) => folders.has(id),
    async openFolder() {
      try {
        const picker = folderPicker();
        if (picker) {
          const live = await picker.showDirectoryPicker({ mode: 'readwrite' });
          return { ok: true, value: hold(live.name, live, await treeOf(live)) };
        }
        const uploaded = await uploadFolder();
        if (!uploaded) return { ok: true, value: null };
        const { name, tree } = handedOver(uploaded);
        return { ok: true, value: hold(name, null, tree) };
      } catch (error) {
        const closed = error instanceof DOMException && error.name === 'AbortError';
        return closed ? { ok: true, value: null } : problem('unreadable', UNREADABLE);
      }
    },
    async listFolder({ id }) {
      const folder = folders.get(id);
      if (!folder) return problem('unknown-file', UNREADABLE);
      try {
        if (folder.live) folder.tree = await treeOf(folder.live);
        return { ok: true, value: await listing(folder.tree, (place, file) => handleOf(folder, place, file)) };
      } catch {
        return problem('unreadable', UNREADABLE);
      }
    },
    async rulesFor({ id }) {
      const held = placeOf.get(id);
      if (!held) return problem('out-of-sight', OUT_OF_SIGHT);
      return textIn(held.folder.tree, folderOf(held.place), SETTINGS_FILE, MOST_RULES);
    },
    async brandFor({ id }) {
      const held = placeOf.get(id);
      if (!held) return problem('out-of-sight', OUT_OF_SIGHT);
      return textIn(held.folder.tree, folderOf(held.place), BRAND_FILE, MOST_BRAND);
    },
    async libraryFor({ id }) {
      const held = placeOf.get(id);
      if (!held) return problem('out-of-sight', OUT_OF_SIGHT);
      const { folder } = held;
      if (folder.live) folder.tree = await treeOf(folder.live).catch(() => folder.tree);
      return libraryIn(folder.tree, folderOf(held.place));
    },
    async saveLibrary({ id }, text, baseDigest) {
      const held = placeOf.get(id);
      return held
        ? saveLibraryIn(held.folder, folderOf(held.place), text, baseDigest)
        : problem('out-of-sight', OUT_OF_SIGHT);
    },
    async neighbour({ id }, documentId, pathHint) {
      const held = placeOf.get(id);
      if (!held) return problem('out-of-sight', OUT_OF_SIGHT);
      const found = await neighbourIn(held.folder.tree, folderOf(held.place), documentId, pathHint);
      return { ok: true, value: found?.text ?? null };
    },
    async openNeighbour({ id }, documentId, pathHint) {
      const held = placeOf.get(id);
      if (!held) return problem('out-of-sight', OUT_OF_SIGHT);
      const { folder, place } = held;
      const found = await neighbourIn(folder.tree, folderOf(place), documentId, pathHint);
      return found ? files.read(handleOf(folder, found.place, found.file)) : { ok: true, value: null };
    },
  };
}

function folderPicker(): FolderPicker | null {
  return 'showDirectoryPicker' in window ? (window as unknown as FolderPicker) : null;
}

async function listing(
  { blueprints, settings, closed, more }: PageTree,
  handleOf: (place: string, file: HeldFile) => FileHandle,
): Promise<FolderListing> {
  const files = [...blueprints].map(async ([place, file]) => ({
    handle: handleOf(place, file),
    place,
    stamp: await stampOf(file),
  }));
  const rules = [...settings].map(async ([place, file]) => `${place} ${await stampOf(file)}`);
  return { files: await Promise.all(files), closed, more, rules: sha256Hex((await Promise.all(rules)).join('\n')) };
}

async function stampOf(held: HeldFile): Promise<string> {
  try {
    const { lastModified, size } = await fileOf(held);
    return `${lastModified}-${size}`;
  } catch {
    return 'gone';
  }
}

/** The nearest settings file of a name from a folder upwards, as far as the page sees. */
async function textIn(
  { settings }: PageTree,
  folder: string,
  name: string,
  most: number,
): ReturnType<Host['rulesFor']> {
  const nearest = nearestIn(settings, folder, name);
  if (!nearest) return { ok: true, value: null };
  const text = await textOf(nearest.file, most);
  return text === null ? problem('unreadable', notSettings(name)) : { ok: true, value: { place: nearest.place, text } };
}

async function neighbourIn(
  { blueprints }: PageTree,
  folder: string,
  documentId: string,
  pathHint: string | null,
): Promise<{ readonly place: string; readonly file: HeldFile; readonly text: string } | null> {
  const hinted = pathHint === null ? undefined : placeFrom(folder, pathHint);
  const beside = [...blueprints.keys()].filter((place) => folderOf(place) === folder);
  for (const place of hinted === undefined ? beside : [hinted, ...beside]) {
    const file = blueprints.get(place);
    const text = file ? await textOf(file, Number.POSITIVE_INFINITY) : null;
    if (!file || !text?.includes(documentId)) continue;
    const parsed = parseBlueprint(text);
    if (parsed.ok && parsed.document.documentId === documentId) return { place, file, text };
  }
  return null;
}
