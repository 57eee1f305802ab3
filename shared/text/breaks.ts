import { LineBreaker } from 'css-line-break';
import { hasEastAsian } from './drawn.ts';

const QUOTES = /(.?)([“”‘’])(?=(.?))/gu;

const BRACKETS: Readonly<Record<string, string>> = { '“': '「', '‘': '「', '”': '」', '’': '」' };

/**
 * Curly quotation marks next to Chinese are brackets to a Chinese reader: a line may begin with an opening and end with a
 * closing one. The library follows an older UAX 14 that glues them on both sides (see LB19a of Unicode 16), so it gets to
 * see brackets of the same length in their place.
 */
function withBrackets(paragraph: string): string {
  return paragraph.replace(QUOTES, (all: string, before: string, quote: string, after: string) =>
    hasEastAsian(before) || hasEastAsian(after) ? before + (BRACKETS[quote] ?? quote) : all,
  );
}

/**
 * The pieces of a paragraph between which a line may end (UAX 14, strict: neither closing punctuation nor small kana begins
 * a line). Spaces belong to the piece before them; joined, the pieces are the paragraph.
 */
export function breakablePieces(paragraph: string): string[] {
  return portions(paragraph).flatMap(piecesOf);
}

/** The library calls a function with a piece's characters as arguments, so that an endless word would exhaust the stack. */
const PORTION = 4096;

function portions(paragraph: string): string[] {
  const result: string[] = [];
  let rest = paragraph;
  while (rest.length > PORTION) {
    const afterSpace = rest.lastIndexOf(' ', PORTION - 1) + 1;
    const withinPair = /[\udc00-\udfff]/.test(rest.charAt(PORTION));
    const length = afterSpace || (withinPair ? PORTION - 1 : PORTION);
    result.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...result, rest];
}

function piecesOf(paragraph: string): string[] {
  const breaker = LineBreaker(withBrackets(paragraph), { lineBreak: 'strict', wordBreak: 'normal' });
  const pieces: string[] = [];
  let start = 0;
  for (let step = breaker.next(); !step.done; step = breaker.next()) {
    const end = start + step.value.slice().length;
    pieces.push(paragraph.slice(start, end));
    start = end;
  }
  return pieces;
}
