import { generateKeyBetween } from 'fractional-indexing';

/**
 * A fractional order key between two others; null stands for the start or the end. Files made elsewhere may hold two
 * equal or oddly formed keys: the new key then stands right behind `before`, where ids break the tie.
 */
export function keyBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after);
  } catch {
    return before === null ? generateKeyBetween(null, null) : `${before}V`;
  }
}
