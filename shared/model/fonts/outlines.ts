import { fourBytes, twoBytes } from '../pictures/bytes.ts';
import type { FontTables } from './sfnt.ts';

/** Most glyphs that one may be made of, all together: a letter with its accents has a handful. */
const MOST_PARTS = 256;
/** How often a part may have parts in turn. */
const DEEPEST = 16;
/** Bits of a part of a glyph: what follows it, and how its own place is written. */
const [WIDE_PLACE, SCALED, MORE, SCALED_TWICE, TRANSFORMED] = [0x0001, 0x0008, 0x0020, 0x0040, 0x0080];
const GLYPH_HEAD = 10;

/** Whether there is an outline for each glyph, as far as can be seen without drawing it. */
export function hasOutlines(tables: FontTables, glyphs: number): boolean {
  const postScript = tables.get('CFF ');
  if (postScript) return postScript.length > 4;
  const places = placesOf(tables, glyphs);
  const glyf = tables.get('glyf');
  if (!places || !glyf) return false;
  const outlines = Array.from({ length: glyphs }, (_, glyph) => glyf.subarray(places[glyph], places[glyph + 1]));
  return outlines.every(isOutlineWhole) && arePartsSound(outlines);
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
function arePartsSound(outlines: readonly Uint8Array[]): boolean {
  const counts = new Map<number, number>();
  const count = (glyph: number, depth: number): number => {
    const known = counts.get(glyph);
    if (known !== undefined) return known;
    // Until it is known, whoever comes back here goes round in circles.
    counts.set(glyph, Number.POSITIVE_INFINITY);
    let sum = 1;
    for (const part of partsOf(outlines[glyph] ?? new Uint8Array())) {
      sum += part < outlines.length && depth < DEEPEST ? count(part, depth + 1) : Number.POSITIVE_INFINITY;
      if (!(sum <= MOST_PARTS)) break;
    }
    counts.set(glyph, sum);
    return sum;
  };
  return outlines.every((_, glyph) => count(glyph, 0) <= MOST_PARTS);
}

/** Whether an outline holds all the points that it speaks of; one that is put together of others holds those. */
function isOutlineWhole(outline: Uint8Array): boolean {
  if (outline.length === 0) return true;
  const contours = twoBytes(outline, 0);
  if (contours >= 0x8000) return outline.length >= GLYPH_HEAD + 6;
  let points = 0;
  for (let index = 0; index < contours; index += 1) {
    const end = twoBytes(outline, GLYPH_HEAD + index * 2) + 1;
    if (!(end > points)) return false;
    points = end;
  }
  const program = GLYPH_HEAD + contours * 2;
  return points === 0 || arePointsWhole(outline, program + 2 + twoBytes(outline, program), points);
}

/** Bits of a point: whether its places are written short, whether the next points are alike, whether a place is as before. */
const [SHORT_X, SHORT_Y, REPEATED, SAME_X, SAME_Y] = [0x02, 0x04, 0x08, 0x10, 0x20];

/** Whether so many points end before the outline does; first come their bits, then all places across, then all places up. */
function arePointsWhole(outline: Uint8Array, start: number, points: number): boolean {
  let [at, read, places] = [start, 0, 0];
  while (read < points) {
    const bits = outline[at];
    if (bits === undefined) return false;
    const times = (bits & REPEATED) === 0 ? 1 : 1 + (outline[at + 1] ?? 0);
    at += (bits & REPEATED) === 0 ? 1 : 2;
    read += times;
    places += times * (lengthOf(bits, SHORT_X, SAME_X) + lengthOf(bits, SHORT_Y, SAME_Y));
  }
  return read === points && at + places <= outline.length;
}

function lengthOf(bits: number, short: number, same: number): number {
  if ((bits & short) !== 0) return 1;
  return (bits & same) === 0 ? 2 : 0;
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
