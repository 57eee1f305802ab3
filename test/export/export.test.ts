import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { ExportRequest } from '../../shared/export/request.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { benchDocument } from '../bench/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const usual = { format: 'svg', languages: ['en'], theme: 'light', parts: ALL_PARTS } as const;

async function make(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  return (await exportBlueprint({ document, ...usual, ...request }, environment)).bytes;
}

async function svg(document: BlueprintDocument, request: Partial<ExportRequest> = {}): Promise<string> {
  return new TextDecoder().decode(await make(document, request));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Share of pixels in a part of a picture that differ from its upper left one. */
function ink(picture: PNG, { x, y, width, height }: { x: number; y: number; width: number; height: number }): number {
  const at = (column: number, line: number) => picture.data.readUInt32BE((line * picture.width + column) * 4);
  const ground = at(Math.round(x), Math.round(y));
  let marked = 0;
  for (let line = 0; line < height; line += 1) {
    for (let column = 0; column < width; column += 1) {
      if (at(Math.round(x) + column, Math.round(y) + line) !== ground) marked += 1;
    }
  }
  return marked / (width * height);
}

/** Where the first run of a text lies on the sheet. */
function placeOfText(document: BlueprintDocument, language: string, text: string) {
  const scene = buildScene(document, { languages: [language], theme: 'light', frame: {} });
  for (const { x, y, primitives } of scene.groups) {
    for (const primitive of primitives) {
      if (primitive.type === 'text' && primitive.text === text) {
        return {
          x: x + primitive.x,
          y: y + primitive.y - primitive.size,
          width: primitive.size * text.length,
          height: primitive.size + 3,
        };
      }
    }
  }
  throw new Error(`${text} is not drawn`);
}

const CHINESE = '提出投诉';

describe('SVG', () => {
  it.each(['en', 'zh-Hans'])('is the golden one in %s', async (language) => {
    const text = await svg(everyKind(), { options: { text: 'plain' }, languages: [language] });
    await expect(text).toMatchFileSnapshot(`../golden/exports/every-kind.${language}.svg`);
  });

  it('brings the characters it uses along as a font, and nothing from elsewhere', async () => {
    const text = await svg(everyKind(), { languages: ['zh-Hans'] });
    expect(text.match(/@font-face/g)).toHaveLength(2);
    expect(text).toContain('步骤：action');
    expect(text.replace(/xmlns(:\w+)?="[^"]+"/g, '')).not.toMatch(/https?:/);
    expect(text.length).toBeLessThan(400_000);
  });

  it('as outlines holds no text element and needs no font', async () => {
    const text = await svg(everyKind(), { options: { text: 'outlines' }, languages: ['zh-Hans'] });
    expect(text).not.toMatch(/<text|@font-face/);
    expect(text.match(/<path/g)?.length).toBeGreaterThan(60);
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<script>alert(1)</script>]]>&"\u0000\u0008\uffff</svg>';
    const document = { ...everyKind(), service: { name: { en: hostile } } };
    const text = await svg(document, { options: { text: 'plain' } });
    for (const harm of ['<script', '<foreignObject', '\u0000', '\u0008', '\uffff']) expect(text).not.toContain(harm);
    expect(text).toContain('&lt;script&gt;');
    expect(text.match(/<\/svg>/g)).toHaveLength(1);
  });
});

describe('PNG', () => {
  it('draws Chinese as Chinese, not as boxes or blanks', async () => {
    const document = complaintHandling();
    const picture = PNG.sync.read(
      Buffer.from(await make(document, { format: 'png', languages: ['zh-Hans'], options: { scale: 1 } })),
    );
    const place = placeOfText(document, 'zh-Hans', CHINESE);
    const drawn = ink(picture, place);
    expect(drawn).toBeGreaterThan(0.25);
    expect(drawn).toBeLessThan(0.85);
    const halves = [0, 1].map((half) =>
      ink(picture, { ...place, x: place.x + (half * place.width) / 2, width: place.width / 2 }),
    );
    expect(halves[0]).not.toBeCloseTo(halves[1] ?? 0, 3);
  });

  it('has twice the pixels at scale 2', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map((scale) => make(everyKind(), { format: 'png', options: { scale } })),
    );
    const [small, large] = [one, two].map((bytes) => PNG.sync.read(Buffer.from(bytes ?? [])));
    expect(large?.width).toBe((small?.width ?? 0) * 2);
    expect(large?.height).toBe((small?.height ?? 0) * 2);
  });
});

