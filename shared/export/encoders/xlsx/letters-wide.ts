/** Letters that stay free beside a text. */
export const INDENT = 2.5;
/** Of a text's letters, measured in those by which columns are: nearly all are narrower, Chinese ones twice as wide. */
const WIDTH = { usual: 0.92, wide: 2.1, bold: 1.12 } as const;
const WIDE = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef`;
const IS_WIDE = new RegExp(`[${WIDE}]`, 'u');
/** What no line parts: a single Chinese letter, a word, the space between two. */
const PIECES = new RegExp(`[${WIDE}]|[^\\s${WIDE}]+|\\s+`, 'gu');

/** How many lines a text takes in a column. */
export function linesIn(text: string, width: number, bold: boolean): number {
  const room = Math.max(1, width - INDENT);
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, room, bold), 0);
}

/** How wide a column is at least, so that its head is not torn: no word of it, and a Chinese one nowhere. */
export function headWidth(text: string): number {
  return Math.ceil(INDENT + Math.max(...text.split(' ').map((word) => lengthOf(word, true))));
}

function linesOf(line: string, room: number, bold: boolean): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of line.matchAll(PIECES)) {
    const length = lengthOf(piece, bold);
    if (filled > 0 && filled + length > room && piece.trim() !== '') {
      lines += 1;
      filled = 0;
    }
    lines += Math.floor(length / room);
    filled = length > room ? length % room : filled + length;
  }
  return lines;
}

function lengthOf(piece: string, bold: boolean): number {
  const wider = bold ? WIDTH.bold : 1;
  return [...piece].reduce((sum, letter) => sum + (IS_WIDE.test(letter) ? WIDTH.wide : WIDTH.usual * wider), 0);
}
