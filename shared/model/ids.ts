import type { Id } from './schema/values.ts';

/** Gives a fresh random id of at least 12 characters from A–Z, a–z, 0–9, `_` and `-`. Passed in, never global. */
export type IdSource = () => Id;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
/** 16 characters of 6 bits: 96 bits of chance. */
const LENGTH = 16;

/**
 * An id source over a source of random bytes (the host gives its own, a test a seeded one).
 * @param randomBytes returns that many bytes, each from 0 to 255
 */
export function idSource(randomBytes: (count: number) => ArrayLike<number>): IdSource {
  return () => {
    const bytes = randomBytes(LENGTH);
    let id = '';
    for (let index = 0; index < LENGTH; index += 1) id += ALPHABET[(bytes[index] ?? 0) & 63];
    return id;
  };
}
