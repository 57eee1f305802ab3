import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProject } from '../../electron/setup/ensure.mjs';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { benchDocument } from './document.ts';
import { milliseconds, row } from './timing.ts';

const FILES = 2_000;
const STEPS = 30;
const PROGRAM = join(import.meta.dirname, '../../dist/cli/blueprint.js');

/** How many files a second the terminal program checks, start-up left out, beside reading them as JSON and no more. */
export function benchTerminal(): void {
  if (!ensureProject()) return;
  const folder = mkdtempSync(join(tmpdir(), 'blueprint-bench-'));
  try {
    const text = serialiseBlueprint(benchDocument(STEPS));
    for (let index = 0; index < FILES; index += 1) {
      writeFileSync(join(folder, `${String(index).padStart(5, '0')}.blueprint`), text);
    }
    const startUp = Math.min(...[1, 2, 3].map(() => timeOf([join(folder, '00000.blueprint')])));
    const all = Math.min(...[1, 2, 3].map(() => timeOf([folder])));
    const perSecond = (time: number) => `${Math.round((FILES / time) * 1_000)} a second`;
    const cores = availableParallelism();
    row(
      `${FILES} files of ${STEPS} steps: validate on ${cores} cores`,
      perSecond(all - startUp),
      `at least 400 on two; JSON.parse alone on one ${perSecond(parseTime(folder))}`,
    );
    row('  start-up with one file', milliseconds(startUp));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of the whole process. */
function timeOf(paths: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [PROGRAM, 'validate', ...paths], { stdio: 'ignore' });
  if (status === 2 || status === null) throw new Error('the terminal program could not check the files');
  return performance.now() - start;
}

function parseTime(folder: string): number {
  const start = performance.now();
  for (const name of readdirSync(folder)) JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return performance.now() - start;
}
