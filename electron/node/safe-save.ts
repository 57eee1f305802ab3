import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, lstat, open, readdir, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Sentence } from '../../shared/model/refusal.ts';
import { errorCode, IS_FOLDER, NOT_ORDINARY, reasonOf } from './system-error.ts';

/** Thrown when a file was not written; what was there before is still there, whole. */
export class SaveError extends Error {
  readonly sentence: Sentence;
  constructor(path: string, existed: boolean, reason: Sentence) {
    const sentence = {
      en: `Could not save ${path}: ${reason.en}. ${existed ? 'What is there is unchanged.' : 'Nothing was written.'}`,
      'zh-Hans': `无法保存 ${path}：${reason['zh-Hans']}。${existed ? '原有内容保持不变。' : '没有写入任何内容。'}`,
    };
    super(sentence.en);
    this.sentence = sentence;
  }
}

const TEMPORARY_PREFIX = '.blueprint-save-';
/** What a killed save left behind is removed by a later save in that folder when it is older than this, in ms. */
const LEFTOVER_AGE = 24 * 60 * 60 * 1000;
const MOST_LINKS = 40;

const READ_BACK: Sentence = {
  en: 'what was read back from the disk differs from what was written',
  'zh-Hans': '从磁盘读回的内容与写入的内容不一致',
};

/**
 * Writes a file so that at every moment the whole old or the whole new one is there: a temporary file in the same
 * folder, synced, read back, renamed, the folder synced. Symbolic links are followed to the real file; its permissions
 * stay. Returns the path of the real file.
 * @throws SaveError with the path, the reason and what is safe
 */
export async function safeSave(path: string, bytes: Uint8Array): Promise<string> {
  const asked = resolve(path);
  try {
    const target = await realTarget(asked);
    await replace(target, bytes, await existing(target));
    return target;
  } catch (error) {
    const existed = await stat(asked).then(
      () => true,
      () => false,
    );
    throw new SaveError(asked, existed, error instanceof Refused ? error.reason : reasonOf(error));
  }
}

class Refused extends Error {
  readonly reason: Sentence;
  constructor(reason: Sentence) {
    super(reason.en);
    this.reason = reason;
  }
}

/** The file that a path means: links followed one by one, since the last of them may lead to a file not yet there. */
async function realTarget(path: string): Promise<string> {
  let target = path;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    const entry = await lstat(target).catch(onMissing);
    if (!entry?.isSymbolicLink()) return target;
    target = resolve(dirname(target), await readlink(target));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

function onMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error;
}

interface Before {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** What is there now; a file that may not be written is refused, although a rename would get past it. */
async function existing(target: string): Promise<Before | undefined> {
  const before = await stat(target).catch(onMissing);
  if (!before) return undefined;
  if (before.isDirectory()) throw new Refused(IS_FOLDER);
  if (!before.isFile()) throw new Refused(NOT_ORDINARY);
  await access(target, constants.W_OK);
  return before;
}

async function replace(target: string, bytes: Uint8Array, before: Before | undefined): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `${TEMPORARY_PREFIX}${randomBytes(9).toString('base64url')}.tmp`);
  const handle = await open(temporary, 'wx', before ? 0o600 : 0o666);
  try {
    await writeSynced(handle, bytes, before);
    const readBack = await readFile(temporary);
    if (!readBack.equals(bytes)) throw new Refused(READ_BACK);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
  await removeLeftovers(folder, basename(temporary));
}

async function writeSynced(handle: FileHandle, bytes: Uint8Array, before: Before | undefined): Promise<void> {
  try {
    await handle.writeFile(bytes);
    if (before) {
      // Only its owner or an administrator may give a file away; for others it becomes their own.
      await handle.chown(before.uid, before.gid).catch(() => undefined);
      await handle.chmod(before.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself lasting. The file is in place by now, and some systems cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function removeLeftovers(folder: string, own: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(TEMPORARY_PREFIX) || !name.endsWith('.tmp') || name === own) continue;
    const leftover = join(folder, name);
    const entry = await lstat(leftover).catch(() => undefined);
    if (entry && Date.now() - entry.mtimeMs > LEFTOVER_AGE) await rm(leftover, { force: true }).catch(() => undefined);
  }
}
