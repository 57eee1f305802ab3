import { create, type Font } from 'fontkit';
import type { FontMetrics } from '../../../shared/text/metrics.ts';
import { type Pairs, type PositioningTable, readKerning } from './kerning.ts';
import { flatten } from './triples.ts';

interface FontWithPositioning extends Font {
  readonly GPOS: PositioningTable;
}

function isFontWithPositioning(font: object): font is FontWithPositioning {
  return 'characterSet' in font && 'GPOS' in font && Boolean(font.GPOS);
}

const EM_DASH = 0x2014;

/**
 * The Chinese dash of two em dashes, which the font draws as one glyph whatever is asked of it (feature `ccmp`): to
 * measuring it is a pair that is narrower than its halves. A third dash comes out right to a thousandth of an em.
 */
function chineseDash(font: Font): Pairs {
  const dash = font.glyphForCodePoint(EM_DASH);
  const difference = font.layout('\u2014\u2014').advanceWidth - 2 * dash.advanceWidth;
  const side = new Map([[dash.id, difference]]);
  return { left: side, right: side, value: (left, right) => (left === right ? side.get(left) : undefined) };
}

/** Reads the metrics of a static TrueType font. Throws when the bytes are no single font with a GPOS table. */
export function readMetrics(bytes: Buffer): FontMetrics {
  const font = create(bytes);
  if (!isFontWithPositioning(font)) throw new Error('Not a single font with kerning');
  const codePoints = [...font.characterSet].sort((a, b) => a - b);
  const glyphs = codePoints.map((codePoint) => [codePoint, font.glyphForCodePoint(codePoint)] as const);
  return {
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    capHeight: font.capHeight,
    advances: flatten(new Map(glyphs.map(([codePoint, glyph]) => [codePoint, glyph.advanceWidth]))),
    kerning: readKerning(
      font.GPOS,
      new Map(glyphs.map(([codePoint, glyph]) => [codePoint, glyph.id])),
      chineseDash(font),
    ),
  };
}

/** The metrics as they are committed: one property a line, so that a change of the font can be reviewed. */
export function formatMetrics(metrics: FontMetrics): string {
  const { kerning, ...rest } = metrics;
  const lines = [...Object.entries(rest), ...Object.entries(kerning)].map(([key, value]) => [
    key,
    JSON.stringify(value),
  ]);
  const line = (key: string, value: string) => `"${key}":${value}`;
  const [plain, pairs] = [lines.slice(0, Object.keys(rest).length), lines.slice(Object.keys(rest).length)];
  const kerningText = pairs.map(([key = '', value = '']) => line(key, value)).join(',\n');
  return `{${plain.map(([key = '', value = '']) => line(key, value)).join(',\n')},\n"kerning":{${kerningText}}}\n`;
}
