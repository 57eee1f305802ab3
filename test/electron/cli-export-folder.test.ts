import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WASM_FOLDER } from '../../electron/node/places.ts';
import { copyWasm } from '../../electron/setup/wasm.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { ensureFonts } from '../support/fonts.ts';
import { scratchFolder } from './scratch.ts';
import { terminal } from './terminal.ts';

const small = serialiseBlueprint(
  sketch({ lanes: { customer: 'Ask Get', frontstage: '- Answer' }, links: 'Ask>Answer' }),
);

beforeAll(async () => {
  await ensureFonts();
  await copyWasm(WASM_FOLDER);
});

function withFiles(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

describe('export of a folder', () => {
  it('writes every blueprint in every format, subfolders kept; a broken one is told and stops nothing', async () => {
    const folder = withFiles({ 'in/a.blueprint': small, 'in/sub/a.blueprint': small, 'in/b.blueprint': '{' });
    const typed = ['export', 'in', '--to', 'svg,bpmn', '--text', 'plain', '--out-dir', 'out'];
    const alone = await terminal(folder, [...typed, '--jobs', '1']);
    expect(alone.code).toBe(2);
    expect(alone.err).toContain(`${join('in', 'b.blueprint')}:1:`);
    expect(alone.err.match(/^Wrote /gm)).toHaveLength(4);
    expect(filesBelow(join(folder, 'out'))).toEqual(
      ['a.bpmn', 'a.svg', 'manifest.json', join('sub', 'a.bpmn'), join('sub', 'a.svg')].sort(),
    );
    const manifest = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
    expect(await terminal(folder, [...typed, '--jobs', '3'])).toEqual(alone);
    expect(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).toBe(manifest);
  });

  it('keeps account of what was handed out, without a path of the machine', async () => {
    const folder = withFiles({ 'in/sub/a.blueprint': small });
    await terminal(folder, ['export', join(folder, 'in'), '--to', 'bpmn', '--preset', 'internal', '--out-dir', 'out']);
    const text = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
    expect(text).not.toContain(folder);
    const bytes = readFileSync(join(folder, 'out/sub/a.bpmn'));
    const sha256 = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');
    const { exports, failed } = JSON.parse(text);
    expect(failed).toEqual([]);
    expect(exports).toMatchObject([
      {
        source: 'sub/a.blueprint',
        sourceSha256: sha256(small),
        file: 'sub/a.bpmn',
        format: 'bpmn',
        preset: 'internal',
        bytes: bytes.length,
        sha256: sha256(bytes),
      },
    ]);
    expect(exports[0].parts).toContain('cost');
  });

  it('keeps two files of one name apart, wherever they lie', async () => {
    const folder = withFiles({ 'one/a.blueprint': small, 'two/a.blueprint': small });
    const files = ['one/a.blueprint', 'two/a.blueprint'];
    const run = await terminal(folder, ['export', ...files, '--to', 'bpmn', '--out-dir', 'out', '--dry-run']);
    expect(run).toEqual({
      code: 0,
      out: `${join('out', 'one', 'a.bpmn')}\n${join('out', 'two', 'a.bpmn')}\n`,
      err: '',
    });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('never writes over a blueprint, not even through a link', async () => {
    const folder = withFiles({ 'a.blueprint': small, 'out/manifest.json': small });
    symlinkSync(join(folder, 'a.blueprint'), join(folder, 'out/a.bpmn'));
    const linked = await terminal(folder, ['export', 'a.blueprint', '--to', 'bpmn', '--out-dir', 'out']);
    expect(linked.code).toBe(2);
    expect(linked.err).toContain('leads to a blueprint');
    writeFileSync(join(folder, 'out/manifest.json'), small);
    const named = await terminal(folder, ['export', 'out/manifest.json', '--to', 'svg', '--out-dir', 'out']);
    expect(named.err).toContain('would take the place of a blueprint');
    expect(readFileSync(join(folder, 'a.blueprint'), 'utf8')).toBe(small);
    expect(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).toBe(small);
  });

  it.each([
    [['in', '--to', 'svg'], 'Missing: -o OUT or --out-dir DIR'],
    [['in', '--to', 'svg', '-o', 'a.svg', '--out-dir', 'out'], 'Missing: -o OUT or --out-dir DIR'],
    [['in', '-o', 'a.svg'], '-o names one file'],
    [['in', '--to', 'svg,hologram', '--out-dir', 'out'], '--to: expected one of svg'],
    [['in', '--to', 'svg', '--scale', '2', '--out-dir', 'out'], 'svg has no option scale'],
    [['in', '--to', 'svg', '--parts', 'secrets', '--out-dir', 'out'], '--parts: expected'],
    [['empty', '--to', 'svg', '--out-dir', 'out'], 'no blueprint file there'],
  ])('refuses %j, writing nothing', async (typed, reason) => {
    const folder = withFiles({ 'in/a.blueprint': small, 'in/b.blueprint': small });
    mkdirSync(join(folder, 'empty'));
    const { code, err } = await terminal(folder, ['export', ...typed]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(filesBelow(folder)).toEqual([join('in', 'a.blueprint'), join('in', 'b.blueprint')]);
  });
});
