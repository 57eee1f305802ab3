import type { DraftNote, Key } from '../../draft.ts';
import { headingOf } from './parts.ts';
import type { Shape } from './shapes.ts';
import { keyOf } from './steps.ts';

/** Callouts as notes, about the step of which they speak. */
export function notesOf(callouts: readonly Shape[], steps: ReadonlySet<Key>, language: string): readonly DraftNote[] {
  return callouts.flatMap((shape) => {
    const text = headingOf(shape);
    if (text === '') return [];
    const about = keyOf({ id: shape.about ?? '' });
    return [{ key: keyOf(shape), text: { [language]: text }, ...(steps.has(about) ? { about } : {}) }];
  });
}
