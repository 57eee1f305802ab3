import { type FontMetrics, spread } from './metrics.ts';

const PLANE = 0x10000;
const NO_GLYPH = 0xffff;

/** A weight of the font, ready to be asked. Lengths in font units. */
export interface Typeface {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Advance of a code point, undefined where the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | undefined;
  /** What is added between two code points that follow one another, mostly 0. */
  readonly kerning: (left: number, right: number) => number;
}

/** Makes a typeface of the committed metrics. */
export function createTypeface(metrics: FontMetrics): Typeface {
  const { unitsPerEm, ascent, descent, capHeight } = metrics;
  return { unitsPerEm, ascent, descent, capHeight, advance: advanceLookup(metrics), kerning: kerningLookup(metrics) };
}

function advanceLookup(metrics: FontMetrics): Typeface['advance'] {
  const all = spread(metrics.advances);
  const basic = new Uint16Array(PLANE).fill(NO_GLYPH);
  for (const [codePoint, advance] of all) {
    if (codePoint < PLANE) basic[codePoint] = advance;
  }
  return (codePoint) => {
    if (codePoint >= PLANE) return all.get(codePoint);
    const advance = basic[codePoint];
    return advance === NO_GLYPH ? undefined : advance;
  };
}

/** Classes count from 1 here, 0 is for code points that never kern on that side. */
function kerningLookup({ kerning }: FontMetrics): Typeface['kerning'] {
  const left = classes(kerning.left);
  const right = classes(kerning.right);
  const rows = kerning.values.map((row) => spread(row));
  return (first, second) => {
    const row = left[first] ?? 0;
    if (row === 0) return 0;
    const column = right[second] ?? 0;
    return column === 0 ? 0 : (rows[row - 1]?.get(column - 1) ?? 0);
  };
}

function classes(triples: readonly number[]): Uint8Array {
  const numbers = new Uint8Array(PLANE);
  for (const [codePoint, number] of spread(triples)) numbers[codePoint] = number + 1;
  return numbers;
}
