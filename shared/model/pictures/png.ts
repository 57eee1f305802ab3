import type { Sentence } from '../refusal.ts';
import { BROKEN, fourBytes, joinedBytes, type ReadPicture } from './bytes.ts';

/** The parts that a picture is shown by; the others are texts, times and the like. */
const SHOWN: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'IDAT',
  'IEND',
]);
const SIGNATURE = 8;
/** Length, name and checksum of a part. */
const AROUND = 12;

/** Bits of a pixel by kind of colour; kinds that are not here do not exist. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function readPng(bytes: Uint8Array): ReadPicture | Sentence {
  const kept = [bytes.subarray(0, SIGNATURE)];
  const names: string[] = [];
  for (let at = SIGNATURE; names.at(-1) !== 'IEND'; ) {
    const length = fourBytes(bytes, at);
    const end = at + AROUND + length;
    if (!(end <= bytes.length)) return BROKEN;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    names.push(name);
    if (SHOWN.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const [width, height] = [fourBytes(bytes, 16), fourBytes(bytes, 20)];
  if (names[0] !== 'IHDR' || !names.includes('IDAT') || !(width > 0 && height > 0) || !pngBits(bytes)) return BROKEN;
  return { mediaType: 'image/png', width, height, orientation: 1, bytes: joinedBytes(kept) };
}

/** Bits of a pixel of a PNG picture; 0 where it has a kind of colour that does not exist. */
export function pngBits(bytes: Uint8Array): number {
  return (bytes[24] ?? 0) * (CHANNELS[bytes[25] ?? -1] ?? 0);
}
