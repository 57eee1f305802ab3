import { breakablePieces } from './breaks.ts';
import { type ClientFont, fontInForce } from './client-font.ts';
import { drawnText } from './drawn.ts';
import { measureText } from './measure.ts';
import { remember } from './memory.ts';
import type { TextStyle } from './style.ts';

/** A line as it is drawn: without the spaces at which it was broken. */
export interface TextLine {
  readonly text: string;
  /** CSS pixels. */
  readonly width: number;
}

const PARAGRAPH_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const SPACE = /[ \u2000-\u200a\u3000]/;
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/** Sums of fractions of a pixel must not break a line that fits exactly. */
const TOLERANCE = 1e-6;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
type Remembered = ReturnType<typeof remember<readonly TextLine[]>>;

const remembered: Remembered = remember(8192);
/** What is set in a client's font is remembered with it. */
const ofClients = new WeakMap<ClientFont, Remembered>();

function memoryOf(style: TextStyle): Remembered {
  const font = style.font ?? fontInForce(style.weight);
  if (!font) return remembered;
  const known = ofClients.get(font) ?? remember(8192);
  ofClients.set(font, known);
  return known;
}

/**
 * Breaks a text into lines of at most `maximumWidth` CSS pixels by UAX 14: Latin words stay whole, Chinese breaks between
 * characters but never before closing or after opening punctuation. A piece wider than a line is broken between graphemes;
 * only a single grapheme may be wider than the maximum. Nothing is cut: without the spaces at line ends, the lines are the
 * drawn text (see drawnText). Line ends in the text are kept; an empty text is one empty line.
 */
export function breakLines(text: string, style: TextStyle, maximumWidth: number): readonly TextLine[] {
  const key = `${style.weight} ${style.size} ${maximumWidth} ${text}`;
  const breakAll = () =>
    text.split(PARAGRAPH_END).flatMap((paragraph) => breakParagraph(drawnText(paragraph), style, maximumWidth));
  return memoryOf(style)(key, breakAll);
}

/** Width of the widest line, in CSS pixels; 0 without lines. */
export function widestLine(lines: readonly TextLine[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.width), 0);
}

function breakParagraph(paragraph: string, style: TextStyle, maximumWidth: number): TextLine[] {
  const whole = lineOf(paragraph, style);
  if (whole.width <= maximumWidth + TOLERANCE) return [whole];
  const breakUnit = (unit: string) =>
    fill(graphemesOf(unit), style, maximumWidth, (grapheme) => [lineOf(grapheme, style)]);
  const breakPiece = (piece: string) => fill(unitsOf(piece), style, maximumWidth, breakUnit);
  return fill(breakablePieces(paragraph), style, maximumWidth, breakPiece);
}

/** Puts as many pieces on each line as fit; a piece that fits on no line is broken by `breakPiece`, its last line goes on. */
function fill(
  pieces: readonly string[],
  style: TextStyle,
  maximumWidth: number,
  breakPiece: (piece: string) => TextLine[],
): TextLine[] {
  const lines: TextLine[] = [];
  const widths = pieces.map((piece) => measureText(piece, style));
  let open = '';
  const close = () => {
    const line = lineOf(open, style);
    if (line.text !== '') lines.push(line);
    open = '';
  };
  for (let next = 0; next < pieces.length; ) {
    const end = lineEnd(pieces, widths, next, open, style, maximumWidth);
    open += pieces.slice(next, end).join('');
    next = end;
    const piece = pieces[next];
    if (piece === undefined) break;
    close();
    if (fits(piece, style, maximumWidth)) continue;
    const parts = breakPiece(piece);
    lines.push(...parts.slice(0, -1));
    open = (parts.at(-1)?.text ?? '') + piece.slice(drawnLength(piece));
    next++;
  }
  close();
  return lines;
}

/**
 * Index after the last piece that fits on the line begun by `open`. The sum of the widths says about where, so that only a
 * few candidates need to be shaped.
 */
function lineEnd(
  pieces: readonly string[],
  widths: readonly number[],
  start: number,
  open: string,
  style: TextStyle,
  maximumWidth: number,
): number {
  const holds = (end: number) => fits(open + pieces.slice(start, end).join(''), style, maximumWidth);
  let end = start;
  for (let room = maximumWidth - measureText(open, style); end < pieces.length; end++) {
    room -= widths[end] ?? 0;
    if (room < 0) break;
  }
  while (end < pieces.length && holds(end + 1)) end++;
  while (end > start && !holds(end)) end--;
  return end;
}

function fits(text: string, style: TextStyle, maximumWidth: number): boolean {
  return measureText(withoutTrailingSpaces(text), style) <= maximumWidth + TOLERANCE;
}

function lineOf(text: string, style: TextStyle): TextLine {
  const drawn = withoutTrailingSpaces(text);
  return { text: drawn, width: measureText(drawn, style) };
}

function withoutTrailingSpaces(text: string): string {
  return text.slice(0, drawnLength(text));
}

function drawnLength(text: string): number {
  let length = text.length;
  while (length > 0 && SPACE.test(text.charAt(length - 1))) length--;
  return length;
}

/** Graphemes with the punctuation that should not leave them. */
function unitsOf(piece: string): string[] {
  const units: string[] = [];
  let glued = false;
  for (const grapheme of graphemesOf(piece)) {
    if (units.length > 0 && (glued || CLOSING.test(grapheme))) units.push((units.pop() ?? '') + grapheme);
    else units.push(grapheme);
    glued = OPENING.test(grapheme);
  }
  return units;
}

function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
