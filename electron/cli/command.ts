import type { Sentence } from '../../shared/model/refusal.ts';
import type { CliContext, ExitCode } from './io.ts';

/** One option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: true;
  /** How the value is written in the help, such as `N` or `text|json`; a list of words allows only these. */
  readonly value?: string | readonly string[];
  readonly about: Sentence;
}

/** What was typed after a command's name, checked against its table. */
export interface Arguments {
  readonly paths: readonly string[];
  text(option: string): string | undefined;
  /** Every value of an option that may be given several times. */
  texts(option: string): readonly string[];
  flag(option: string): boolean;
}

export interface Command {
  /** How its operands are written in the help, such as `PATHS…`. */
  readonly operands: string;
  readonly fewest: number;
  readonly most: number;
  readonly about: Sentence;
  /** More for the help, such as what the exit codes mean. */
  readonly notes?: Sentence;
  readonly options: Readonly<Record<string, Option>>;
  /** @throws UsageError when the values do not fit together */
  run(context: CliContext, args: Arguments): Promise<ExitCode>;
}

/** Thrown for a command line that cannot be meant: nothing was done. */
export class UsageError extends Error {
  readonly sentence: Sentence;
  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