describe.each(['png', 'jpeg', 'webp'] as const)('a picture as %s', (format) => {
  it('that would be too large is painted as large as can be, and the scale is told', async () => {
    const document = sketch({
      lanes: { customer: Array.from({ length: 60 }, (_, index) => `Step${index}`).join(' ') },
    });
    const made = (scale: number) => exportBlueprint({ document, ...usual, format, options: { scale } }, environment);
    const { bytes, losses } = await made(8);
    const [{ what } = { what: { en: '', 'zh-Hans': '' } }] = losses;
    const [, most = '', width = ''] = /at scale ([\d.]+), .* would measure (\d+) ×/.exec(what.en) ?? [];
    expect(Number(width)).toBeGreaterThan(16_384);
    expect(what['zh-Hans']).toContain(`最大缩放 ${most} `);
    const fitting = await made(Number(most));
    expect(sha256(fitting.bytes)).toBe(sha256(bytes));
    expect(fitting.losses).toEqual([]);
  });
});

describe('a picture without a ground', () => {
  it('lets through what lies behind it, and nothing else', async () => {
    const options = { scale: 1, background: 'transparent' };
    const picture = PNG.sync.read(Buffer.from(await make(everyKind(), { format: 'png', options })));
    const covers = (x: number, y: number) => picture.data[(y * picture.width + x) * 4 + 3];
    expect(covers(2, 2)).toBe(0);
    const { origin } = buildScene(everyKind(), { languages: ['en'], theme: 'light', frame: {} });
    expect(covers(origin.x + 2, origin.y + 2)).toBe(255);
  });
});

describe('PDF', () => {
  async function pdf(document: BlueprintDocument, language: string) {
    const bytes = await make(document, { format: 'pdf', languages: [language] });
    const path = join(folder, `${language}.pdf`);
    writeFileSync(path, bytes);
    return { bytes, path };
  }

  it.each([
    ['en', 'Complaint handling', 'Report the'],
    ['zh-Hans', '投诉处理', CHINESE],
  ])('in %s has text that can be selected, with its fonts', async (language, title, name) => {
    const { bytes, path } = await pdf(complaintHandling(), language);
    const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(opened.numPages).toBe(1);
    const content = await (await opened.getPage(1)).getTextContent();
    const texts = content.items.flatMap((item) => ('str' in item ? [item.str] : []));
    expect(texts).toContain(title);
    expect(texts).toContain(name);
    expect((await opened.getMetadata()).info).toMatchObject({ Title: title });
    const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' });
    expect(fonts).toMatch(/NotoSansSC-Bold .* yes yes yes/);
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  it('draws Chinese where it says it: the picture, not only the text', async () => {
    const document = complaintHandling();
    const { path } = await pdf(document, 'zh-Hans');
    execFileSync('pdftoppm', ['-r', '96', '-png', path, join(folder, 'page')]);
    const picture = PNG.sync.read(readFileSync(join(folder, 'page-1.png')));
    const drawn = ink(picture, placeOfText(document, 'zh-Hans', CHINESE));
    expect(drawn).toBeGreaterThan(0.25);
    expect(drawn).toBeLessThan(0.9);
  });

  it('says how large a unit is where a page would be too long', async () => {
    const bytes = await make(benchDocument(1000), { format: 'pdf' });
    const opened = await getDocument({ data: bytes, verbosity: 0 }).promise;
    const page = await opened.getPage(1);
    expect(Math.max(...page.view)).toBeLessThanOrEqual(14_400);
    expect(page.userUnit).toBeGreaterThan(1);
  });
});

describe('every format', () => {
  it.each(['svg', 'png', 'pdf'] as const)('%s has the same bytes twice', async (format) => {
    const [first, second] = [await make(everyKind(), { format }), await make(structuredClone(everyKind()), { format })];
    expect(sha256(first)).toBe(sha256(second));
  });

  it('stops when it is cancelled', async () => {
    const request: ExportRequest = { document: everyKind(), ...usual, format: 'png' };
    const cancelled = exportBlueprint(request, { ...environment, signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toThrow(/abort/i);
  });
});
