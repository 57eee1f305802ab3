/** A sentence in both languages of the product. */
export interface Sentence {
  readonly en: string;
  readonly 'zh-Hans': string;
}

export type RefusalCode =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'duplicate-key'
  | 'reserved-name'
  | 'not-a-blueprint'
  | 'newer-major'
  | 'wrong-value'
  | 'duplicate-id'
  | 'pictures-too-large'
  | 'fonts-too-large';

/** Why a file was not read: the place, what was expected there and what was found. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Keys from the root, empty for the whole file. */
  readonly path: readonly (string | number)[];
  /** From 1; the start of the value, or of the file where no place is known. */
  readonly line: number;
  readonly column: number;
  readonly message: Sentence;
}

/** The refusal of a file as one sentence, with the file's name and the place in it. */
export function refusalIn(file: string, { line, column, message }: Omit<Refusal, 'code' | 'path'>): Sentence {
  const at = `${file}:${line}:${column}`;
  return { en: `${at}: ${message.en}`, 'zh-Hans': `${at}：${message['zh-Hans']}` };
}

/** Place of a character offset in a text, line and column counted from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
