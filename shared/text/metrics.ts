/** Pair kerning in classes: code points that kern alike share a class. */
export interface KerningTable {
  /** Flattened triples (distance from the end of the previous range, length, class) for the first character of a pair. */
  readonly left: readonly number[];
  /** The same for the second character. */
  readonly right: readonly number[];
  /** What is added to the first advance, in font units: for each left class triples by right class; 0 where there is none. */
  readonly values: readonly (readonly number[])[];
}

/** What measuring needs of one weight of a font; all lengths in font units. Written by the font build, never by hand. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Height above the baseline. */
  readonly ascent: number;
  /** Depth below the baseline, a positive number. */
  readonly descent: number;
  /** Height of a flat capital letter above the baseline. */
  readonly capHeight: number;
  /** Flattened triples (distance from the end of the previous range, length, advance); what is in no range has no glyph. */
  readonly advances: readonly number[];
  readonly kerning: KerningTable;
}

/** Spreads flattened (distance, length, value) triples into one value a key. */
export function spread(triples: readonly number[]): Map<number, number> {
  const values = new Map<number, number>();
  let next = 0;
  for (let index = 0; index + 2 < triples.length; index += 3) {
    next += triples[index] ?? 0;
    const end = next + (triples[index + 1] ?? 0);
    const value = triples[index + 2] ?? 0;
    for (; next < end; next++) values.set(next, value);
  }
  return values;
}
