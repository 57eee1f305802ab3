import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckJob } from '../../electron/cli/check-file.ts';
import { checkPool } from '../../electron/cli/check-pool.ts';
import { RULES } from '../../shared/rules/registry.ts';
import { BROKEN, HARD_NAMES, harmless, hostileBlueprint, writeFiles } from '../support/hostile.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const JOB: CheckJob = {
  cwd: '/',
  options: { today: '2026-07-01' },
  wanted: { languages: ['en'], details: false },
};
const DEADLY = join(import.meta.dirname, 'deadly-worker.mjs');
const never = () => new AbortController().signal;

async function all<Item>(results: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of results) found.push(item);
  return found;
}

describe('checking on several threads', () => {
  it('says the very same as checking one after another, in the order of the files', async () => {
    const folder = scratchFolder();
    const rules = Object.entries(RULES).map(([id, rule]) => [`${id}.blueprint`, rule.bad()] as const);
    writeFiles(folder, { ...Object.fromEntries(rules), ...BROKEN });
    writeFiles(folder, Object.fromEntries(HARD_NAMES.map((name) => [name, hostileBlueprint()])));
    for (const format of ['text', 'sarif']) {
      const alone = await terminal(folder, ['validate', '.', '--format', format, '--jobs', '1']);
      expect(await terminal(folder, ['validate', '.', '--format', format, '--jobs', '3'])).toEqual(alone);
    }
  });

  it('goes on when a thread dies: the file that it was at is one finding', async () => {
    const files = Array.from({ length: 300 }, (_, index) => `/${index % 90 === 7 ? 'deadly' : 'file'}-${index}`);
    const results = await all(checkPool(files, JOB, 2, DEADLY).results(never()));
    expect(results.map(({ path }) => `/${path}`)).toEqual(files);
    const lost = results.filter(({ checked }) => !checked);
    expect(lost.map(({ path }) => path)).toEqual(['deadly-7', 'deadly-97', 'deadly-187', 'deadly-277']);
    expect(lost[0]).toMatchObject({ findings: [{ rule: 'file/unchecked', code: 'crashed' }] });
  });

  it('checks here where no thread can start', async () => {
    const folder = scratchFolder();
    const names = ['a.blueprint', 'b.blueprint', 'c.blueprint'];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, harmless()])));
    const files = names.map((name) => join(folder, name));
    const pool = checkPool(files, { ...JOB, cwd: folder }, 2, join(folder, 'no-such-worker.js'));
    expect((await all(pool.results(never()))).map(({ path, checked }) => [path, checked])).toEqual(
      names.map((name) => [name, true]),
    );
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const files = Array.from({ length: 5_000 }, (_, index) => `/file-${index}`);
    let count = 0;
    for await (const _ of checkPool(files, JOB, 2, DEADLY).results(stop.signal)) {
      count += 1;
      if (count === 10) stop.abort();
    }
    expect(count).toBe(10);
  });

  it('is ended by Ctrl+C with a sentence, exit code 130 and nothing left on the screen', async () => {
    const folder = scratchFolder();
    const names = Array.from({ length: 1_500 }, (_, index) => [`${index}.blueprint`, harmless()] as const);
    writeFiles(folder, Object.fromEntries(names));
    const program = join(import.meta.dirname, '../../electron/cli/blueprint.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', program, 'validate', folder, '--lang', 'en']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.resume();
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([130, expect.stringMatching(/^Interrupted: \d+ of 1500 files were checked\.\n$/)]);
  });
});

describe('a run that a person watches', () => {
  const watch = async (folder: string, typed: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    let drawn = '';
    const screen = {
      columns: () => 60,
      write: (text: string) => {
        drawn += text;
      },
    };
    const run = await terminal(folder, ['validate', '.', ...typed], env, { screen, outIsTerminal: true });
    return { ...run, drawn };
  };

  it('shows how far it is on a line of its own and leaves nothing of it behind', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a.blueprint': harmless(), 'b.blueprint': harmless(), 'c.blueprint': harmless() });
    const { drawn, out } = await watch(folder, []);
    expect(drawn).toMatch(/█+░+ 33 % {2}1 of 3 files/);
    expect(drawn.endsWith('\r\u001b[2K')).toBe(true);
    expect(drawn).not.toContain('\n');
    expect(out).toContain('\u001b[33mwarning\u001b[0m');
    for (const quiet of [await watch(folder, ['--quiet']), await watch(folder, [], { CI: 'true' })]) {
      expect(quiet.drawn).toBe('');
    }
    expect((await watch(folder, [], { NO_COLOR: '1' })).out).not.toContain('\u001b');
  });
});

describe('what lies about in folders', () => {
  it('links in a circle, folders named like files, pipes and files that may not be read stop nothing', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'ok.blueprint': harmless(), 'folder.blueprint/in.blueprint': harmless() });
    mkdirSync(join(folder, 'loop'));
    symlinkSync('..', join(folder, 'loop/up'));
    symlinkSync('self.blueprint', join(folder, 'self.blueprint'));
    symlinkSync('gone', join(folder, 'gone.blueprint'));
    writeFileSync(join(folder, 'secret.blueprint'), '{}');
    chmodSync(join(folder, 'secret.blueprint'), 0);
    const { code, out } = await terminal(folder, ['validate', '.', 'self.blueprint', 'ok.blueprint', './ok.blueprint']);
    expect(code).toBe(2);
    expect(out).toMatch(/^self\.blueprint: error file\/unchecked \(unreadable\): .*links lead in a circle/m);
    expect(out).toMatch(/^folder\.blueprint\/in\.blueprint: nothing at error/m);
    expect(out.match(/^ok\.blueprint: nothing at error/gm)).toHaveLength(1);
    expect(out).toMatch(/^secret\.blueprint(:1:1)?: error file\/unchecked/m);
  });

  it('thousands of names are thousands of files', async () => {
    const folder = scratchFolder();
    for (let index = 0; index < 3_000; index += 1) writeFileSync(join(folder, `${index}.blueprint`), '');
    const { out } = await terminal(folder, ['validate', '.', '--jobs', '2', '--summary-only']);
    expect(out).toMatch(/^3000 files, 3000 not checked, nothing at error\.$/m);
  });
});
