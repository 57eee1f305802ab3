import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SaveError, safeSave } from '../../electron/node/safe-save.ts';
import { contentOf } from './saver-contents.ts';
import { scratchFolder } from './scratch.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

/** Starts saver.ts as a program of its own. */
function startSaver(args: readonly string[], options: SpawnOptions = {}) {
  const program = join(import.meta.dirname, 'saver.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const temporariesIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.blueprint-save-'));
const hasTemporary = (folder: string) => temporariesIn(folder).length > 0;

function removeTemporaries(folder: string): number {
  const names = temporariesIn(folder);
  for (const name of names) rmSync(join(folder, name));
  return names.length;
}

async function failure(promise: Promise<unknown>): Promise<SaveError> {
  const error = await promise.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SaveError);
  return error as SaveError;
}

describe('a safe save', () => {
  it('makes a new file and leaves nothing else behind', async () => {
    const folder = scratchFolder();
    await safeSave(join(folder, 'new.blueprint'), bytes('hello'));
    expect(readdirSync(folder)).toEqual(['new.blueprint']);
    expect(readFileSync(join(folder, 'new.blueprint'), 'utf8')).toBe('hello');
  });

  it('replaces a file and keeps its permissions', async () => {
    const path = join(scratchFolder(), 'a.blueprint');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await safeSave(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('writes through symbolic links, also to a file that is not there yet', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/a'), 'old');
    symlinkSync('real/a', join(folder, 'link'));
    symlinkSync('link', join(folder, 'link-of-link'));
    symlinkSync('real/b', join(folder, 'dangling'));
    expect(await safeSave(join(folder, 'link-of-link'), bytes('new'))).toBe(join(folder, 'real/a'));
    await safeSave(join(folder, 'dangling'), bytes('made'));
    expect(readFileSync(join(folder, 'real/a'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'real/b'), 'utf8')).toBe('made');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  it('refuses a circle of links, a folder and a path through a file, naming the whole path', async () => {
    const folder = scratchFolder();
    symlinkSync('two', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), 'x');
    for (const name of ['one', 'folder', 'file/below', 'missing/below', `${'n'.repeat(300)}.blueprint`]) {
      const { sentence } = await failure(safeSave(join(folder, name), bytes('new')));
      expect(sentence.en).toContain(join(folder, name));
      expect(sentence['zh-Hans']).toContain(join(folder, name));
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder', 'one', 'two']);
  });

  it('saves a name as long as the file system allows', async () => {
    const folder = scratchFolder();
    const name = `${'蓝'.repeat(81)}.blueprint`;
    await safeSave(join(folder, name), bytes('new'));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('says what is safe: the old file, or that nothing was written', async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'there'));
    expect((await failure(safeSave(join(folder, 'there'), bytes('')))).sentence.en).toMatch(/unchanged\.$/);
    expect((await failure(safeSave(join(folder, 'no/where'), bytes('')))).sentence.en).toMatch(
      /Nothing was written\.$/,
    );
  });

  it('does not touch a file in a folder that may not be written', async () => {
    const folder = scratchFolder();
    const path = join(folder, 'locked', 'a.blueprint');
    mkdirSync(join(folder, 'locked'));
    writeFileSync(path, 'old');
    chmodSync(join(folder, 'locked'), 0o555);
    chmodSync(folder, 0o755);
    // An administrator may write everywhere: there it runs as somebody without rights.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const [code] = await once(startSaver([path, 'once'], nobody), 'exit');
    chmodSync(join(folder, 'locked'), 0o755);
    expect(code).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'locked'))).toEqual(['a.blueprint']);
  });

  it('removes what a killed save left behind a day ago, and nothing younger or of others', async () => {
    const folder = scratchFolder();
    for (const name of ['.blueprint-save-old.tmp', '.blueprint-save-young.tmp', '.other.tmp']) {
      writeFileSync(join(folder, name), 'half');
    }
    utimesSync(join(folder, '.blueprint-save-old.tmp'), 1, 1);
    utimesSync(join(folder, '.other.tmp'), 1, 1);
    await safeSave(join(folder, 'a'), bytes('new'));
    expect(readdirSync(folder).sort()).toEqual(['.blueprint-save-young.tmp', '.other.tmp', 'a']);
  });

  it('writes any bytes as they are', async () => {
    const path = join(scratchFolder(), 'a');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (content) => {
        await safeSave(path, content);
        expect(readFileSync(path).equals(content)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the old or the new file, whole, wherever it is killed', async () => {
    const path = join(scratchFolder(), 'a.blueprint');
    const [old, fresh] = [contentOf('old'), contentOf('new')];
    writeFileSync(path, old);
    let killedHalfWay = 0;
    for (let round = 0; round < 12; round += 1) {
      const child = startSaver([path]);
      await once(child.stdout, 'data');
      // Killed as soon as the file is not whole, every other round while the temporary file stands there, else anywhere.
      for (let look = 0; look < 1_000 * round && statSync(path).size === old.length; look += 1) {
        if (round % 2 === 0 && hasTemporary(dirname(path))) break;
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
      const left = readFileSync(path);
      expect(left.equals(old) || left.equals(fresh), `round ${round}: ${left.length} bytes`).toBe(true);
      killedHalfWay += removeTemporaries(dirname(path));
    }
    expect(killedHalfWay, 'at least one save was killed half-way').toBeGreaterThan(0);
  });
});
