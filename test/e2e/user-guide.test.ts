import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditor, type TestEditor } from '../support/editor.ts';

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  editor = await startEditor();
  page = await editor.open();
});
afterAll(() => editor.close());

const title = () => page.locator('#user-guide-title').textContent();

describe('the user guide', () => {
  it('opens by key, is read from page to page, and asks nothing of a network', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+F1');
    await expect.poll(title).toBe('Getting started');
    await page.getByRole('button', { name: 'Next: Drawing' }).click();
    await expect.poll(title).toBe('Drawing');
    await page.getByRole('button', { name: 'Fail points and wait points', exact: true }).click();
    await page.getByRole('article').getByRole('button', { name: 'cite the source' }).click();
    await expect.poll(title).toBe('The record');
    expect(await page.locator('.user-guide-page td').count()).toBeGreaterThan(10);
    const own = new URL(page.url()).host;
    expect(asked.filter((host) => host !== own && host !== '')).toEqual([]);
  });

  it('finds words on every page and says where there are none', async () => {
    const search = page.getByRole('searchbox', { name: 'Search the guide' });
    await search.fill('sarif');
    const entries = page.locator('.user-guide-entry');
    expect((await entries.allTextContents()).join(' ')).toContain('SARIF');
    await search.fill('zzzz');
    await page.getByText('No page says that.').waitFor();
    expect(await entries.count()).toBe(0);
  });

  it('opens where it was left, and from the places that speak of it', async () => {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('.user-guide').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F1');
    await expect.poll(title).toBe('The record');
    await page.keyboard.press('Escape');
    await page.locator('.user-guide').waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: 'More in the user guide' }).click();
    await expect.poll(title).toBe('Drawing');
    expect(editor.faults).toEqual([]);
  });
});
