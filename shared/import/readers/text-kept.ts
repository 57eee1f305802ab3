import type { Text } from '../../model/schema/values.ts';
import { onOneLine } from './one-line.ts';

/**
 * A text in all its languages as an export of ours kept it; where somebody changed it in the other program, that is its
 * text in the language given, or its first.
 * @param shown what the other program shows
 */
export function textKept(own: unknown, shown: string, language: string): Text {
  if (typeof own !== 'object' || own === null) return shown === '' ? {} : { [language]: shown };
  const text = own as Text;
  const plain = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();
  const isSame = (value: unknown) => plain(value) === plain(shown) || onOneLine(String(value)) === onOneLine(shown);
  const first = Object.keys(text).find((tag) => tag === language) ?? Object.keys(text)[0] ?? language;
  return shown === '' || Object.values(text).some(isSame) ? text : { ...text, [first]: shown };
}
