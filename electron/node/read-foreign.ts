import { basename, extname } from 'node:path';
import { withName } from '../../shared/import/account.ts';
import { type ImportDraft, ImportRefusal } from '../../shared/import/draft.ts';
import { READERS } from '../../shared/import/readers/registry.ts';
import { hasSheets, type ImportFormatId, importFormatOf } from '../../shared/import/registry.ts';
import { foreignBytes } from './foreign-bytes.ts';

/** What was understood of a file of another program, and as what it was read. */
export interface Foreign {
  readonly format: ImportFormatId;
  readonly draft: ImportDraft;
}

/**
 * Reads a file of another program, by its ending where no format is given.
 * @throws ImportRefusal for what cannot be opened, is too large, or cannot be read as that format
 */
export async function readForeign(
  path: string,
  language: string,
  { as, sheet }: { readonly as?: ImportFormatId | undefined; readonly sheet?: string | undefined } = {},
): Promise<Foreign> {
  const format = as ?? importFormatOf(extname(path).slice(1));
  if (format === undefined) {
    throw new ImportRefusal({
      en: 'The ending of the file says no format that is read; --from names one.',
      'zh-Hans': '无法从扩展名判断格式，请用 --from 指定。',
    });
  }
  if (sheet !== undefined && !hasSheets(format)) {
    throw new ImportRefusal({ en: 'Only a workbook has sheets.', 'zh-Hans': '只有工作簿才有工作表。' });
  }
  const bytes = await foreignBytes(path);
  return { format, draft: withName(READERS[format](bytes, language, sheet), basename(path)) };
}
