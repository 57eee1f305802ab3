import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const GOLDEN = join(import.meta.dirname, '../golden/v1');
const everything = readFileSync(join(GOLDEN, 'everything.blueprint'), 'utf8');
const blank = readFileSync(join(GOLDEN, 'blank.blueprint'), 'utf8');

describe('new', () => {
  it('makes a file that opens, says so, and never overwrites', async () => {
    const folder = scratchFolder();
    const first = await terminal(folder, ['new', '-o', 'a.blueprint', '--language', 'zh-Hans,en']);
    expect(first).toEqual({ code: 0, out: '', err: 'Wrote a.blueprint.\n' });
    const text = readFileSync(join(folder, 'a.blueprint'), 'utf8');
    const parsed = parseBlueprint(text);
    expect(parsed.ok && parsed.document.languages).toEqual(['zh-Hans', 'en']);
    expect(parsed.ok && Object.keys(parsed.document.lanes)).toHaveLength(5);
    const second = await terminal(folder, ['new', '-o', 'a.blueprint']);
    expect(second.code).toBe(2);
    expect(second.err).toContain('Nothing was written');
    expect(readFileSync(join(folder, 'a.blueprint'), 'utf8')).toBe(text);
  });

  it('writes to standard output without -o', async () => {
    const { code, out } = await terminal(scratchFolder(), ['new']);
    expect(code).toBe(0);
    expect(parseBlueprint(out).ok).toBe(true);
  });

  it('claims nothing where it could not write', async () => {
    const folder = scratchFolder();
    const run = await terminal(folder, ['new', '-o', 'no/such/folder.blueprint']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(join(folder, 'no/such/folder.blueprint'));
    expect(run.err).not.toContain('Wrote');
    expect((await terminal(folder, ['new', '--language', 'not a tag'])).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('format', () => {
  it('names what is not canonical, mends it, and then has nothing to do', async () => {
    const folder = scratchFolder();
    const compact = JSON.stringify(JSON.parse(everything));
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'good.blueprint'), everything);
    writeFileSync(join(folder, 'sub/bad.blueprint'), compact);
    expect(await terminal(folder, ['format', '--check', '.'])).toEqual({
      code: 1,
      out: 'sub/bad.blueprint\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'sub/bad.blueprint'), 'utf8')).toBe(compact);
    expect(await terminal(folder, ['format', '.'])).toEqual({
      code: 0,
      out: '',
      err: 'Formatted sub/bad.blueprint.\n',
    });
    expect(readFileSync(join(folder, 'sub/bad.blueprint'), 'utf8')).toBe(everything);
    expect(await terminal(folder, ['format', '.'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('leaves a broken file as it is and still does the others', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a.blueprint'), '{"format": "service-blueprint",\n "half');
    writeFileSync(join(folder, 'b.blueprint'), JSON.stringify(JSON.parse(blank)));
    const run = await terminal(folder, ['format', '*.blueprint']);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^a\.blueprint:2:\d+: error not-json: /);
    expect(run.err).toContain('Formatted b.blueprint.');
    expect(readFileSync(join(folder, 'a.blueprint'), 'utf8')).toBe('{"format": "service-blueprint",\n "half');
    expect(readFileSync(join(folder, 'b.blueprint'), 'utf8')).toBe(blank);
  });
});

describe('the command line', () => {
  it('tells how it is used, in the language of the environment or the one asked for', async () => {
    const folder = scratchFolder();
    const english = await terminal(folder, ['--help'], { LANG: 'C.UTF-8' });
    expect(english.code).toBe(0);
    for (const name of ['validate', 'fix', 'new', 'format', 'rules']) {
      expect(english.out).toContain(`  ${name} `);
      const help = await terminal(folder, [name, '--help']);
      expect([help.code, help.out]).toEqual([0, expect.stringContaining('--lang en|zh')]);
    }
    expect((await terminal(folder, ['--help'], { LANG: 'zh_CN.UTF-8' })).out).toContain('检查服务蓝图');
    expect((await terminal(folder, ['format', '--help', '--lang', 'zh'], { LANG: 'en_GB' })).out).toContain('规范形式');
    expect((await terminal(folder, ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], 'COMMAND'],
    [['frobnicate'], 'There is no command frobnicate.'],
    [['toString'], 'There is no command toString.'],
    [['format'], 'Missing: PATHS…'],
    [['format', '--chekc', 'x'], 'There is no option --chekc.'],
    [['new', 'x.blueprint'], 'Too many operands'],
    [['new', '-o'], 'its value is missing'],
    [['new', '--lang', 'fr'], '--lang: expected one of en, zh, found "fr".'],
  ])('refuses %j with the reason and exit code 2', async (typed, reason) => {
    const { code, out, err } = await terminal(scratchFolder(), typed);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  it('speaks Chinese where that is wanted', async () => {
    const run = await terminal(scratchFolder(), ['format', 'gone.blueprint', '--lang=zh']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('无法读取');
  });

  it('runs as a program of its own, also into a pipe that closes early', async () => {
    const program = join(import.meta.dirname, '../../electron/cli/blueprint.ts');
    const command = `"${process.execPath}" --import tsx "${program}" new | head -c 1; exit \${PIPESTATUS[0]}`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command]);
    expect([stdout, stderr]).toEqual(['{', '']);
  });
});
