import type { Card } from '../layout/card.ts';

/** A name with the ends of lines that it has on its card: other programs would end them elsewhere. */
export function nameInLines(name: string, card: Card | undefined): string {
  const lines = card?.blocks.find(({ role }) => role === 'name')?.lines.map(({ text }) => bare(text).length) ?? [];
  const [words, whole] = [name.trim(), lines.reduce((sum, length) => sum + length, 0)];
  if (whole !== bare(words).length) return name;
  let at = 0;
  const broken = lines.map((length) => {
    const from = at;
    at = endOf(words, at, length);
    return words.slice(from, at).trim();
  });
  return broken.join('\n');
}

/** A text without white space: the drawing has other quotation marks, but as many characters. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Where so many characters from a place on end, white space not counted. */
function endOf(text: string, from: number, length: number): number {
  let at = from;
  for (let left = length; left > 0; at += 1) if (/\S/.test(text[at] ?? '')) left -= 1;
  return at;
}
