/** Ends of lines at which no space stood: within Chinese, and at a hyphen. */
const UNSPACED = /(?<=[\p{Script=Han}、-】！-～])\n(?=[\p{Script=Han}、-】！-～])|(?<=\p{L}-)\n(?=\p{L})/gu;

/** A label on one line, as names of steps and lanes stand. */
export function onOneLine(text: string): string {
  return text.replace(UNSPACED, '').replace(/\s+/g, ' ').trim();
}
