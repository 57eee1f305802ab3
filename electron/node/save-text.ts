import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inTurns } from '../../shared/host/in-turn.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { digestOf } from './read-text.ts';
import { safeSave } from './safe-save.ts';
import { errorCode } from './system-error.ts';

/** Thrown when a file is no longer the one that was read; nothing was written. */
export class ConflictError extends Error {
  readonly sentence: Sentence;
  constructor(path: string, gone: boolean) {
    const sentence = gone
      ? {
          en: `${path} was moved or deleted since it was opened. Nothing was written.`,
          'zh-Hans': `${path} 打开后已被移动或删除。没有写入任何内容。`,
        }
      : {
          en: `${path} was changed by somebody else since it was opened. It is unchanged by this save.`,
          'zh-Hans': `${path} 打开后已被他人修改。本次保存没有改动它。`,
        };
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** Saves of one file follow one another. */
const inTurn = inTurns();

/**
 * Saves a text over the file of which `baseDigest` is the digest; null overwrites whatever is there. Returns the digest
 * of what was written.
 * @throws ConflictError when it is another file by now
 * @throws SaveError when it could not be written
 */
export function saveText(path: string, text: string, baseDigest: string | null): Promise<string> {
  const target = resolve(path);
  return inTurn(target, () => saveNow(target, text, baseDigest));
}

async function saveNow(path: string, text: string, baseDigest: string | null): Promise<string> {
  if (baseDigest !== null) {
    const current = await readFile(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') throw new ConflictError(path, true);
      throw new ConflictError(path, false);
    });
    if (digestOf(current) !== baseDigest) throw new ConflictError(path, false);
  }
  const bytes = Buffer.from(text, 'utf8');
  await safeSave(path, bytes);
  return digestOf(bytes);
}
