import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { FormatId } from '../../shared/export/registry.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { everyKind } from '../support/blueprints.ts';
import { environment } from '../support/exports.ts';

type Options = Readonly<Record<string, string | number>>;

/** The drawing as a file of a format. */
async function file(format: FormatId, name: string, options: Options): Promise<string> {
  const request = { document: everyKind(), languages: ['zh-Hans'], theme: 'light', parts: CLIENT_PARTS } as const;
  const { bytes } = await exportBlueprint({ ...request, format, options }, environment);
  const path = join(scratchFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

function read(path: string): PNG {
  return PNG.sync.read(readFileSync(path));
}

/** Shares of the pixels of two pictures of one size that look different. */
function difference(one: PNG, other: PNG): number {
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const marks = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.2 });
  return marks / (one.width * one.height);
}

async function painted(options: Options = {}): Promise<PNG> {
  return read(await file('png', 'painted.png', { scale: 1, ...options }));
}

describe('a picture, read by another program', () => {
  it('as WebP is the PNG to the last pixel, with a ground and without', async () => {
    for (const background of ['page', 'transparent']) {
      const webp = await file('webp', 'painted.webp', { scale: 1, background });
      execFileSync('dwebp', [webp, '-o', `${webp}.png`], { stdio: 'pipe' });
      expect(read(`${webp}.png`).data.equals((await painted({ background })).data)).toBe(true);
    }
  });

  it('as WebP of less quality and as JPEG looks like the PNG', async () => {
    const webp = await file('webp', 'painted.webp', { scale: 1, quality: 75 });
    execFileSync('dwebp', [webp, '-o', `${webp}.png`], { stdio: 'pipe' });
    expect(difference(read(`${webp}.png`), await painted())).toBeLessThan(0.01);
    const jpeg = await file('jpeg', 'painted.jpg', { scale: 1 });
    const [, size, , colours] = linesOf(execFileSync('djpeg', [jpeg], { maxBuffer: 2 ** 27 }));
    const [width = 0, height = 0] = size.split(' ').map(Number);
    expect(difference(fromColours(width, height, colours), await painted())).toBeLessThan(0.01);
  });
});

describe('an SVG, drawn by another program', () => {
  it('with its texts as outlines looks like the PNG', async () => {
    const svg = await file('svg', 'drawing.svg', { text: 'outlines' });
    execFileSync('rsvg-convert', [svg, '-o', `${svg}.png`], { stdio: 'pipe' });
    expect(difference(read(`${svg}.png`), await painted())).toBeLessThan(0.01);
  });

  it.each(['embedded', 'plain'])('with its texts %s is drawn without complaint', async (text) => {
    const svg = await file('svg', 'drawing.svg', { text });
    const said = execFileSync('rsvg-convert', [svg, '-o', `${svg}.png`], { encoding: 'utf8', stdio: 'pipe' });
    expect(said).toBe('');
    expect(read(`${svg}.png`).width).toBe((await painted()).width);
    execFileSync('xmllint', ['--noout', '--nonet', svg], { stdio: 'pipe' });
  });
});

/** The three lines before the pixels of a PPM picture, as texts, and the pixels. */
function linesOf(bytes: Buffer): [string, string, string, Buffer] {
  const ends = [0, 1, 2].reduce<number[]>((found) => [...found, bytes.indexOf(10, (found.at(-1) ?? -1) + 1)], []);
  const [first = 0, second = 0, third = 0] = ends;
  const line = (from: number, to: number) => bytes.subarray(from, to).toString('latin1');
  return [line(0, first), line(first + 1, second), line(second + 1, third), bytes.subarray(third + 1)];
}

function fromColours(width: number, height: number, colours: Buffer): PNG {
  const picture = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    colours.copy(picture.data, pixel * 4, pixel * 3, pixel * 3 + 3);
    picture.data[pixel * 4 + 3] = 255;
  }
  return picture;
}
