import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';

/** Customer steps A, B, C; F frontstage under B. */
const drawing = sketch({
  lanes: { evidence: '', customer: 'A B C', frontstage: '- F -', backstage: '- - -' },
  links: 'A>B B>C B>F',
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('flow', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

const id = (name: string) => sketchId('step', name);

function linkBetween(from: string, to: string): string {
  return Object.entries(drawing.links).find(([, link]) => link.from === id(from) && link.to === id(to))?.[0] ?? '';
}

async function drag(selector: string, across: number, down: number): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in view`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across, y + down, { steps: 8 });
}

describe('the course of a link', () => {
  it('is dragged by its pieces and ends, nudged by keys, and reset', async () => {
    page = await file.open(drawing);
    const linkId = linkBetween('A', 'B');
    await page.locator(`[data-link="${linkId}"] .link-hit`).dispatchEvent('click');
    await drag('.link-bend[data-piece="0"]', 0, -38);
    await page.locator('.linking path').waitFor();
    if (process.env.FLOW_SHOT) await page.screenshot({ path: '/tmp/flow-bend.png' });
    await page.mouse.up();
    expect((await file.saved()).links[linkId]?.bends).toEqual([{ laneId: sketchId('lane', '1-customer'), track: 0 }]);

    await page.keyboard.press('Alt+ArrowDown');
    expect((await file.saved()).links[linkId]?.bends).toEqual([{ laneId: sketchId('lane', '1-customer'), track: 1 }]);

    await page.keyboard.press('Shift+r');
    expect((await file.saved()).links[linkId]?.bends).toBeUndefined();
    await page.keyboard.press('Control+z');
    expect((await file.saved()).links[linkId]?.bends).toHaveLength(1);
  });
});
