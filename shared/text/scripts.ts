const COMMON = 1;
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [2, /\p{Script=Latin}/u],
  [3, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u],
  [4, /\p{Script=Greek}/u],
  [5, /\p{Script=Cyrillic}/u],
  [COMMON, /[\p{Script=Common}\p{Script=Inherited}]/u],
];
const OTHER = 6;

const known = new Uint8Array(0x10000);

/**
 * The script that a run of text has after one more character. Digits, spaces and punctuation stay with the script before
 * them. Shapers work on runs of one script (UAX 24), so that two characters of different runs are never kerned.
 */
export function scriptAfter(previous: number, codePoint: number): number {
  const script = scriptOf(codePoint);
  return script === COMMON && previous !== 0 ? previous : script;
}

/** Whether a run of the first script ends where the second begins; what stands before any letter joins the first letter. */
export function scriptsPart(first: number, second: number): boolean {
  return first !== second && first !== COMMON && first !== 0;
}

function scriptOf(codePoint: number): number {
  const remembered = known[codePoint];
  if (remembered !== undefined && remembered !== 0) return remembered;
  const character = String.fromCodePoint(codePoint);
  const script = PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
  if (codePoint < known.length) known[codePoint] = script;
  return script;
}
