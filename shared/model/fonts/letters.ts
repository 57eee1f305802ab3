import { fourBytes, twoBytes } from '../pictures/bytes.ts';
import type { FontTables } from './sfnt.ts';

/** What is said of the characters of a font. */
export interface Letters {
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** Advance of each character that has a glyph, in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Most characters of a font: it has fewer glyphs, and few of them stand for several characters. */
const MOST_CHARACTERS = 120_000;
const LAST_CHARACTER = 0x10ffff;
/** No letter is so wide, in ems; what is counts as lacking. */
const WIDEST = 4;
const ENCODINGS: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

type Assign = (character: number, glyph: number) => void;

/** Reads which characters a font has and how wide they are; undefined where what it says does not fit. */
export function readLetters(tables: FontTables): Letters | undefined {
  const [head, maxp, hhea, hmtx, cmap] = ['head', 'maxp', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name));
  if (!head || !maxp || !hhea || !hmtx || !cmap) return undefined;
  const [unitsPerEm, glyphs, widths] = [twoBytes(head, 18), twoBytes(maxp, 4), twoBytes(hhea, 34)];
  const fits = unitsPerEm >= 16 && unitsPerEm <= 16_384 && glyphs >= 1 && widths >= 1 && widths <= glyphs;
  if (!fits || hmtx.length < widths * 4 + (glyphs - widths) * 2) return undefined;
  const advances = new Map<number, number>();
  const assign: Assign = (character, glyph) => {
    if (glyph === 0 || glyph >= glyphs) return;
    const advance = twoBytes(hmtx, Math.min(glyph, widths - 1) * 4);
    if (advance <= WIDEST * unitsPerEm) advances.set(character, advance);
  };
  return readCharacters(cmap, assign) ? { unitsPerEm, glyphs, advances } : undefined;
}

/** Whether the characters could be read. */
function readCharacters(cmap: Uint8Array, assign: Assign): boolean {
  const start = subtableOf(cmap);
  if (start === undefined) return true;
  const table = cmap.subarray(start);
  return twoBytes(table, 0) === 12 ? readGroups(table, assign) : readSegments(table, assign);
}

/** Where the best list of Unicode characters begins; undefined where there is none that is known. */
function subtableOf(cmap: Uint8Array): number | undefined {
  const found = new Map<string, number>();
  const count = Math.min(twoBytes(cmap, 2) || 0, 64);
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * 8;
    const start = fourBytes(cmap, entry + 4);
    if ([4, 12].includes(twoBytes(cmap, start)))
      found.set(`${twoBytes(cmap, entry)} ${twoBytes(cmap, entry + 2)}`, start);
  }
  return ENCODINGS.map(([platform, encoding]) => found.get(`${platform} ${encoding}`)).find(
    (start) => start !== undefined,
  );
}

/** Format 12: runs of characters whose glyphs follow one another. */
function readGroups(table: Uint8Array, assign: Assign): boolean {
  const count = fourBytes(table, 12);
  if (!(16 + count * 12 <= table.length)) return false;
  let [before, read] = [-1, 0];
  for (let index = 0; index < count; index += 1) {
    const [first, last, glyph] = [0, 4, 8].map((at) => fourBytes(table, 16 + index * 12 + at)) as [
      number,
      number,
      number,
    ];
    read += last - first + 1;
    if (first <= before || last < first || last > LAST_CHARACTER || read > MOST_CHARACTERS) return false;
    for (let character = first; character <= last; character += 1) assign(character, glyph + character - first);
    before = last;
  }
  return true;
}

/** Format 4: segments of the basic plane, each with a difference or a list of glyphs. */
function readSegments(table: Uint8Array, assign: Assign): boolean {
  const size = twoBytes(table, 6);
  if (!(16 + size * 4 <= table.length)) return false;
  let before = -1;
  for (let at = 0; at < size; at += 2) {
    const last = twoBytes(table, 14 + at);
    const first = twoBytes(table, 16 + size + at);
    const difference = twoBytes(table, 16 + size * 2 + at);
    const offsetAt = 16 + size * 3 + at;
    const offset = twoBytes(table, offsetAt);
    if (first <= before || last < first) return false;
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const listed = offset === 0 ? character : twoBytes(table, offsetAt + offset + (character - first) * 2) || 0;
      if (offset === 0 || listed !== 0) assign(character, (listed + difference) & 0xffff);
    }
    before = last;
  }
  return true;
}
