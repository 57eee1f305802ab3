import { inTurns } from '../../shared/host/in-turn.ts';
import { MOST_RULES } from '../../shared/host/messages.ts';
import type { Answer, LibraryFile } from '../../shared/host/port.ts';
import { sha256Hex } from '../../shared/model/digest.ts';
import { LIBRARY_FILE } from '../../shared/model/library.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { SETTINGS_FILE } from '../../shared/rules/settings-file.ts';
import { nearestIn, textOf } from './held-text.ts';
import { type PageTree, treeOf } from './page-tree.ts';
import { problem } from './problem.ts';

const NOT_READ: Sentence = {
  en: `${LIBRARY_FILE} could not be read, or is too large to be a library.`,
  'zh-Hans': `无法读取 ${LIBRARY_FILE}，或文件过大，不是共享库文件。`,
};
const HANDED_OVER: Sentence = {
  en: 'This browser was handed the folder as it stood then, and cannot write into it.',
  'zh-Hans': '此浏览器只得到文件夹当时的内容，无法写入。',
};
const NOT_WRITTEN: Sentence = {
  en: `${LIBRARY_FILE} could not be written. Nothing was changed.`,
  'zh-Hans': `无法写入 ${LIBRARY_FILE}，未作改动。`,
};
const CHANGED: Sentence = {
  en: `${LIBRARY_FILE} was changed by somebody else meanwhile. Nothing was written.`,
  'zh-Hans': `${LIBRARY_FILE} 已被他人修改。没有写入任何内容。`,
};

/** A folder that the page holds, and what it saw in it last. */
interface Seen {
  readonly live: FileSystemDirectoryHandle | null;
  tree: PageTree;
}

/** The library that holds in a folder, as far as the page sees. */
export async function libraryIn({ libraries }: PageTree, folder: string): Promise<Answer<LibraryFile | null>> {
  const nearest = nearestIn(libraries, folder, LIBRARY_FILE);
  if (!nearest) return { ok: true, value: null };
  const text = await textOf(nearest.file, MOST_RULES);
  if (text === null) return problem('unreadable', NOT_READ);
  return { ok: true, value: { place: nearest.place, text, digest: sha256Hex(text) } };
}

/** Libraries are written one after another: whether there is one already is asked anew each time. */
const inTurn = inTurns();

/** Writes the library that holds in a folder, beside the settings file or in the folder itself where there is none. */
export function saveLibraryIn(
  seen: Seen,
  folder: string,
  text: string,
  baseDigest: string | null,
): Promise<Answer<LibraryFile>> {
  return inTurn(LIBRARY_FILE, () => saveNow(seen, folder, text, baseDigest));
}

async function saveNow(
  seen: Seen,
  folder: string,
  text: string,
  baseDigest: string | null,
): Promise<Answer<LibraryFile>> {
  const { live } = seen;
  if (!live) return problem('not-written', HANDED_OVER);
  try {
    seen.tree = await treeOf(live);
    const before = await libraryIn(seen.tree, folder);
    if (!before.ok) return before;
    if ((before.value?.digest ?? null) !== baseDigest) return problem('conflict', CHANGED);
    const found = nearestIn(seen.tree.libraries, folder, LIBRARY_FILE);
    const at = found?.at ?? nearestIn(seen.tree.settings, folder, SETTINGS_FILE)?.at ?? folder;
    await write(live, at, text);
    seen.tree = await treeOf(live);
    const after = await libraryIn(seen.tree, folder);
    return after.ok && after.value ? { ok: true, value: after.value } : problem('not-written', NOT_WRITTEN);
  } catch {
    return problem('not-written', NOT_WRITTEN);
  }
}

async function write(live: FileSystemDirectoryHandle, at: string, text: string): Promise<void> {
  let folder = live;
  for (const part of at.split('/').filter(Boolean)) folder = await folder.getDirectoryHandle(part);
  const stream = await (await folder.getFileHandle(LIBRARY_FILE, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}
