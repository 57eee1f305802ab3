import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blueprintAsMermaid } from '../../shared/export/mermaid/mermaid.ts';
import { launchBrowser } from '../support/browser.ts';
import { roundTripCases } from '../support/round-trip.ts';

const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
/** Mermaid draws no larger charts in a reasonable time. */
const MOST_DRAWN = 30;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: MERMAID });
});
afterAll(() => browser.close());

/** What Mermaid itself says of a text: the kind of diagram, or its error. */
function parsed(text: string): Promise<unknown> {
  return page.evaluate(async (chart) => {
    const mermaid = Reflect.get(window, 'mermaid');
    mermaid.initialize({ startOnLoad: false });
    return mermaid.parse(chart).then(
      ({ diagramType }: { diagramType: string }) => diagramType,
      (error: Error) => error.message,
    );
  }, text);
}

/** The labels of the drawing that Mermaid makes. */
function labels(text: string): Promise<string> {
  return page.evaluate(async (chart) => {
    const mermaid = Reflect.get(window, 'mermaid');
    const { svg } = await mermaid.render('chart', chart);
    return new DOMParser().parseFromString(svg, 'text/html').body.textContent ?? '';
  }, text);
}

describe.each(roundTripCases())('Mermaid of %s', (_name, document) => {
  const language = document.languages[0] ?? 'en';
  const text = blueprintAsMermaid(document, language);

  it('is read by Mermaid itself', async () => {
    expect(await parsed(text)).toMatch(/^flowchart/);
  });
});

const small = roundTripCases().filter(([, { steps }]) => Object.keys(steps).length <= MOST_DRAWN);

describe.each(small)('Mermaid’s drawing of %s', (_name, document) => {
  it('shows the names of all steps', async () => {
    const language = document.languages[0] ?? 'en';
    const drawn = (await labels(blueprintAsMermaid(document, language))).replace(/\s+/g, '');
    for (const { name } of Object.values(document.steps)) {
      expect(drawn).toContain((name[language] ?? '').replace(/\s+/g, ''));
    }
  });
});

describe('Mermaid itself', () => {
  it('is really asked: a wrong text is refused', async () => {
    expect(await parsed('flowchart LR\n a[never closed')).toContain('Parse error');
  });
});
