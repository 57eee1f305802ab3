/** Ends of lines at which no space stood: within Chinese, and at a hyphen. */
const UNSPACED = /(?<=[\p{Script=Han}、-】！-～])\n(?=[\p{Script=Han}、-】！-～])|(?<=\p{L}-)\n(?=\p{L})/gu;

/** A label on one line, as names of steps and lanes stand. */
export function onOneLine(text: string): string {
  return text.replace(UNSPACED, '').replace(/\s+/g, ' ').trim();
}

/** A label on one line: as the text of which it is, where only the ends of its lines are different. */
export function unbroken(label: string, own: unknown): string {
  const texts =
    typeof own === 'object' && own !== null ? Object.values(own).map((text) => onOneLine(String(text))) : [];
  const lines = label.split('\n').map(onOneLine);
  return texts.find((text) => isMadeOf(text, lines)) ?? onOneLine(label);
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
