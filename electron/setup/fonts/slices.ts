import { type FontMetrics, spread } from '../../../shared/text/metrics.ts';

/** A part of the font that a page loads when it needs one of these characters. */
export interface Slice {
  readonly name: string;
  /** Sorted. */
  readonly codePoints: readonly number[];
}

const RARE_SLICE_SIZE = 4096;

/** Punctuation and forms that stand between Chinese characters in nearly every text. */
const ALWAYS = /[\u0020-\u024f\u2000-\u214f\u3000-\u303f\uff00-\uffef]/;

/** Characters of GB 2312 by their row: rows 16 to 55 hold the 3,755 in common use, 56 to 87 the next 3,008. */
function standardRows(first: number, last: number): Set<number> {
  const decoder = new TextDecoder('gbk');
  const codePoints = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= 94; cell++) {
      const character = decoder.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell));
      codePoints.add(character.codePointAt(0) ?? 0);
    }
  }
  return codePoints;
}

/**
 * Parts that together are the whole font. Characters that are kerned share one part, since a browser does not kern across
 * files; Chinese is parted by how common a character is.
 */
export function planSlices(metrics: FontMetrics): Slice[] {
  const kerned = new Set([...spread(metrics.kerning.left).keys(), ...spread(metrics.kerning.right).keys()]);
  const common = standardRows(16, 55);
  const secondary = standardRows(56, 87);
  const parts: Record<'alphabets' | 'common' | 'secondary' | 'rare', number[]> = {
    alphabets: [],
    common: [],
    secondary: [],
    rare: [],
  };
  for (const codePoint of spread(metrics.advances).keys()) {
    if (kerned.has(codePoint) || ALWAYS.test(String.fromCodePoint(codePoint))) parts.alphabets.push(codePoint);
    else if (common.has(codePoint)) parts.common.push(codePoint);
    else if (secondary.has(codePoint)) parts.secondary.push(codePoint);
    else parts.rare.push(codePoint);
  }
  const { rare, ...named } = parts;
  const rareCount = Math.ceil(rare.length / RARE_SLICE_SIZE);
  return [
    ...Object.entries(named).map(([name, codePoints]) => ({ name, codePoints })),
    ...Array.from({ length: rareCount }, (_, index) => ({
      name: `rare-${index + 1}`,
      codePoints: rare.slice(index * RARE_SLICE_SIZE, (index + 1) * RARE_SLICE_SIZE),
    })),
  ];
}

/** A CSS `unicode-range` of sorted code points. */
export function unicodeRange(codePoints: readonly number[]): string {
  const ranges: string[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0)
      ranges.push(start === end ? `U+${start.toString(16)}` : `U+${start.toString(16)}-${end.toString(16)}`);
  };
  for (const codePoint of codePoints) {
    if (codePoint !== end + 1 || start < 0) {
      close();
      start = codePoint;
    }
    end = codePoint;
  }
  close();
  return ranges.join(',');
}
