import type { CliIo, Interruption } from './io.ts';

/** The real terminal. A reader that closes early (`| head`) ends the output quietly. */
export function processIo(): CliIo {
  process.stdout.on('error', ignoreClosedPipe);
  process.stderr.on('error', ignoreClosedPipe);
  return {
    cwd: process.cwd(),
    env: process.env,
    today: localDate(new Date()),
    out: (text) => void process.stdout.write(text),
    err: (line) => void process.stderr.write(`${line}\n`),
    outIsTerminal: process.stdout.isTTY === true,
    ...(process.stderr.isTTY === true
      ? { screen: { columns: () => process.stderr.columns || 80, write: (text) => void process.stderr.write(text) } }
      : {}),
    interruption,
  };
}

/** The second Ctrl+C ends the process at once. */
function interruption(): Interruption {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  return { signal: controller.signal, end: () => process.off('SIGINT', stop) };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The date on the wall, not in Greenwich. */
function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
