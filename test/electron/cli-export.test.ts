import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WASM_FOLDER } from '../../electron/node/places.ts';
import { copyWasm } from '../../electron/setup/wasm.ts';
import { brandFileText } from '../../shared/model/brand-file.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { ensureFonts } from '../support/fonts.ts';
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

function withBlueprint(document = small): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'a.blueprint'), serialiseBlueprint(document));
  return folder;
}

const BEGINNINGS = { svg: '<?xml', png: '\u0089PNG', pdf: '%PDF-' } as const;

describe('export', () => {
  it.each(['svg', 'png', 'pdf'] as const)('writes %s, the same bytes twice, and says so', async (format) => {
    const folder = withBlueprint();
    const first = await terminal(folder, ['export', 'a.blueprint', '--to', format, '-o', `one.${format}`]);
    expect(first).toEqual({ code: 0, out: '', err: `Wrote one.${format}.\n` });
    const second = await terminal(folder, ['export', 'a.blueprint', '-o', `two.${format}`], { LANG: 'zh_CN.UTF-8' });
    expect(second.err).toBe(`已写入 two.${format}。\n`);
    const bytes = readFileSync(join(folder, `one.${format}`));
    expect(bytes.subarray(0, 5).toString('latin1').startsWith(BEGINNINGS[format])).toBe(true);
    expect(readFileSync(join(folder, `two.${format}`)).equals(bytes)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.blueprint', `one.${format}`, `two.${format}`]);
  });

  it('draws what the options ask for', async () => {
    const folder = withBlueprint();
    const svg = async (...options: string[]) => {
      const run = await terminal(folder, ['export', 'a.blueprint', '-o', 'a.svg', ...options]);
      expect(run.code, run.err).toBe(0);
      return readFileSync(join(folder, 'a.svg'), 'utf8');
    };
    const [plain, chinese, outlines, dated, dark] = [
      await svg('--text', 'plain'),
      await svg('--text', 'plain', '--language', 'zh-Hans'),
      await svg('--text', 'outlines'),
      await svg('--text', 'plain', '--date', '2026-03-04'),
      await svg('--text', 'plain', '--theme', 'dark'),
    ];
    expect(plain).toContain('Complaints');
    expect(plain).not.toContain('@font-face');
    expect(await svg()).toContain('@font-face');
    expect(chinese).toContain('投诉处理');
    expect(outlines).not.toContain('<text');
    expect(dated).toContain('2026-03-04');
    expect(dark).not.toBe(plain);
  });

  it('draws in the theme asked for, in the brand of a file or of the folder', async () => {
    const folder = withBlueprint();
    const svg = async (...options: string[]) => {
      const run = await terminal(folder, ['export', 'a.blueprint', '-o', 'a.svg', '--text', 'plain', ...options]);
      return run.code === 0 ? readFileSync(join(folder, 'a.svg'), 'utf8') : run.err;
    };
    const brand = (ground: string) => brandFileText({ brand: { ground } });
    expect(await svg('--theme', 'monochrome')).not.toMatch(/fill="#(?!000000|ffffff)/);
    writeFileSync(join(folder, 'north.json'), brand('#fff0e0'));
    writeFileSync(join(folder, '.blueprint-brand.json'), brand('#e0f0ff'));
    expect(await svg('--brand', 'north.json')).toContain('#fff0e0');
    expect(await svg('--theme', 'brand')).toContain('#e0f0ff');
    expect(await svg()).not.toContain('#e0f0ff');
    writeFileSync(join(folder, 'north.json'), '{"format": 1}');
    expect(await svg('--brand', 'north.json')).toContain('north.json:1:12: This is no brand file.');
  });

  it('paints a picture larger when asked to, as large as can be, and tells the scale', async () => {
    const folder = withBlueprint();
    const width = async (scale: string) => {
      await terminal(folder, ['export', 'a.blueprint', '-o', 'a.png', '--scale', scale]);
      return readFileSync(join(folder, 'a.png')).readUInt32BE(16);
    };
    const single = await width('1');
    expect(Math.abs((await width('2')) - 2 * single)).toBeLessThanOrEqual(1);
    const cells = Array.from({ length: 60 }, (_, index) => `Step${index}`).join(' ');
    writeFileSync(join(folder, 'wide.blueprint'), serialiseBlueprint(sketch({ lanes: { customer: cells } })));
    const smaller = await terminal(folder, ['export', 'wide.blueprint', '-o', 'wide.png', '--scale', '4']);
    expect(smaller.code, smaller.err).toBe(0);
    expect(smaller.err).toMatch(/Painted at scale [\d.]+, the largest that fits/);
    expect(readFileSync(join(folder, 'wide.png')).readUInt32BE(16)).toBeLessThanOrEqual(16_384);
  });

  it.each([
    [['a.blueprint', '--to', 'svg'], 'Missing: -o OUT'],
    [['-o', 'a.svg'], 'Missing: FILE'],
    [['a.blueprint', '-o', 'drawing'], 'Missing: --to'],
    [['a.blueprint', '-o', 'a.svg', '--to', 'hologram'], '--to: expected one of svg, png, jpeg, webp, pdf'],
    [['a.blueprint', '--to', 'svg', '-o', 'a.blueprint'], 'would take the place of a blueprint'],
    [['a.blueprint', '-o', 'a.png', '--scale', '9'], 'Option scale: expected 0.01 – 8'],
    [['a.blueprint', '-o', 'a.svg', '--scale', '2'], 'svg has no option scale'],
    [['a.blueprint', '-o', 'a.jpg', '--background', 'transparent'], 'jpeg has no option background'],
    [['a.blueprint', '-o', 'a.pdf', '--text', 'plain'], 'pdf has no option text'],
    [['a.blueprint', '-o', 'a.svg', '--language', 'fr'], '--language: expected one or two of en, zh-Hans'],
    [['a.blueprint', '-o', 'a.svg', '--date', 'today'], '--date: expected a date'],
    [['gone.blueprint', '-o', 'a.svg'], 'does not exist'],
  ])('refuses %j, writing nothing', async (typed, reason) => {
    const folder = withBlueprint();
    const { code, out, err } = await terminal(folder, ['export', ...typed]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(readdirSync(folder)).toEqual(['a.blueprint']);
    expect(readFileSync(join(folder, 'a.blueprint'), 'utf8')).toBe(serialiseBlueprint(small));
  });

  it('never claims to have written what it has not', async () => {
    const folder = withBlueprint();
    mkdirSync(join(folder, 'folder.svg'));
    writeFileSync(join(folder, 'broken.blueprint'), '{');
    for (const typed of [
      ['a.blueprint', '-o', 'folder.svg'],
      ['a.blueprint', '-o', 'missing/a.svg'],
      ['broken.blueprint', '-o', 'b.svg'],
    ]) {
      const { code, err } = await terminal(folder, ['export', ...typed]);
      expect(code).toBe(2);
      expect(err).not.toContain('Wrote');
    }
    expect(readdirSync(folder).sort()).toEqual(['a.blueprint', 'broken.blueprint', 'folder.svg']);
    expect(readdirSync(join(folder, 'folder.svg'))).toEqual([]);
  });
});
