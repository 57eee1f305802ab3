import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';

/** The world as the terminal program sees it: given by its bin, or by a test. */
export interface CliIo {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Today's date where the person is, as YYYY-MM-DD. */
  readonly today: string;
  /** Results: standard output, exactly as given. */
  out(text: string): void;
  /** What goes wrong and what was done: standard error, a line. */
  err(line: string): void;
  /** Whether a person looks at the results on a terminal. */
  readonly outIsTerminal?: boolean;
  /** The terminal behind standard error, where there is one that a person looks at. */
  readonly screen?: Screen;
  /** Until it is ended, an interruption (Ctrl+C) is told by the signal and does not end the process. */
  interruption?(): Interruption;
}

/** A terminal that can be drawn on. */
export interface Screen {
  columns(): number;
  /** Exactly as given. */
  write(text: string): void;
}

export interface Interruption {
  readonly signal: AbortSignal;
  end(): void;
}

/** 0: nothing at error. 1: errors, or too many warnings. 2: could not read or write, or bad usage. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What a command works with. */
export interface CliContext extends CliIo {
  readonly language: InterfaceLanguage;
}

/** The worst of several outcomes. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return ([2, 1] as const).find((code) => codes.includes(code)) ?? 0;
}
