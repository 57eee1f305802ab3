import { breakLines } from '../../../text/lines.ts';
import type { TextStyle } from '../../../text/style.ts';
import { plainSpaces, unbrokenOnPaper } from '../../../text/unbroken.ts';

/** The lines of a text on a page; no number is parted from its unit. */
export function printedLines(text: string, style: TextStyle, width: number): readonly string[] {
  return breakLines(unbrokenOnPaper(text), style, width).map((line) => plainSpaces(line.text));
}
