import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import { LANE_TITLE_WIDTH, placeBlueprint } from '../../shared/layout/from-document.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { everyKind } from '../support/blueprints.ts';
import { launchBrowser } from '../support/browser.ts';
import { complaintHandling } from '../support/complaint-handling.ts';
import { startEditor } from '../support/editor.ts';
import { environment } from '../support/exports.ts';

/** So large that the whole example is in view at 100 %. */
const VIEWPORT = { width: 3600, height: 1500 };
const MOST = 0.001;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blueprint-compare-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The part of a sheet with lanes, phases and everything on them; the frame of an export lies outside. */
function drawingPart(document: BlueprintDocument, language: string, framed: boolean) {
  const options = { languages: [language], theme: 'light' } as const;
  const { origin } = buildScene(document, framed ? { ...options, frame: {} } : options);
  const { layout } = placeBlueprint(document, options);
  const above = Object.keys(document.phases).length > 0 ? 24 : 0;
  const [width, height] = [Math.floor(layout.width), Math.floor(layout.height)];
  return {
    x: origin.x - LANE_TITLE_WIDTH,
    y: origin.y - above,
    width: width + LANE_TITLE_WIDTH,
    height: height + above,
  };
}

async function exportShown(document: BlueprintDocument, language: string): Promise<PNG> {
  const request = { document, format: 'svg', languages: [language], theme: 'light', parts: ALL_PARTS } as const;
  const { bytes } = await exportBlueprint(request, environment);
  const path = join(folder, 'export.svg');
  await writeFile(path, bytes);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(`file://${path}`);
  const picture = await page.screenshot({ clip: drawingPart(document, language, true) });
  await browser.close();
  return PNG.sync.read(picture);
}

async function canvasShown(page: Page, document: BlueprintDocument, language: string): Promise<PNG> {
  const paper = await page.locator('.paper').boundingBox();
  if (!paper) throw new Error('no sheet');
  const { x, y, width, height } = drawingPart(document, language, false);
  return PNG.sync.read(await page.screenshot({ clip: { x: paper.x + x, y: paper.y + y, width, height } }));
}

/** Share of pixels that differ. */
function difference(one: PNG, other: PNG): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const options = { threshold: 0.1, includeAA: true };
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, options) / (one.width * one.height);
}

async function withCanvas(document: BlueprintDocument, locale: string, look: (page: Page) => Promise<void>) {
  const file = join(folder, 'drawing.blueprint');
  await writeFile(file, serialiseBlueprint(document));
  const editor = await startEditor([file]);
  const page = await editor.open({ viewport: VIEWPORT, locale, colorScheme: 'light' });
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined));
  // Signs of problems are the editor's own, as the selection is.
  await page.keyboard.press('Control+Alt+p');
  await page.locator('.problem-sign').first().waitFor({ state: 'detached' });
  await look(page);
  expect(editor.faults).toEqual([]);
  await editor.close();
}

describe('the canvas', () => {
  it.each([
    ['en', 'en-GB'],
    ['zh-Hans', 'zh-CN'],
  ])('shows the example as its SVG export does, in %s', async (language, locale) => {
    const document = complaintHandling();
    await withCanvas(document, locale, async (page) => {
      const [shown, exported] = [await canvasShown(page, document, language), await exportShown(document, language)];
      expect(difference(shown, exported)).toBeLessThanOrEqual(MOST);
    });
  });

  it('shows every kind of step, markers and a note over them, as the SVG export does', async () => {
    const document = everyKind();
    await withCanvas(document, 'en-GB', async (page) => {
      const exported = await exportShown(document, 'en');
      expect(difference(await canvasShown(page, document, 'en'), exported)).toBeLessThanOrEqual(MOST / 10);
    });
  });
});
