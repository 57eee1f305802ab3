import { measureText } from '../../../text/measure.ts';

/** Letters that stay free beside a text, and beside a number: its head stands clear of the button that filters. */
export const FREE = { text: 2.25, number: 3.5 } as const;
/** CSS pixels of a digit of the workbook's font, in which columns are measured, and of its em. */
const DIGIT = 7;
const EM = 44 / 3;
/** Of its letters' width to that of the drawing's font, a little above what they are; Chinese ones are as wide. */
const NARROWER = 0.92;
const WIDE = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef`;
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u');
/** What no line parts: a single Chinese letter, a word, the space between two. */
const PIECES = new RegExp(`[${WIDE}]|[^\\s${WIDE}]+|\\s+`, 'gu');

/** How many lines a text takes where there is room for so many letters. */
export function linesIn(text: string, room: number, bold: boolean): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, Math.max(1, room), bold), 0);
}

function linesOf(line: string, room: number, bold: boolean): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    const length = pieceLength(piece, bold);
    if (filled > 0 && filled + length > room && piece.trim() !== '') {
      lines += 1;
      filled = 0;
    }
    lines += Math.floor(length / room);
    filled = length > room ? length % room : filled + length;
  }
  return lines;
}

/** How long a text is on one line, in letters. */
export function lengthOf(text: string, bold: boolean): number {
  return [...text.matchAll(PIECES)].reduce((sum, [piece]) => sum + pieceLength(piece, bold), 0);
}

function pieceLength(piece: string, bold: boolean): number {
  const width = measureText(piece, { size: EM, weight: bold ? 700 : 400 });
  return (width * (IS_WIDE.test(piece) ? 1 : NARROWER)) / DIGIT;
}
