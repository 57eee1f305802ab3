import { ARROWS } from './arrows.ts';
import type { Fault } from './read-cell.ts';

/** A cell that is being typed in: begun by typing over it, or opened as it stands. */
export interface Typing {
  readonly line: string;
  readonly how: 'over' | 'within';
  readonly fault: Fault | null;
}

/** What a key does while a cell is being typed in; none where the field keeps it. */
export type TypingKey =
  | { readonly does: 'cancel' }
  | { readonly does: 'break' }
  | { readonly does: 'next'; readonly by: 1 | -1 }
  | { readonly does: 'go'; readonly down: number; readonly right: number };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Reads a key as a spreadsheet does: arrows go on from a cell that is typed over, and move within one that was opened.
 * @param lists whether names are offered, among which arrows choose
 * @param long whether the text may have several lines
 */
export function typingKey(
  { key, shiftKey, altKey }: Pressed,
  { how }: Typing,
  { lists, long }: { readonly lists: boolean; readonly long: boolean },
): TypingKey | undefined {
  if (key === 'Escape') return { does: 'cancel' };
  if (key === 'Enter' && altKey) return long ? { does: 'break' } : undefined;
  if (key === 'Enter') return { does: 'go', down: shiftKey ? -1 : 1, right: 0 };
  if (key === 'Tab') return { does: 'next', by: shiftKey ? -1 : 1 };
  const arrow = ARROWS[key];
  if (!arrow || how !== 'over' || lists || shiftKey) return undefined;
  return { does: 'go', down: arrow[0], right: arrow[1] };
}
