import { breakablePieces } from './breaks.ts';
import { drawnText, hasEastAsian } from './drawn.ts';
import { breakLines, type TextLine } from './lines.ts';
import { measureText } from './measure.ts';
import type { TextStyle } from './style.ts';

/**
 * Where a label may end a line without tearing a word: after marks and two joining words of Chinese (but 参与 is one word),
 * and before brackets.
 */
const JOINTS = /, |[、，：；]|(?<![参赠给])与(?![会否])|(?<!目)的(?!确)| (?=\()|(?=（)/gu;
/** Part of a line that must stay on it: an earlier end would leave a hole. */
const LEAST_PART = 0.4;

/**
 * Breaks a short label as `breakLines` does, but where it costs no line more, a line ends after a comma or a joining word
 * or before a bracket rather than within a word or at its hyphen, and no single Chinese character stands on the last line,
 * alone or with a mark.
 */
export function breakLabel(text: string, style: TextStyle, maximumWidth: number): readonly TextLine[] {
  const lines = breakLines(text, style, maximumWidth);
  const drawn = drawnText(text);
  return lines.length > 1 && lines.every((line) => drawn.includes(line.text))
    ? atJoints(drawn, lines, style, maximumWidth)
    : lines;
}

function atJoints(
  text: string,
  lines: readonly TextLine[],
  style: TextStyle,
  maximumWidth: number,
): readonly TextLine[] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0 || !text.startsWith(first.text)) return lines;
  for (const end of endsOf(text, first.text, rest)) {
    const tail = text.slice(end);
    const after = breakLines(tail, style, maximumWidth);
    if (after.length > rest.length) continue;
    const head = text.slice(0, end).trimEnd();
    return [{ text: head, width: measureText(head, style) }, ...atJoints(tail, after, style, maximumWidth)];
  }
  return [first, ...atJoints(text.slice(first.text.length).trimStart(), rest, style, maximumWidth)];
}

/**
 * Where the first line may end, the best first: its last joint; before the word that would be torn at its hyphen; one
 * character earlier where one would be left alone.
 */
function endsOf(text: string, line: string, rest: readonly TextLine[]): number[] {
  const least = line.length * LEAST_PART;
  const joints = [...`${line} `.matchAll(JOINTS)].map(({ index, 0: joint }) => index + joint.length);
  const alone = rest.length === 1 && hasEastAsian(line.slice(-1)) && /^.\p{P}*$/u.test(rest[0]?.text ?? '');
  const torn = line.endsWith('-') ? line.lastIndexOf(' ') + 1 : 0;
  const allowed = pieceEnds(text);
  return [joints.filter((end) => end >= least).at(-1) ?? 0, torn, ...(alone ? [line.length - 1] : [])].filter((end) =>
    allowed.has(end),
  );
}

function pieceEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const piece of breakablePieces(text)) {
    end += piece.length;
    ends.add(end);
  }
  return ends;
}
