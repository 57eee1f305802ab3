import { fourBytes, twoBytes } from '../pictures/bytes.ts';
import type { FontTables } from './sfnt.ts';

/** Most glyphs that one may be made of, all together: a letter with its accents has a handful. */
const MOST_PARTS = 256;
/** Bits of a part of a glyph: what follows it, and how its own place is written. */
const [WIDE_PLACE, SCALED, MORE, SCALED_TWICE, TRANSFORMED] = [0x0001, 0x0008, 0x0020, 0x0040, 0x0080];
const GLYPH_HEAD = 10;

/** Whether there is an outline for each glyph, as far as can be seen without drawing it. */
export function hasOutlines(tables: FontTables, glyphs: number): boolean {
  const postScript = tables.get('CFF ');
  if (postScript) return postScript.length > 4;
  const places = placesOf(tables, glyphs);
  const glyf = tables.get('glyf');
  return places !== undefined && glyf !== undefined && arePartsSound(glyf, places);
}

/** Where the outline of each glyph begins, and after the last where it ends; undefined where that cannot be. */
function placesOf(tables: FontTables, glyphs: number): readonly number[] | undefined {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((name) => tables.get(name));
  if (!head || !loca || !glyf) return undefined;
  const long = twoBytes(head, 50) === 1;
  const places = Array.from({ length: glyphs + 1 }, (_, index) =>
    long ? fourBytes(loca, index * 4) : twoBytes(loca, index * 2) * 2,
  );
  const rising = places.every((place, index) => place >= (places[index - 1] ?? 0) && place <= glyf.length);
  return rising ? places : undefined;
}

/** Whether no glyph is made of itself or of so many others that drawing it would not end. */
function arePartsSound(glyf: Uint8Array, places: readonly number[]): boolean {
  const counts = new Map<number, number>();
  const count = (glyph: number): number => {
    const known = counts.get(glyph);
    if (known !== undefined) return known;
    // Until it is known, whoever comes back here goes round in circles.
    counts.set(glyph, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const part of partsOf(glyf.subarray(places[glyph] ?? 0, places[glyph + 1] ?? 0))) {
      sum += count(part);
      if (!(sum <= MOST_PARTS)) break;
    }
    counts.set(glyph, sum);
    return sum;
  };
  return places.slice(1).every((_, glyph) => count(glyph) <= MOST_PARTS);
}

/** The glyphs that one is put together of; none where it has an outline of its own. */
function* partsOf(outline: Uint8Array): Generator<number> {
  if (outline.length < GLYPH_HEAD || twoBytes(outline, 0) < 0x8000) return;
  for (let at = GLYPH_HEAD; at + 4 <= outline.length; ) {
    const flags = twoBytes(outline, at);
    yield twoBytes(outline, at + 2);
    if ((flags & MORE) === 0) return;
    const scale = (flags & SCALED) !== 0 ? 2 : (flags & SCALED_TWICE) !== 0 ? 4 : (flags & TRANSFORMED) !== 0 ? 8 : 0;
    at += 4 + ((flags & WIDE_PLACE) !== 0 ? 4 : 2) + scale;
  }
}
