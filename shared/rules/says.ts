import type { Text } from '../model/schema/values.ts';

/** Whether a text says anything in any language. */
export function says(text: Text | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words.trim() !== '');
}

/** Every language's words of a text, spaces at the ends left out. */
export function wordings(text: Text | undefined): string[] {
  return Object.values(text ?? {})
    .map((words) => words.trim())
    .filter(Boolean);
}
