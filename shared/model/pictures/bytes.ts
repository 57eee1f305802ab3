import type { Sentence } from '../refusal.ts';

/** What a picture says of itself, and its bytes without what is not needed to show it: names, places, programs. */
export interface ReadPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  /** How a camera says that the picture is to be turned, as EXIF has it: 1 where it stands upright. */
  readonly orientation: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a picture is told that ends too early or contradicts itself. */
export const BROKEN: Sentence = {
  en: 'This picture is broken: it ends too early, or what it says of itself does not fit.',
  'zh-Hans': '图片已损坏：内容不完整，或自身说明不一致。',
};

/** A number of two bytes, the higher first; NaN beyond the end. */
export function twoBytes(bytes: Uint8Array, at: number): number {
  return at + 2 > bytes.length ? Number.NaN : (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

/** A number of four bytes, the highest first; NaN beyond the end. */
export function fourBytes(bytes: Uint8Array, at: number): number {
  return twoBytes(bytes, at) * 65_536 + twoBytes(bytes, at + 2);
}

/** Pieces of bytes as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
