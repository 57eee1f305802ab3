import { withoutBullet } from './pasted-lines.ts';

/**
 * What parts steps that are typed at once: a line end, an arrow, a “>” with space around it, a semicolon with space
 * after it. Commas, slashes and conjunctions belong to names.
 */
const PARTS = /\r\n|\r|\n|\s*(?:→|➔|⇒)\s*|\s+(?:>|->|=>)(?:\s+|$)|；|;(?:\s+|$)/;

/** The names of the steps that a typed text stands for: one for each part, none for an empty text. */
export function typedSteps(text: string): string[] {
  const parts = text
    .split(PARTS)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return parts.length > 1 ? parts.map(withoutBullet).filter(Boolean) : parts;
}
