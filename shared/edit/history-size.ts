import { memoise } from '../model/queries.ts';
import type { DocumentPatches } from './edit.ts';

/** What every value takes besides its letters, in bytes, about. */
const EACH = 16;

/** Bytes that an entry of a history takes, about: the values before and after it. */
export const entryBytes = memoise(({ patches, inverse }: Sized) => bytesOf(patches) + bytesOf(inverse));

interface Sized {
  readonly patches: DocumentPatches;
  readonly inverse: DocumentPatches;
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return EACH + value.length;
  if (typeof value !== 'object' || value === null) return EACH;
  let bytes = EACH;
  for (const part of Object.values(value)) bytes += EACH + bytesOf(part);
  return bytes;
}
