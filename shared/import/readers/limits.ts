import { ImportRefusal } from '../draft.ts';

/** What a file of another program may measure; beyond it reading is refused at once. */
export const IMPORT_LIMITS = {
  /** Bytes of the file. */
  file: 100 * 1024 * 1024,
  /** Bytes of everything that is unpacked from it. */
  unpacked: 200 * 1024 * 1024,
  /** Beyond so many bytes, an archive may unpack to at most so many times what was read of it. */
  swelling: { from: 32 * 1024 * 1024, times: 200 },
  /** Entries of an archive. */
  entries: 5_000,
  /** Elements of one XML part, and how deep they lie in one another. */
  elements: 500_000,
  depth: 200,
  /** Rows and columns of a table. */
  rows: 50_000,
  cells: 500,
} as const;

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

/** @throws ImportRefusal for a file beyond the limit, or an empty one */
export function requireSize(bytes: Uint8Array): void {
  requireByteCount(bytes.length);
}

/** @throws ImportRefusal the same for a file that is not read yet */
export function requireByteCount(count: number): void {
  if (count === 0) throw new ImportRefusal({ en: 'The file is empty.', 'zh-Hans': '文件为空。' });
  if (count <= IMPORT_LIMITS.file) return;
  const [found, most] = [megabytes(count), megabytes(IMPORT_LIMITS.file)];
  throw new ImportRefusal({
    en: `The file measures ${found}; at most ${most} are read.`,
    'zh-Hans': `文件大小为 ${found}，最多读取 ${most}。`,
  });
}
