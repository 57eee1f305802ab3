import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../electron/scratch.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';

const SHIPPED = join(import.meta.dirname, '../../assets/examples/investment-project.blueprint');

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

/** Opens the gallery by its key, as a person does who works without a mouse. */
async function openGallery(locale = 'en-GB'): Promise<void> {
  page = await editor.open({ locale });
  await page.locator('.name-editor').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+Alt+x');
  await page.locator('.example-card').first().waitFor();
}

/** Saves under a name that is asked for, as the host asks, and gives what was written. */
async function saveAs(name: string): Promise<string> {
  const save = () => page.keyboard.press('Control+s');
  if (onDesktop) {
    const path = join(scratchFolder(), name);
    await editor.takeExport(page, path, save);
    return readFileSync(path, 'utf8');
  }
  // The browser's own files stand in for the place that a person picks.
  await page.evaluate((picked) => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle(picked, { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  }, name);
  await save();
  await page.getByText(`Saved to “${name}”.`).waitFor();
  return page.evaluate(async (picked) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(picked);
    return (await handle.getFile()).text();
  }, name);
}

const chosen = () => page.locator('.example-card[aria-selected="true"] .example-name').textContent();

describe('the gallery', () => {
  it('opens a copy of an example that is found by name, without a mouse; saving asks for a name', async () => {
    await openGallery();
    const shipped = readFileSync(SHIPPED, 'utf8');
    await page.keyboard.type('investment');
    await page.getByText('1 example', { exact: true }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const name = page.getByLabel('Service name');
    await expect.poll(() => name.inputValue()).toBe('Investment project, five phases');
    await page.getByText('no file yet').waitFor();
    const [mine, theirs] = [await saveAs('mine.blueprint'), shipped].map((text) => JSON.parse(text));
    expect(mine.documentId).not.toBe(theirs.documentId);
    expect({ ...mine, documentId: '' }).toEqual({ ...theirs, documentId: '' });
    expect(readFileSync(SHIPPED, 'utf8')).toBe(shipped);
  });

  it('is walked by arrows, tells of the chosen one, and says where nothing is found', async () => {
    await openGallery();
    await page.keyboard.press('ArrowDown');
    const first = await chosen();
    await page.keyboard.press('ArrowRight');
    const second = await chosen();
    expect(second).not.toBe(first);
    await page.getByRole('heading', { name: second ?? '' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await chosen()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(first);
    await page.setViewportSize({ width: 1024, height: 700 });
    const [way, search] = [page.locator('.gallery-ways button').last(), page.getByLabel('Find an example')];
    expect((await search.boundingBox())?.y, 'the search stands beside the ways to begin').toBe(
      (await way.boundingBox())?.y,
    );
    for (const card of [page.locator('.example-card').last(), page.locator('.example-card').first()]) {
      await card.click();
      const room = await page
        .locator('dialog')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(room, 'the lists scroll, the window does not').toBe(0);
    }
    await page.getByLabel('Find an example').fill('zeppelin');
    await page.getByText('No example is called or tells of “zeppelin”.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('.example-card').count()).toBeGreaterThan(12);
  });

  it('finds in either language and speaks Chinese', async () => {
    await openGallery('zh-CN');
    await page.getByRole('group', { name: /纵向流程/ }).waitFor();
    await page.keyboard.type('complaint handling');
    expect(await chosen()).toBe('投诉处理');
    await page.getByRole('heading', { name: '投诉处理' }).waitFor();
    await page.getByRole('button', { name: '打开副本' }).click();
    await page.getByText('43 个步骤').waitFor();
    const fontOf = (name: string) =>
      page.getByLabel(name, { exact: true }).evaluate((field) => getComputedStyle(field).fontFamily);
    expect(await fontOf('名称（English）'), 'quotation marks as wide as English has them').toContain('Narrow Marks');
    expect(await fontOf('名称（简体中文）')).not.toContain('Narrow Marks');
  });

  it('leads to an import of pasted cells, and says what cannot be one', async () => {
    await openGallery();
    await page.getByRole('button', { name: 'From a pasted table' }).click();
    await paste('Greet\nAsk');
    await page.getByText(/^These are no cells with heads/).waitFor();
    await paste('Step\tLane\nGreet\tCustomer\nAsk\tFrontstage');
    await page.getByText(/^Understood: 2 lanes, 2 steps/).waitFor();
  });

  it('begins a blank blueprint or one with the guide', async () => {
    await openGallery();
    await page.getByRole('button', { name: 'With the guide' }).click();
    await page.getByRole('heading', { name: 'What service is it?' }).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

async function paste(text: string): Promise<void> {
  await page.getByLabel('Paste the cells of a spreadsheet here').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
