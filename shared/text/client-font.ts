import type { ReadFont } from '../model/fonts/read.ts';
import { FONT_FAMILY, type FontWeight, PICTURE_FONT } from './style.ts';

/** A font that a client brought: what of a text it has is drawn with it, the rest with the bundled font. */
export interface ClientFont extends ReadFont {
  /** The weight that it stands for, whatever its own letters weigh. */
  readonly weight: FontWeight;
}

/** Name under which pages and pictures know a client's font: its own, unless that is the bundled font's. */
export function clientFamily({ name }: ClientFont): string {
  return name === FONT_FAMILY || name === PICTURE_FONT ? `${name} Brand` : name;
}

/** The fonts that a drawing is set in, by the weight that a text asks for. */
export type DrawingFonts = Readonly<Record<FontWeight, ClientFont>>;

let inForce: DrawingFonts | undefined;

/** Does what measures and sets texts in these fonts; without any, in the bundled one. */
export function setIn<Result>(fonts: DrawingFonts | undefined, work: () => Result): Result {
  const before = inForce;
  inForce = fonts;
  try {
    return work();
  } finally {
    inForce = before;
  }
}

/** The client's font that texts of a weight are set in at the moment; undefined for the bundled one. */
export function fontInForce(weight: FontWeight): ClientFont | undefined {
  return inForce?.[weight];
}

/** A part of a text that one font draws: a client's, or without one the bundled. */
export interface FontPiece {
  readonly text: string;
  readonly font?: ClientFont;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Where one of these is, several characters may be drawn as one. */
const JOINING = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
const UNSEEN = /\p{Cf}/u;

/** The parts of a line that are drawn with one font each; what is drawn as one is never parted. */
export function fontPieces(text: string, font: ClientFont | undefined): readonly FontPiece[] {
  if (!font) return [{ text }];
  const pieces: { text: string; font?: ClientFont }[] = [];
  for (const unit of unitsOf(text)) {
    const of = covers(font, unit) ? font : undefined;
    const last = pieces.at(-1);
    if (last && last.font === of) last.text += unit;
    else pieces.push(of ? { text: unit, font: of } : { text: unit });
  }
  return pieces;
}

function unitsOf(text: string): readonly string[] {
  return JOINING.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : [...text];
}

function covers({ advances }: ClientFont, unit: string): boolean {
  return [...unit].every((character) => advances.has(character.codePointAt(0) ?? 0) && !UNSEEN.test(character));
}

/** Width of a text all of which a client's font has, in CSS pixels: the sum of its letters. */
export function clientWidth(text: string, { advances, unitsPerEm }: ClientFont, size: number): number {
  let width = 0;
  for (const character of text) width += advances.get(character.codePointAt(0) ?? 0) ?? 0;
  return (width * size) / unitsPerEm;
}
