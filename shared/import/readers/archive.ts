import { Unzip, UnzipInflate } from 'fflate';
import { ImportRefusal } from '../draft.ts';
import { IMPORT_LIMITS, megabytes } from './limits.ts';

/** Names of an archive's entries → their bytes. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Bytes that are unpacked at once: what they become is counted before the next ones. */
const SLICE = 32 * 1024;

/**
 * Unpacks the entries of a ZIP archive that are wanted. What comes out is counted as it comes, whatever the archive says of
 * its sizes: an archive that grows beyond the limits is left at once.
 * @throws ImportRefusal for what is no archive, is cut off, or unpacks to too much
 */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const parts = new Map<string, { chunks: Uint8Array[]; whole: boolean }>();
  const counts = { entries: 0, bytes: 0, packed: 0 };
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    counts.entries += 1;
    requireWithin(counts);
    if (!wanted(file.name)) return;
    const part = { chunks: [] as Uint8Array[], whole: false };
    parts.set(file.name, part);
    file.ondata = (error, chunk, final) => {
      // What is thrown below comes back here as the error.
      if (error) throw error instanceof ImportRefusal ? error : damaged();
      counts.bytes += chunk.length;
      requireWithin(counts);
      part.chunks.push(chunk);
      part.whole ||= final;
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      counts.packed = at + SLICE;
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : damaged();
  }
  if (counts.entries === 0 || [...parts.values()].some(({ whole }) => !whole)) throw damaged();
  return new Map([...parts].map(([name, { chunks }]) => [name, joined(chunks)]));
}

/** @throws ImportRefusal beyond the limits */
function requireWithin(counts: { readonly entries: number; readonly bytes: number; readonly packed: number }): void {
  const { from, times } = IMPORT_LIMITS.swelling;
  if (counts.bytes > from && counts.bytes > counts.packed * times) {
    throw new ImportRefusal({
      en: `The archive unpacks to more than ${times} times its size; it is not read.`,
      'zh-Hans': `压缩包解压后超过其大小的 ${times} 倍，不予读取。`,
    });
  }
  if (counts.entries <= IMPORT_LIMITS.entries && counts.bytes <= IMPORT_LIMITS.unpacked) return;
  const most = megabytes(IMPORT_LIMITS.unpacked);
  throw new ImportRefusal({
    en: `The archive unpacks to more than ${most} or ${IMPORT_LIMITS.entries} entries; it is not read.`,
    'zh-Hans': `压缩包解压后超过 ${most} 或 ${IMPORT_LIMITS.entries} 个条目，不予读取。`,
  });
}

function damaged(): ImportRefusal {
  return new ImportRefusal({
    en: 'The file is no archive that can be unpacked, or it is cut off.',
    'zh-Hans': '文件不是可解压的压缩包，或内容不完整。',
  });
}

/** Pieces of bytes as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
