import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { reportText } from '../support/reports.ts';
import { reviewedBlueprint } from '../support/reviewed-blueprint.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  html = await reportText(reviewedBlueprint(), { format: 'html', languages: ['en', 'zh-Hans'] });
});
afterAll(() => browser.close());

/** Opens the report as a file would be; gives what the page complained of. */
async function open(width: number): Promise<readonly [page: Page, faults: string[]]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: false });
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => !/^(about|data):/.test(request.url()) && faults.push(request.url()));
  await page.setContent(html);
  return [page, faults];
}

describe('the report as a page', () => {
  it.each([1200, 390])('fits a window of %i pixels, complains of nothing and asks for nothing', async (width) => {
    const [page, faults] = await open(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is in its own look under its own policy', async () => {
    const [page] = await open(1200);
    const size = await page
      .locator('h1')
      .first()
      .evaluate((head) => getComputedStyle(head).fontSize);
    expect(size).toBe('36px');
    await page.close();
  });

  it.each([1200, 390])('is accessible at %i pixels: axe finds nothing', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0])}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it('prints on A4, its drawing across, with running heads and page numbers', async () => {
    const [page] = await open(1200);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    await page.close();
    const printed = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(printed.numPages).toBeGreaterThan(20);
    const pages = await Promise.all(Array.from({ length: printed.numPages }, (_, index) => printed.getPage(index + 1)));
    const across = pages.filter(({ view }) => (view[2] ?? 0) > (view[3] ?? 0));
    expect(across.length).toBeGreaterThanOrEqual(4);
    const { items } = (await (pages[7] ?? pages[0])?.getTextContent()) ?? { items: [] };
    const texts = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(texts).toContain('Complaint handling');
    expect(texts).toContain(`8 / ${printed.numPages}`);
  });
});
