import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../support/browser.ts';
import type { ComparedProcess, Drawing } from './contender.ts';

/** maxGraph's swimlane layout in a browser, which it needs; the caller closes it. */
export async function startMaxGraph() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: await pageScript() });
  return { draw: (process: ComparedProcess) => draw(page, process), close: () => browser.close() };
}

function draw(page: Page, process: ComparedProcess): Promise<Drawing> {
  return page.evaluate((given) => Reflect.get(window, 'drawSwimlanes')(given), process);
}

async function pageScript(): Promise<string> {
  const lib = { entry: join(import.meta.dirname, 'maxgraph-page.ts'), formats: ['iife' as const], name: 'page' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [made] = Array.isArray(built) ? built : [built];
  const [chunk] = made && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('maxGraph could not be built');
  return chunk.code;
}
