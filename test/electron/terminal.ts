import type { CliIo, ExitCode } from '../../electron/cli/io.ts';
import { runCli } from '../../electron/cli/run.ts';

export interface TerminalRun {
  readonly code: ExitCode;
  /** Standard output, whole. */
  readonly out: string;
  /** Standard error, whole. */
  readonly err: string;
}

/** Runs the terminal program in a folder, as on 1 July 2026, in English unless the environment says otherwise. */
export async function terminal(
  cwd: string,
  typed: readonly string[],
  env: NodeJS.ProcessEnv = {},
  more: Partial<CliIo> = {},
): Promise<TerminalRun> {
  let out = '';
  let err = '';
  const code = await runCli(typed, {
    cwd,
    env,
    today: '2026-07-01',
    out: (text) => {
      out += text;
    },
    err: (line) => {
      err += `${line}\n`;
    },
    ...more,
  });
  return { code, out, err };
}
