import type { Text } from '../../model/schema/values.ts';
import { onOneLine } from './one-line.ts';

/**
 * A text in all its languages as an export of ours kept it; where somebody changed it in the other program, that is its
 * text in the language given, or its first.
 * @param shown what the other program shows
 */
export function textKept(own: unknown, shown: string, language: string): Text {
  if (!isText(own)) return shown === '' ? {} : { [language]: shown };
  if (shown === '' || isShown(own, shown)) return own;
  const first = Object.keys(own).find((tag) => tag === language) ?? Object.keys(own)[0] ?? language;
  return { ...own, [first]: shown };
}

/** The same of a name, which stands on one line wherever its lines end in the other program. */
export function nameKept(own: unknown, label: string, language: string): Text {
  return isText(own) && isShown(own, label) ? own : textKept(own, onOneLine(label), language);
}

function isText(own: unknown): own is Text {
  return typeof own === 'object' && own !== null;
}

/** Whether what is shown is the text in one of its languages, but for spaces and the ends of its lines. */
function isShown(text: Text, shown: string): boolean {
  const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
  const lines = shown.split('\n').map(onOneLine);
  const texts = Object.values(text).map(String);
  return texts.some((value) => plain(value) === plain(shown) || isMadeOf(onOneLine(value), lines));
}

/** Whether a text is these lines one after the other, with or without a space between them. */
function isMadeOf(text: string, lines: readonly string[]): boolean {
  let at = 0;
  for (const line of lines) {
    if (text[at] === ' ') at += 1;
    if (!text.startsWith(line, at)) return false;
    at += line.length;
  }
  return at === text.length;
}
