import { clientWidth, fontInForce, fontPieces } from './client-font.ts';
import { composed } from './drawn.ts';
import regular from './metrics/400.json' with { type: 'json' };
import bold from './metrics/700.json' with { type: 'json' };
import { scriptAfter, scriptsPart } from './scripts.ts';
import type { FontWeight, TextStyle } from './style.ts';
import { createTypeface, type Typeface } from './typeface.ts';

const TYPEFACES: Record<FontWeight, Typeface> = { 400: createTypeface(regular), 700: createTypeface(bold) };

/** Line pitch in ems: close enough to read as one label, far enough that Chinese lines do not touch. */
const LINE_PITCH = 1.4;

/** Widths in ems for graphemes that the font lacks, so that whatever font steps in has room. */
const LACKING_WIDTH = 1;
const EMOJI_WIDTH = 1.25;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const EMOJI_HINT = /[\u200d\ufe0f\ud83c-\ud83e]/;
const EMOJI_SEQUENCE =
  /(\p{Regional_Indicator})\p{Regional_Indicator}|(\p{Extended_Pictographic})(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})+/gu;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{M}]$/u;
const CONTROL = /^\p{Cc}$/u;

const LAST_BASIC = 0xffff;
const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Width of a text on one line in CSS pixels, shaped: advances and kerning, no ligatures. Line breaks and other control
 * characters count as spaces. What the font lacks counts one em a grapheme (emoji a little more). In a client's font the
 * letters that it has are as wide as it says, without kerning.
 */
export function measureText(text: string, style: TextStyle): number {
  const font = style.font ?? fontInForce(style.weight);
  if (!font) return bundledWidth(text, style);
  return fontPieces(composed(text), font).reduce(
    (sum, piece) => sum + (piece.font ? clientWidth(piece.text, font, style.size) : bundledWidth(piece.text, style)),
    0,
  );
}

function bundledWidth(text: string, style: TextStyle): number {
  const typeface = TYPEFACES[style.weight];
  return (shapedWidth(text, typeface) * style.size) / typeface.unitsPerEm;
}

/** Height of the font above the baseline, in CSS pixels. */
export function ascent(style: TextStyle): number {
  return inPixels('ascent', style);
}

/** Depth of the font below the baseline, in CSS pixels (positive). */
export function descent(style: TextStyle): number {
  return inPixels('descent', style);
}

/** Distance between two baselines, in CSS pixels. */
export function lineHeight(style: TextStyle): number {
  return style.size * LINE_PITCH;
}

/** Distance from the top of a line to its baseline, in CSS pixels; the font's own height stands in the middle of the line. */
export function baseline(style: TextStyle): number {
  return (lineHeight(style) + ascent(style) - descent(style)) / 2;
}

/** The graphemes of a text that the font cannot draw whole, each once, in the order of their appearance. */
export function uncoveredCharacters(text: string): string[] {
  const lacking = new Set<string>();
  if (![...composed(text)].some(isLacking)) return [];
  for (const { segment } of graphemes.segment(composed(text))) {
    if ([...segment].some(isLacking)) lacking.add(segment);
  }
  return [...lacking];
}

function inPixels(property: 'ascent' | 'descent', { size, weight }: TextStyle): number {
  return (TYPEFACES[weight][property] * size) / TYPEFACES[weight].unitsPerEm;
}

function isLacking(character: string): boolean {
  const covered = TYPEFACES[400].advance(character.codePointAt(0) ?? 0) !== undefined;
  return !covered && !INVISIBLE.test(character) && !CONTROL.test(character);
}

/** Width in font units. */
function shapedWidth(text: string, typeface: Typeface): number {
  const drawn = withSingleEmoji(composed(text));
  let width = 0;
  let previous = -1;
  let script = 0;
  for (let index = 0; index < drawn.length; index++) {
    const codePoint = drawn.codePointAt(index) ?? 0;
    if (codePoint > LAST_BASIC) index++;
    const next = scriptAfter(script, codePoint);
    if (previous >= 0 && !scriptsPart(script, next)) width += typeface.kerning(previous, codePoint);
    width += advanceOf(codePoint, typeface);
    script = next;
    previous = codePoint;
  }
  return width;
}

/** Puts the first character of an emoji that is made of several in its place: it has the room of one. */
function withSingleEmoji(text: string): string {
  return EMOJI_HINT.test(text) ? text.replace(EMOJI_SEQUENCE, '$1$2') : text;
}

function advanceOf(codePoint: number, typeface: Typeface): number {
  if (codePoint === SOFT_HYPHEN) return 0;
  return typeface.advance(codePoint) ?? lackingAdvance(String.fromCodePoint(codePoint), typeface);
}

function lackingAdvance(character: string, typeface: Typeface): number {
  if (INVISIBLE.test(character)) return 0;
  if (CONTROL.test(character)) return typeface.advance(SPACE) ?? 0;
  return typeface.unitsPerEm * (EMOJI.test(character) ? EMOJI_WIDTH : LACKING_WIDTH);
}
