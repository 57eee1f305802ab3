import { open } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { withName } from '../../shared/import/account.ts';
import { type ImportDraft, ImportRefusal } from '../../shared/import/draft.ts';
import { requireByteCount } from '../../shared/import/readers/limits.ts';
import { READERS } from '../../shared/import/readers/registry.ts';
import { type ImportFormatId, importFormatOf } from '../../shared/import/registry.ts';
import { IS_FOLDER, NOT_ORDINARY, reasonOf } from './system-error.ts';

/** What was understood of a file of another program, and as what it was read. */
export interface Foreign {
  readonly format: ImportFormatId;
  readonly draft: ImportDraft;
}

/**
 * Reads a file of another program, by its ending where no format is given.
 * @throws ImportRefusal for what cannot be opened, is too large, or cannot be read as that format
 */
export async function readForeign(path: string, language: string, as?: ImportFormatId): Promise<Foreign> {
  const format = as ?? importFormatOf(extname(path).slice(1));
  if (format === undefined) {
    throw new ImportRefusal({
      en: 'The ending of the file says no format that is read; --from names one.',
      'zh-Hans': '无法从扩展名判断格式，请用 --from 指定。',
    });
  }
  const bytes = await bytesOf(resolve(path));
  return { format, draft: withName(READERS[format](bytes, language), basename(path)) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch((error: unknown) => {
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
