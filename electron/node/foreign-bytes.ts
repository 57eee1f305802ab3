import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ImportRefusal } from '../../shared/import/draft.ts';
import { requireByteCount } from '../../shared/import/readers/limits.ts';
import { READ_WITHOUT_WAITING, ReadError } from './read-text.ts';
import { IS_FOLDER, NOT_ORDINARY, reasonOf } from './system-error.ts';

/**
 * The bytes of a file of another program.
 * @throws ImportRefusal for what cannot be opened, is no ordinary file, is empty or too large
 */
export async function foreignBytes(path: string): Promise<Uint8Array> {
  const handle = await open(resolve(path), READ_WITHOUT_WAITING).catch((error: unknown) => {
    throw new ImportRefusal(reasonOf(error));
  });
  try {
    const entry = await handle.stat();
    if (entry.isDirectory()) throw new ImportRefusal(IS_FOLDER);
    if (!entry.isFile()) throw new ImportRefusal(NOT_ORDINARY);
    requireByteCount(entry.size);
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/**
 * The same, for somebody who does not know of which file is spoken.
 * @throws ReadError naming the path
 */
export async function namedForeignBytes(path: string): Promise<Uint8Array> {
  try {
    return await foreignBytes(path);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const { en, 'zh-Hans': chinese } = error.sentence;
    throw new ReadError('unreadable', path, { en: en.replace(/\.$/, ''), 'zh-Hans': chinese.replace(/。$/, '') });
  }
}
