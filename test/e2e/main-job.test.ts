import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEditor, type TestEditor } from '../support/editor.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());

/** A hand that counts: every key, each letter of a name among them, and every click. After each no problem is shown. */
function countingHand(page: Page) {
  let count = 0;
  const quiet = async () => {
    count += 1;
    const status = await page.locator('.status-bar').textContent();
    expect(status, `after ${count} keys and clicks`).toContain('no problem');
  };
  return {
    get count() {
      return count;
    },
    async press(...keys: string[]) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await quiet();
      }
    },
    async click(target: Locator) {
      await target.click();
      await quiet();
    },
  };
}

/** How many pixels of a picture have just this colour. */
function pixelsOf({ data }: PNG, [red, green, blue]: readonly [number, number, number]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count;
}

it('six customer actions, two of them handed over, a fail point, a wait point and a picture: at most 40 keys and clicks', async () => {
  const page = await editor.open();
  await page.locator('.name-editor:focus').waitFor();
  const hand = countingHand(page);
  await hand.press('A', 'Enter', 'B', 'Enter', 'C', 'Enter', 'D', 'Enter', 'E', 'Enter', 'F');
  await hand.press('Tab', 'G', 'Escape');
  await hand.press('ArrowUp', 'ArrowLeft', 'Tab', 'H', 'Escape');
  await hand.press('f', 'x');
  await hand.click(page.locator('.react-flow__node', { hasText: 'D' }));
  await hand.press('w', '5');
  await page.getByText('8 steps', { exact: false }).waitFor();
  expect(await page.getByText('7 links', { exact: false }).count()).toBe(1);
  await hand.press('Control+e');
  await hand.click(page.getByText('PNG picture'));
  const path = join(await mkdtemp(join(tmpdir(), 'main-job-')), 'picture.png');
  const button = page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true });
  await editor.takeExport(page, path, () => hand.click(button));
  const picture = PNG.sync.read(await readFile(path));
  expect(picture.width).toBeGreaterThan(1000);
  expect(pixelsOf(picture, [0xc0, 0x2b, 0x2b]), 'the octagon of the fail point').toBeGreaterThan(150);
  expect(pixelsOf(picture, [0xff, 0xf3, 0xcf]), 'the pill of the wait point').toBeGreaterThan(200);
  expect(hand.count).toBeLessThanOrEqual(40);
  expect(editor.faults).toEqual([]);
});
