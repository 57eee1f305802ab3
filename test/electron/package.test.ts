import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureProject } from '../../electron/setup/ensure.mjs';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'blueprint-package-'));
const output = join(folder, 'linux-unpacked');
const archive = join(output, 'resources/app.asar');

/** Most bytes of the program's archive: 56.6 million measured, 41.8 of them fonts, and a fifth more. */
const MOST_BYTES = 68_000_000;
/** Most bytes of what is no font: 14.7 million measured, 2.3 of them examples, and a fifth more. */
const MOST_BESIDES_FONTS = 17_700_000;
/** In Electron's binary, what marks where its fuses are: then come their version, their count and a digit for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 8;
const ENABLED = '1'.charCodeAt(0);
const DISABLED = '0'.charCodeAt(0);

const electronVersion = (createRequire(import.meta.url)('electron/package.json') as { version: string }).version;

/** A distribution of Electron with nothing in it that runs; all fuses stand the wrong way round. */
function makeDistribution(): string {
  const distribution = join(folder, 'electron');
  mkdirSync(join(distribution, 'locales'), { recursive: true });
  mkdirSync(join(distribution, 'resources'));
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES]), Buffer.from('10110011')]);
  writeFileSync(join(distribution, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuses]));
  chmodSync(join(distribution, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) {
    writeFileSync(join(distribution, name), name === 'version' ? electronVersion : '');
  }
  for (const name of ['en-US', 'zh-CN', 'de']) writeFileSync(join(distribution, `locales/${name}.pak`), '');
  return distribution;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
}

/** Sizes by path in an archive: its head is a pickle of lengths and then a tree in JSON. */
function filesIn(file: string): Map<string, number> {
  const bytes = readFileSync(file);
  const length = bytes.readUInt32LE(12);
  const tree = JSON.parse(bytes.subarray(16, 16 + length).toString('utf8')) as Entry;
  const found = new Map<string, number>();
  const walk = ({ files, size = 0 }: Entry, path: string) => {
    if (!files) found.set(path, size);
    for (const [name, inner] of Object.entries(files ?? {})) walk(inner, `${path}/${name}`);
  };
  walk(tree, '');
  return found;
}

beforeAll(async () => {
  if (!ensureProject()) throw new Error('the editor could not be built');
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      extends: 'electron-builder.yml',
      electronDist: makeDistribution(),
      electronVersion,
      directories: { output: folder },
    },
    publish: 'never',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package for Linux', () => {
  it('holds the bundles, the fonts, the examples, and nothing else', () => {
    const paths = [...filesIn(archive).keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/dist/main/main.js',
        '/dist/preload/preload.cjs',
        '/dist/renderer/index.html',
        '/dist/fonts/fonts.css',
        '/dist/wasm/resvg.wasm',
        '/assets/examples/complaint-handling.blueprint',
      ]),
    );
    const allowed = /^\/(package\.json|dist\/(main|preload|renderer|fonts|wasm)\/|assets\/examples\/)/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.tsx?$|\.map$|node_modules|\.test\.|(^|\/)\./.test(path))).toEqual([]);
  });

  it('stays within its budget', () => {
    const { size } = statSync(archive);
    expect(size).toBeLessThan(MOST_BYTES);
    expect(size).toBeGreaterThan(MOST_BYTES / 2);
    const others = [...filesIn(archive)].filter(([path]) => !path.startsWith('/dist/fonts/'));
    expect(others.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(MOST_BESIDES_FONTS);
  });

  it('has only the languages of the interface', () => {
    expect(readdirSync(join(output, 'locales')).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
  });

  it('sets every fuse the safe way', async () => {
    const wire = await getCurrentFuseWire(join(output, 'service-blueprint-studio'));
    expect(wire).toEqual({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: DISABLED,
      [FuseV1Options.EnableCookieEncryption]: ENABLED,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLED,
      [FuseV1Options.EnableNodeCliInspectArguments]: DISABLED,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLED,
      [FuseV1Options.OnlyLoadAppFromAsar]: ENABLED,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLED,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLED,
    });
  });
});
