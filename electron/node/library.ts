import { dirname, join } from 'node:path';
import { inTurns } from '../../shared/host/in-turn.ts';
import { MOST_RULES } from '../../shared/host/messages.ts';
import type { LibraryFile } from '../../shared/host/port.ts';
import { LIBRARY_FILE, readLibrary } from '../../shared/model/library.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { settingsFileFor } from './folder-settings.ts';
import { nearestFile, nearestText, placeFrom } from './nearest-file.ts';
import { ReadError } from './read-text.ts';
import { ConflictError, saveText } from './save-text.ts';

const TOO_LONG: Sentence = { en: 'it is too large to be a library', 'zh-Hans': '文件过大，不是共享库文件' };
const NO_LIBRARY: Sentence = { en: 'it is no library', 'zh-Hans': '内容不是共享库' };

/**
 * The library that a blueprint shares: the nearest one from its folder upwards, told by where it lies from there.
 * @throws ReadError, naming it so, for one that is there but cannot be read
 */
export function libraryFor(blueprint: string): Promise<LibraryFile | null> {
  return nearestText(blueprint, LIBRARY_FILE, MOST_RULES, TOO_LONG);
}

/** Thrown when a library could not be written; told by where it lies, never by a path. */
class WriteError extends Error {
  readonly sentence: Sentence;
  constructor(place: string, cause: unknown) {
    super(`Could not write ${place}.`, { cause });
    this.sentence = {
      en: `Could not write ${place}. Nothing was changed.`,
      'zh-Hans': `无法写入 ${place}，未作改动。`,
    };
  }
}

/** Libraries are written one after another: whether there is one already is asked anew each time. */
const inTurn = inTurns();

/**
 * Writes the library that a blueprint shares. Where there is none yet, it comes to lie beside the folder's settings file,
 * else beside the blueprint.
 * @param baseDigest of the library as it was read; null where there was none
 * @throws ConflictError where it is another one by now
 * @throws ReadError for a text that is no library
 */
export function saveLibrary(blueprint: string, text: string, baseDigest: string | null): Promise<LibraryFile> {
  return inTurn(LIBRARY_FILE, () => saveNow(blueprint, text, baseDigest));
}

async function saveNow(blueprint: string, text: string, baseDigest: string | null): Promise<LibraryFile> {
  const folder = dirname(blueprint);
  const found = await nearestFile(folder, LIBRARY_FILE);
  if (!readLibrary(text).ok) throw new ReadError('not-text', LIBRARY_FILE, NO_LIBRARY);
  if (found !== undefined && baseDigest === null) throw new ConflictError(placeFrom(folder, found), false);
  const path = found ?? join(dirname((await settingsFileFor(folder)) ?? blueprint), LIBRARY_FILE);
  if (found === undefined && baseDigest !== null) throw new ConflictError(placeFrom(folder, path), true);
  const place = placeFrom(folder, path);
  const digest = await saveText(path, text, baseDigest).catch((error: unknown) => {
    throw error instanceof ConflictError ? new ConflictError(place, false) : new WriteError(place, error);
  });
  return { place, text, digest };
}
