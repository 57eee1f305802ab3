import { withoutBullet } from './pasted-lines.ts';

/**
 * What parts steps that are typed at once: a line end, an arrow, a “>” with space around it, a semicolon with space
 * after it. Commas, slashes and conjunctions belong to names. Spaces in a row are one by then: to look for their end from
 * each of them would take the square of their number.
 */
const PARTS = /\s?[→➔⇒]\s?|\s(?:>|->|=>)(?:\s|$)|；|;(?:\s|$)|\n/;

/** The names of the steps that a typed text stands for: one for each part, none for an empty text. */
export function typedSteps(text: string): string[] {
  const parts = text
    .replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '))
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts.map(withoutBullet).filter(Boolean) : parts;
}
