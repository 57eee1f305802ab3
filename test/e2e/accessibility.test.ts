import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startEditor, type TestEditor } from '../support/editor.ts';
import { openExample } from '../support/open-example.ts';
import { VIEWS } from '../support/views.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a theme can break: all else is the same page in other colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: rule, element and reason. */
async function faults(rules = EVERY_RULE): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Expects nothing of axe in the light theme and, the window being turned to it, in the dark one. */
async function expectNoFaults(): Promise<void> {
  await page.evaluate(AXE);
  expect(await faults(), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await faults(COLOUR_RULES), 'dark').toEqual([]);
}

async function open(locale: string): Promise<void> {
  page = await editor.open({ colorScheme: 'light', reducedMotion: 'reduce', locale });
  await openExample(page);
}

describe('axe finds nothing, light and dark', () => {
  it.each(VIEWS)('in %s', async (_name, show) => {
    await open('en-GB');
    await show(page);
    await expectNoFaults();
  });

  it('on the first page', async () => {
    page = await editor.open({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.locator('.name-editor').waitFor();
    await expectNoFaults();
  });

  it('in Chinese', async () => {
    await open('zh-CN');
    await expectNoFaults();
  });
});

describe('people who see or move otherwise', () => {
  it('at 200 % zoom nothing is cut off or out of reach', async () => {
    page = await editor.open({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await page.locator('.name-editor').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    for (const name of ['Check now', 'Save', 'Export', 'Outline', 'Add lane…']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 640, name).toBe(true);
    }
    await expectNoFaults();
  });

  it('at 200 % zoom the guide has the drawing above it and nothing cut off', async () => {
    page = await editor.open({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await page.getByRole('button', { name: 'Guide me' }).click();
    await page.getByRole('heading', { name: 'What service is it?' }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expectNoFaults();
  });

  it('nothing moves by itself where less motion is asked for', async () => {
    page = await editor.open({ reducedMotion: 'reduce' });
    await openExample(page);
    await page.keyboard.press('Control+1');
    const first = await page.locator('.react-flow__viewport').getAttribute('style');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    expect(await page.locator('.react-flow__viewport').getAttribute('style')).toBe(first);
  });

  it('the keyboard always shows where it is, and goes through bar, panels, drawing and back', async () => {
    page = await editor.open();
    await page.locator('.name-editor').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.service-name').focus();
    const seen = new Set<string>();
    for (let count = 0; count < 120 && !seen.has('again'); count += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return { place: 'again', shown: true };
        // A field that grows with chips shows it around them all.
        const style = getComputedStyle(element.closest('.names') ?? element);
        const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        const place = element.closest('header, nav, .canvas, aside, footer, .problems')?.className ?? '';
        return { place: place.split(' ')[0] ?? '', shown };
      });
      expect(at.shown, at.place).toBe(true);
      seen.add(at.place);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['top-bar', 'left-panel', 'canvas', 'right-panel', 'status-bar', 'problems']),
    );
  });
});
