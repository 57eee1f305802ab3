import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WASM_FOLDER } from '../../electron/node/places.ts';
import { copyWasm } from '../../electron/setup/wasm.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { ensureFonts } from '../support/fonts.ts';
import { reportFiles } from '../support/reports.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const small = {
  ...sketch({ lanes: { customer: 'Ask Get', frontstage: '- Answer' }, links: 'Ask>Answer Answer>Get' }),
  languages: ['en', 'zh-Hans'],
  service: { name: { en: 'Complaints', 'zh-Hans': '投诉处理' } },
};

beforeAll(async () => {
  await ensureFonts();
  await copyWasm(WASM_FOLDER);
});

function withBlueprints(...names: readonly string[]): string {
  const folder = scratchFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), serialiseBlueprint(small));
  }
  return folder;
}

describe('report', () => {
  it.each([
    ['html', 'html'],
    ['pdf', 'pdf'],
    ['markdown', 'md'],
    ['json', 'json'],
  ] as const)('writes %s: the very bytes that the editor makes', async (format, ending) => {
    const folder = withBlueprints('a.blueprint');
    const run = await terminal(folder, [
      'report',
      'a.blueprint',
      '-o',
      `a.${ending}`,
      '--date',
      '2026-03-31',
      '--lang',
      'en',
    ]);
    expect(run.code, run.err).toBe(0);
    expect(run.err).toContain(`Wrote a.${ending}.`);
    const opened = parseBlueprint(serialiseBlueprint(small));
    if (!opened.ok) throw new Error('the blueprint cannot be read');
    const made = await reportFiles(opened.document, { format, name: 'a', date: '2026-03-31' });
    for (const { name, bytes } of made) expect(readFileSync(join(folder, name)).equals(Buffer.from(bytes))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.blueprint', ...made.map(({ name }) => name)].sort());
  });

  it('speaks the language asked for, or both', async () => {
    const folder = withBlueprints('a.blueprint');
    const text = async (...typed: string[]) => {
      const run = await terminal(folder, ['report', 'a.blueprint', '--without', 'drawing', '-o', 'a.md', ...typed]);
      expect(run.code, run.err).toBe(0);
      return readFileSync(join(folder, 'a.md'), 'utf8');
    };
    expect(await text('--lang', 'zh')).toMatch(/^# 投诉处理\n/);
    expect(await text('--lang', 'en')).toMatch(/^# Complaints\n/);
    const both = await text('--lang', 'both');
    expect(both.indexOf('# Complaints')).toBeLessThan(both.indexOf('# 投诉处理'));
    expect(await text('--date', '2026-03-31', '--lang', 'en')).toContain('**Date of the report**: 2026-03-31');
    expect(await text('--lang', 'en')).toContain('2026-07-01');
    expect(await text('--lang', 'en', '--profile', 'strict')).toContain('Strict: with the whole record');
    expect(await text('--lang', 'en', '--client')).toContain('Edition for the client');
    expect(await text('--lang', 'en', '--without', 'drawing,findings')).not.toContain('Findings by step');
  });

  it('reports on whole folders, each file under its own name; one that is broken is told, and the rest go on', async () => {
    const folder = withBlueprints('flows/a.blueprint', 'flows/b.blueprint');
    writeFileSync(join(folder, 'flows/broken.blueprint'), '{');
    const run = await terminal(folder, ['report', 'flows', '--to', 'json', '--out-dir', 'out']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('flows/broken.blueprint:1:');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'b.json']);
  });

  it('follows the settings of the folder', async () => {
    const folder = withBlueprints('a.blueprint');
    writeFileSync(join(folder, '.blueprint-rules.json'), '{"profile":"financial"}');
    await terminal(folder, ['report', 'a.blueprint', '-o', 'a.json', '--lang', 'en']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('Financial: strict, with disclosure and controls');
    writeFileSync(join(folder, '.blueprint-rules.json'), '{"profile":"none"}');
    const run = await terminal(folder, ['report', 'a.blueprint', '-o', 'b.json']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('.blueprint-rules.json:1:');
    expect(readdirSync(folder)).not.toContain('b.json');
  });

  it.each([
    [['a.blueprint', '--to', 'html'], 'either -o OUT or --out-dir DIR'],
    [['a.blueprint', '--to', 'html', '-o', 'a.html', '--out-dir', 'out'], 'either -o OUT or --out-dir DIR'],
    [['a.blueprint', '-o', 'report'], 'Missing: --to'],
    [['a.blueprint', '--to', 'docx', '-o', 'a.docx'], '--to: expected one of html, pdf, markdown, json'],
    [['a.blueprint', 'b/a.blueprint', '-o', 'a.html'], '-o names one file, but there are 2 blueprints'],
    [['a.blueprint', 'b/a.blueprint', '--to', 'html', '--out-dir', 'out'], 'would both be out/a.html'],
    [['a.blueprint', '--to', 'json', '-o', 'a.blueprint'], 'would take the place of a blueprint'],
    [['a.blueprint', '-o', 'a.html', '--without', 'jokes'], '--without: expected some of drawing, progress'],
    [['a.blueprint', '-o', 'a.html', '--lang', 'fr'], '--lang: expected one of en, zh, both'],
    [['gone.blueprint', '-o', 'a.html'], 'does not exist'],
  ])('refuses %j, writing nothing', async (typed, reason) => {
    const folder = withBlueprints('a.blueprint', 'b/a.blueprint');
    const { code, out, err } = await terminal(folder, ['report', ...typed]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(readdirSync(folder).sort()).toEqual(['a.blueprint', 'b']);
  });

  it('explains itself in both languages', async () => {
    const english = await terminal('/', ['report', '--help']);
    expect(english.out).toContain('--lang en|zh|both');
    expect(english.out).toContain('first page');
    const chinese = await terminal('/', ['report', '--help', '--lang', 'zh']);
    expect(chinese.out).toContain('首页');
    const both = await terminal('/', ['report', '--help', '--lang', 'both'], { LANG: 'zh_CN.UTF-8' });
    expect(both.out).toContain('首页');
  });
});
