const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60]/u;
const CONTROL = /\p{Cc}/gu;
const MARK = /\p{M}/u;
const CHINESE_FORMS = /[‘’“”…]/g;
const LATIN_FORMS: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '…': '...' };

/** Whether a text holds a character of Chinese or Japanese. */
export function hasEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** A text with letters and their accents composed (NFC), as shapers do; texts without accents of their own stay as they are. */
export function composed(text: string): string {
  return MARK.test(text) ? text.normalize('NFC') : text;
}

/**
 * A line of text as it is drawn: composed, so that a part of the font cut for it has its glyphs; control characters become
 * spaces; where there is no Chinese, curly quotation marks become
 * straight ones and the ellipsis three dots, because the font has these as wide as a Chinese character (the apostrophe in
 * "don’t" would leave a hole).
 */
export function drawnText(text: string): string {
  const spaced = composed(text).replace(CONTROL, ' ');
  return hasEastAsian(spaced)
    ? spaced
    : spaced.replace(CHINESE_FORMS, (character) => LATIN_FORMS[character] ?? character);
}

/** A text of whatever lines as one line, as it is drawn. */
export function oneLine(text: string): string {
  return drawnText(text).replace(/\s+/g, ' ').trim();
}
