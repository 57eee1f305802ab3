import type { KeyboardEvent } from 'react';

/** What can be shown besides the drawing. */
export type Toggle = 'notes' | 'presenter';

/** By one place, or to the first or last one. */
type Move = 1 | -1 | typeof FIRST | typeof LAST | Toggle | 'full-screen';

const [FIRST, LAST] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: FIRST,
  End: LAST,
  n: 'notes',
  p: 'presenter',
  f: 'full-screen',
  F5: 'full-screen',
};

/** What a key asks of a presentation; nothing where it means the button or the text that has the keyboard. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Move | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const onButton = target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter');
  const scrolls =
    target instanceof HTMLElement && target.matches('.present-notes') && /^(Arrow(Up|Down)|Page)/.test(key);
  if (onButton || (scrolls && target.scrollHeight > target.clientHeight)) return undefined;
  if (key === ' ' && shiftKey) return -1;
  return MOVES[key.length === 1 ? key.toLowerCase() : key];
}
