import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawingFonts } from '../../shared/layout/drawing-fonts.ts';
import { sketch } from '../../shared/rules/example.ts';
import { measureText, uncoveredCharacters } from '../../shared/text/measure.ts';
import { FONT_FAMILY, type FontWeight, TEXT_CSS } from '../../shared/text/style.ts';
import { launchBrowser } from '../support/browser.ts';
import { clientFont, inFont } from '../support/client-fonts.ts';
import { ensureFonts } from '../support/fonts.ts';
import { CORPUS } from './corpus.ts';

const ORIGIN = 'http://fonts.test';
const WEIGHTS: readonly FontWeight[] = [400, 700];
const SIZES = [11, 13, 14, 16.5, 24];

let browser: Browser;
let fonts: string;

beforeAll(async () => {
  fonts = await ensureFonts();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page that gets the built fonts as the editor serves them. */
async function openPage(deviceScaleFactor: number): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor });
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      const body = '<!doctype html><link rel="stylesheet" href="/fonts.css"><body></body>';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    return route.fulfill({
      contentType: path.endsWith('.css') ? 'text/css' : 'font/ttf',
      body: await readFile(join(fonts, normalize(path))),
    });
  });
  await page.goto(ORIGIN);
  return page;
}

interface Drawing {
  readonly texts: readonly string[];
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly css: string;
}

/** Runs in the page: the widths of the texts as SVG text and as HTML. */
async function drawnWidths({ texts, family, weight, size, css }: Drawing) {
  await document.fonts.load(`${weight} ${size}px '${family}'`, texts.join(''));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.replaceChildren(svg);
  const style = `${css}; font-size: ${size}px; font-weight: ${weight}`;
  const drawn = texts.map((text) => {
    const svgText = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    const span = document.createElement('span');
    for (const element of [svgText, span]) {
      element.setAttribute('style', style);
      element.textContent = text;
    }
    svg.append(svgText);
    document.body.append(span);
    return { text, svgText, span };
  });
  // Only when all stand there: measuring in between would lay out everything again each time.
  return drawn.map(({ text, svgText, span }) => {
    return { text, svg: svgText.getComputedTextLength(), html: span.getBoundingClientRect().width };
  });
}

/** The texts whose width in Chromium, in SVG or in HTML, is more than a pixel away from ours. */
async function wrongWidths(page: Page, size: number, weight: FontWeight, css: string) {
  const measured = await page.evaluate(drawnWidths, { texts: CORPUS, family: FONT_FAMILY, weight, size, css });
  return measured
    .map((drawn) => ({ ...drawn, ours: measureText(drawn.text, { size, weight }) }))
    .filter(({ svg, html, ours }) => Math.abs(svg - ours) > 1 || Math.abs(html - ours) > 1);
}

it('widths in a client’s font are Chromium’s within a pixel, whatever that lacks', async () => {
  const font = drawingFonts(inFont(sketch({ lanes: { customer: 'A' } }), await clientFont()), 'brand')?.[400];
  if (!font) throw new Error('no font');
  const page = await openPage(1);
  await page.evaluate(async (bytes) => {
    const face = new FontFace('Client Sans', Uint8Array.from(bytes), { weight: '1 1000' });
    document.fonts.add(await face.load());
  }, Array.from(font.bytes));
  const css = TEXT_CSS.replace("'", "'Client Sans', '");
  for (const weight of WEIGHTS) {
    const measured = await page.evaluate(drawnWidths, { texts: CORPUS, family: FONT_FAMILY, weight, size: 14, css });
    const wrong = measured.filter(({ text, svg, html }) => {
      const ours = measureText(text, { size: 14, weight, font });
      return Math.abs(svg - ours) > 1 || Math.abs(html - ours) > 1;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  }
});

describe.each([1, 1.5])('at device scale %d', (scale) => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(scale);
  });

  it.each(WEIGHTS)('widths of weight %i are Chromium’s within a pixel, in SVG and HTML', async (weight) => {
    for (const size of SIZES) expect(await wrongWidths(page, size, weight, TEXT_CSS)).toEqual([]);
  });

  it('would notice another font and missing kerning', async () => {
    const spoilt = (from: string, to: string) => wrongWidths(page, 24, 400, TEXT_CSS.replace(from, to));
    expect(await spoilt(`'${FONT_FAMILY}'`, 'serif')).not.toEqual([]);
    expect(await spoilt('font-kerning: normal', 'font-kerning: none')).not.toEqual([]);
  });
});

it('the corpus has texts of both languages and nothing that the font lacks', () => {
  expect(CORPUS.length).toBeGreaterThan(25);
  expect(uncoveredCharacters(CORPUS.join(''))).toEqual([]);
});
