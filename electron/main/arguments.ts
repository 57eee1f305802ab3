import { resolve } from 'node:path';

/**
 * Absolute paths of the files named on the command line. Options are Chromium's and Electron's own; unpackaged, the
 * first operand is the program itself.
 */
export function filesNamed(typed: readonly string[], packaged: boolean, cwd: string): string[] {
  const operands = typed.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return operands.slice(packaged ? 0 : 1).map((word) => resolve(cwd, word));
}
