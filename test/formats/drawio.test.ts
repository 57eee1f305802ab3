import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { launchBrowser } from '../support/browser.ts';
import { environment } from '../support/exports.ts';
import { roundTripCases } from '../support/round-trip.ts';
import type { SeenCell } from './maxgraph-page.ts';

async function written(document: BlueprintDocument): Promise<string> {
  const languages = document.languages.slice(0, 1);
  const request = { document, format: 'drawio', languages, theme: 'light', parts: ALL_PARTS } as const;
  return new TextDecoder().decode((await exportBlueprint(request, environment)).bytes);
}

/** draw.io’s own library with the page’s part, as one script. */
async function library(): Promise<string> {
  const entry = join(import.meta.dirname, 'maxgraph-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'page' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [made] = Array.isArray(built) ? built : [built];
  const [chunk] = made && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the library could not be built');
  return chunk.code;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await page.addScriptTag({ content: await library() });
});
afterAll(() => browser.close());

const opened = (text: string): Promise<readonly SeenCell[]> =>
  page.evaluate((file) => Reflect.get(window, 'openDrawing')(file), text);

const isPlaced = ({ laneId, columnId }: BlueprintDocument['steps'][string]) =>
  laneId !== undefined && columnId !== undefined;

describe.each(roundTripCases())('draw.io of %s', (_name, document) => {
  it('opened by its own library has lanes in a pool, steps in lanes, connectors that hang at both ends, a legend apart', async () => {
    const seen = await opened(await written(document));
    const cells = new Map(seen.map((cell) => [cell.id, cell]));
    const pool = cells.get('blueprint-pool');
    expect(pool?.isLane).toBe(true);
    for (const id of Object.keys(document.lanes)) {
      expect(cells.get(`_${id}`)).toMatchObject({ isLane: true, parent: pool?.id });
    }
    for (const [id, step] of Object.entries(document.steps)) {
      const [cell, lane] = [cells.get(`_${id}`), cells.get(`_${step.laneId}`)];
      expect(cell?.isEdge, id).toBe(false);
      if (isPlaced(step)) expect([cell?.parent, isWithin(cell, lane)], id).toEqual([lane?.id, true]);
    }
    for (const [id, { from, to }] of Object.entries(document.links)) {
      if (!document.steps[from] || !document.steps[to]) continue;
      expect(cells.get(`_${id}`)).toMatchObject({ isEdge: true, ends: [`_${from}`, `_${to}`] });
    }
    const bottom = (pool?.box.y ?? 0) + (pool?.box.height ?? 0);
    const legend = seen.filter(({ id }) => id.startsWith('blueprint-legend'));
    expect(legend.filter(({ box, parent }) => box.y < bottom || parent === pool?.id)).toEqual([]);
    const picture = PNG.sync.read(await page.screenshot());
    const dark = picture.data.filter((value, index) => index % 4 === 0 && value < 100).length;
    expect(dark).toBeGreaterThan(300);
  });
});

/** With a pixel for what was rounded. */
function isWithin(inner: SeenCell | undefined, outer: SeenCell | undefined): boolean {
  if (!inner || !outer) return false;
  const [one, other] = [inner.box, outer.box];
  return (
    one.x >= other.x - 1 &&
    one.y >= other.y - 1 &&
    one.x + one.width <= other.x + other.width + 1 &&
    one.y + one.height <= other.y + other.height + 1
  );
}
