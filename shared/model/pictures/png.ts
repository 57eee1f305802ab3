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
  const parts = pngParts(bytes);
  if (!parts) return BROKEN;
  const names = parts.map(({ name }) => name);
  const kept = parts.filter(({ name }) => SHOWN.has(name)).map(({ whole }) => whole);
  const [width, height] = [fourBytes(bytes, 16), fourBytes(bytes, 20)];
  if (names[0] !== 'IHDR' || !names.includes('IDAT') || !(width > 0 && height > 0) || !pngBits(bytes)) return BROKEN;
  return {
    mediaType: 'image/png',
    width,
    height,
    orientation: 1,
    bytes: joinedBytes([bytes.subarray(0, SIGNATURE), ...kept]),
  };
}

interface PngPart {
  readonly name: string;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** The parts of a PNG picture up to its end; undefined where there is none. */
export function pngParts(bytes: Uint8Array): PngPart[] | undefined {
  const parts: PngPart[] = [];
  for (let at = SIGNATURE; parts.at(-1)?.name !== 'IEND'; ) {
    const end = at + AROUND + fourBytes(bytes, at);
    if (!(end <= bytes.length)) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    parts.push({ name, whole: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return parts;
}

/** Bits of a pixel of a PNG picture; 0 where it has a kind of colour that does not exist. */
export function pngBits(bytes: Uint8Array): number {
  return (bytes[24] ?? 0) * (CHANNELS[bytes[25] ?? -1] ?? 0);
}
