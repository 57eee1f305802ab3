import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeFontFile } from '../../electron/setup/fonts/build.ts';
import { subsetterPath } from '../../electron/setup/fonts/sources.ts';
import { compileSubsetter, openSubsetter } from '../../shared/export/encoders/subset.ts';
import { drawnText } from '../../shared/text/drawn.ts';
import { measureText } from '../../shared/text/measure.ts';
import { FONT_FAMILY, type FontWeight } from '../../shared/text/style.ts';
import { ensureFonts } from '../support/fonts.ts';
import { CORPUS } from './corpus.ts';

const SIZE = 14;
const EDGE = 1000;
const DRAWN = CORPUS.map(drawnText);
const codePoints = new Set([...DRAWN.join('')].map((character) => character.codePointAt(0) ?? 0));

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

beforeAll(async () => {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
});

describe.each<FontWeight>([400, 700])('weight %i', (weight) => {
  let font: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    const whole = await readFile(`${await ensureFonts()}/${wholeFontFile(weight)}`);
    const cut = await openSubsetter(await compileSubsetter(await readFile(subsetterPath)), whole);
    font = cut(codePoints);
  });

  /** Left edge of the first ink, for a text that starts or ends at a place. */
  function inkLeft(text: string, anchor: 'start' | 'end', x: number): number {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * EDGE}" height="40"><text xml:space="preserve"
      font-family="${FONT_FAMILY}" font-weight="${weight}" font-size="${SIZE}" font-kerning="normal" x="${x}" y="20"
      text-anchor="${anchor}">${escaped(text)}</text></svg>`;
    const options = { font: { fontBuffers: [font], defaultFontFamily: 'Noto Sans SC' } };
    const picture = new Resvg(svg, options);
    try {
      const box = picture.getBBox();
      if (box === undefined) throw new Error(`Nothing drawn for ${text}`);
      return box.x;
    } finally {
      picture.free();
    }
  }

  it('widths are those of the PNG renderer within a pixel', () => {
    const wrong = DRAWN.map((text) => {
      const ours = measureText(text, { size: SIZE, weight });
      return { text, off: inkLeft(text, 'start', EDGE - ours) - inkLeft(text, 'end', EDGE) };
    }).filter(({ off }) => Math.abs(off) > 1);
    expect(wrong).toEqual([]);
  });

  it('widths are those of the PDF writer within a pixel', () => {
    const document = new PDFDocument({ font: '' }).registerFont('text', font).font('text').fontSize(SIZE);
    const wrong = DRAWN.map((text) => ({
      text,
      ours: measureText(text, { size: SIZE, weight }),
      pdf: document.widthOfString(text, { features: ['kern'] }),
    })).filter(({ ours, pdf }) => Math.abs(ours - pdf) > 1);
    expect(wrong).toEqual([]);
  });
});
