import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { benchDocument } from '../bench/document.ts';
import { everyKind } from '../support/blueprints.ts';
import { launchBrowser } from '../support/browser.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { environment } from '../support/exports.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RUN =
  'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: false });
});
afterAll(() => browser.close());

async function make(document: BlueprintDocument, theme: 'light' | 'dark' = 'light'): Promise<string> {
  const { languages } = document;
  const { bytes } = await exportBlueprint(
    { document, format: 'html', languages, theme, parts: CLIENT_PARTS, date: '2026-03-31' },
    environment,
  );
  return new TextDecoder().decode(bytes);
}

/** A page opened from its file, as by a double click; what it asks for from elsewhere and what goes wrong is noted. */
async function open(html: string): Promise<{ page: Page; noted: string[] }> {
  const path = join(tmpdir(), `blueprint-page-${process.pid}.html`);
  writeFileSync(path, html);
  const page = await context.newPage();
  const noted: string[] = [];
  const own = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (request.url() !== own && !request.url().startsWith('data:')) noted.push(request.url());
  });
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('dialog', (dialog) => {
    noted.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(own);
  return { page, noted };
}

const seen = (page: Page) => page.locator('#stage > svg:not([hidden])');
const box = async (page: Page) => ((await seen(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);

describe('a page for the client', () => {
  it('is looked into by mouse and keyboard, in either language, and asks nobody for anything', async () => {
    const { page, noted } = await open(await make(complaintHandling()));
    const whole = await box(page);
    const stage = (await page.locator('#stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };

    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -300);
    const near = await box(page);
    expect(near[2]).toBeLessThan(whole[2] ?? 0);
    await page.mouse.down();
    await page.mouse.move(middle.x + 80, middle.y + 10, { steps: 3 });
    await page.mouse.up();
    expect((await box(page))[0]).toBeLessThan(near[0] ?? 0);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    expect(((await box(page))[2] ?? 0) / (whole[2] ?? 1)).toBeGreaterThan(0.9);

    await seen(page).getByRole('button', { name: 'Step: Report the' }).first().click();
    const details = page.locator('#details');
    await expect.poll(() => details.getByRole('heading').textContent()).toContain('Report the');
    await details.getByRole('button', { name: 'Close details' }).click();
    expect(await details.isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await details.getByRole('heading').isVisible()).toBe(true);
    expect(await details.getByRole('heading').textContent()).not.toBe('');
    await page.keyboard.press('Escape');

    await page.getByLabel('Language').selectOption('zh-Hans');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('投诉处理');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('button', { name: '显示全图' }).waitFor();
    await page.getByRole('button', { name: '深色' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(noted).toEqual([]);
    await page.close();
  });

  it('says what each fact is, and covers nothing of the drawing with its hint', async () => {
    const { page } = await open(await make(complaintHandling()));
    expect(await page.locator('#facts').textContent()).toMatch(/Version: [\d.]+ · .*Date: 2026-03-31$/);
    await page.setViewportSize({ width: 1024, height: 700 });
    for (const fact of await page.locator('#facts span').all()) {
      expect(await fact.evaluate((span) => span.getClientRects().length)).toBe(1);
      expect((await fact.boundingBox())?.height).toBeLessThan(30);
    }
    const [hint, drawing] = [await page.locator('#hint').boundingBox(), await seen(page).boundingBox()];
    expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual(hint?.y ?? 0);
    await page.close();
  });

  it('finds by lane, marker and words, and dims the rest', async () => {
    const { page } = await open(await make(complaintHandling()));
    const list = page.locator('#list > li');
    const all = await list.count();
    await page.getByLabel('Marks').selectOption('fail');
    const marked = await list.count();
    expect(marked).toBeGreaterThan(0);
    expect(marked).toBeLessThan(all);
    expect(await seen(page).locator('[data-id].dim').count()).toBe(all - marked);
    const kinds = await list.locator('.kind').allTextContents();
    expect(new Set(kinds)).toEqual(
      new Set(['Step', 'F1 fail point', 'F2 fail point', 'F3 fail point', 'F4 fail point']),
    );
    const signs = seen(page).locator('[data-of]');
    const sound = (await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute('data-of')))).filter(Boolean);
    expect(sound.length).toBeGreaterThan(0);
    for (const id of sound) {
      const [sign, step] = [`[data-of="${id}"]`, `[data-id="${id}"]`].map((of) => seen(page).locator(of).first());
      expect(await sign?.getAttribute('class')).toBe(await step?.getAttribute('class'));
    }
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await list.count()).toBe(all);
    await page.getByLabel('Lane').selectOption({ label: 'Physical evidence' });
    expect(new Set(await list.locator('.kind').allTextContents())).toEqual(new Set(['Physical evidence']));
    await page.getByLabel('Search').fill('survey');
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    const [frame, left] = [
      await seen(page).boundingBox(),
      await seen(page).locator('[data-id]:not(.dim)').boundingBox(),
    ];
    expect(left?.x).toBeGreaterThan(frame?.x ?? 0);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
    expect(left?.width).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Search').fill('report THE');
    await page.keyboard.press('Enter');
    const heading = page.locator('#details h2');
    expect(await heading.textContent()).toContain('Report the');
    const [named, close] = [await heading.boundingBox(), await page.locator('#details .close').boundingBox()];
    expect((named?.x ?? 0) + (named?.width ?? 0)).toBeLessThan(close?.x ?? 0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const { page } = await open(await make(complaintHandling(), theme));
    await page.getByLabel('Search').fill('a');
    await page.keyboard.press('Enter');
    await page.getByLabel('Search').fill('');
    // Axe is put in by the debugger, which the page’s policy does not hold for.
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>(AXE_RUN);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    await page.close();
  });

  it('shows hostile texts as texts', async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>\u2028"'&<!--\u202e`;
    const document = everyKind();
    const steps = Object.fromEntries(
      Object.entries(document.steps).map(([id, step]) => [id, { ...step, name: { en: hostile, 'zh-Hans': hostile } }]),
    );
    const service = { ...document.service, name: { en: hostile }, classification: { en: hostile } };
    const { page, noted } = await open(await make({ ...document, steps, service }));
    await page.locator('#list button').first().click();
    expect(await page.locator('#details h2').textContent()).toContain('</script><script>alert(1)');
    expect(await page.locator('img').count()).toBe(0);
    expect(noted).toEqual([]);
    await page.close();
  });

  it('is read on a phone, without a script too', async () => {
    const html = await make(complaintHandling());
    const { page } = await open(html);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(pathToFileURL(join(tmpdir(), `blueprint-page-${process.pid}.html`)).href);
    expect(await still.getByRole('heading', { level: 1 }).textContent()).toBe('Complaint handling');
    expect(await still.locator('#stage > svg').first().isVisible()).toBe(true);
    expect(await still.locator('#side').isVisible()).toBe(false);
    await plain.close();
  });

  it('is the same twice, and small', async () => {
    const [first, second] = [await make(benchDocument(100)), await make(benchDocument(100))];
    expect(first).toBe(second);
    expect(new TextEncoder().encode(first).length).toBeLessThan(1_000_000);
  });

  it.each(['en', 'zh-Hans'])('is the golden one in %s', async (language) => {
    const html = await make({ ...everyKind(), languages: [language] });
    const text = html
      .replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,…')
      .replace(/sha256-[A-Za-z0-9+/=]+/g, 'sha256-…')
      .replace(/<style>[\s\S]*?<\/style>/, '<style>…</style>')
      .replace(/<script>[\s\S]*?<\/script>/, '<script>…</script>');
    await expect(text).toMatchFileSnapshot(`../golden/exports/every-kind.${language}.html`);
  });
});
