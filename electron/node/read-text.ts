import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MOST_FILE_BYTES } from '../../shared/host/messages.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { IS_FOLDER, NOT_ORDINARY, reasonOf } from './system-error.ts';

/** Thrown when a file could not be read as text. */
export class ReadError extends Error {
  readonly code: 'unreadable' | 'not-text';
  readonly sentence: Sentence;
  /** The sentence's end, without the path. */
  readonly reason: Sentence;
  constructor(code: 'unreadable' | 'not-text', path: string, reason: Sentence) {
    const sentence = {
      en: `Could not read ${path}: ${reason.en}.`,
      'zh-Hans': `无法读取 ${path}：${reason['zh-Hans']}。`,
    };
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
    this.reason = reason;
  }
}

export interface FileText {
  readonly text: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly digest: string;
}

const TOO_LARGE: Sentence = { en: 'it is too large to be a blueprint', 'zh-Hans': '文件过大，不是服务蓝图文件' };
const NOT_UTF8: Sentence = { en: 'it is not UTF-8 text', 'zh-Hans': '内容不是 UTF-8 文本' };
/** So that opening a pipe that nobody writes to does not wait for ever. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** SHA-256 in lower-case hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a file of strict UTF-8; a byte order mark stays in the text, so that text and bytes are one to one.
 * @throws ReadError for a file that cannot be read, is beyond the limits of a blueprint or is no UTF-8
 */
export async function readText(path: string): Promise<FileText> {
  const bytes = await readBytes(resolve(path));
  return { text: textOf(bytes, resolve(path)), digest: digestOf(bytes) };
}

/**
 * The same at once, for a thread that has nothing else to do: several times quicker for small files.
 * @throws ReadError like readText
 */
export function readTextNow(path: string): FileText {
  const bytes = readBytesNow(resolve(path));
  return { text: textOf(bytes, resolve(path)), digest: digestOf(bytes) };
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError('not-text', path, NOT_UTF8);
  }
}

/** @throws ReadError for what is no file of a size that can be read */
function checkEntry(path: string, entry: Stats): void {
  if (entry.isDirectory()) throw new ReadError('unreadable', path, IS_FOLDER);
  if (!entry.isFile()) throw new ReadError('unreadable', path, NOT_ORDINARY);
  if (entry.size > MOST_FILE_BYTES) throw new ReadError('not-text', path, TOO_LARGE);
}

function readBytesNow(path: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(path, READ_WITHOUT_WAITING);
    checkEntry(path, fstatSync(handle));
    return readFileSync(handle);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('unreadable', path, reasonOf(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, READ_WITHOUT_WAITING).catch((error: unknown) => {
    throw new ReadError('unreadable', path, reasonOf(error));
  });
  try {
    checkEntry(path, await handle.stat());
    return await handle.readFile();
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('unreadable', path, reasonOf(error));
  } finally {
    await handle.close();
  }
}
