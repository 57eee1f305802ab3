import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DesktopEditor, startDesktopEditor } from '../support/desktop-editor.ts';
import { ask, contentsOf, standInOf } from './desktop-page.ts';

let editor: DesktopEditor;
let page: Page;

beforeAll(async () => {
  editor = await startDesktopEditor();
  page = await editor.open();
});

afterEach(() => {
  expect(editor.faults.splice(0)).toEqual([]);
});

afterAll(() => editor?.close());

describe('the window of the desktop', () => {
  it('is confined', ({ skip }) => {
    if (editor.kind === 'electron') skip('Electron does not tell its preferences');
    expect(standInOf(editor).sandboxed).toBe(true);
    expect(standInOf(editor).windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(standInOf(editor).schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('offers to reload when its page is gone, and closes at once when that is wanted', async ({ skip }) => {
    if (editor.kind === 'electron') skip('a crash ends the connection to the page');
    const crash = () => {
      contentsOf(editor).crashed = true;
      contentsOf(editor).emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    };
    const loaded = page.waitForEvent('load');
    crash();
    await loaded;
    await page.locator('.react-flow').waitFor();
    expect(await ask(page, 'launchFiles', {})).toEqual({ ok: true, value: [] });
    await editor.running().inMain(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    }, null);
    crash();
    await expect.poll(() => editor.isOpen()).toBe(false);
  });

  it('stands where it stood, unless no display shows that place any more', async ({ skip }) => {
    if (editor.kind === 'electron') skip('depends on the displays');
    const place = join(editor.dataFolder, 'window.json');
    const startAt = async (bounds: object) => {
      writeFileSync(place, JSON.stringify({ bounds, maximised: true }));
      page = await editor.open();
      expect(standInOf(editor).windows[0]?.isMaximized()).toBe(true);
      return standInOf(editor).windows[0]?.options;
    };
    const bounds = { x: 100, y: 50, width: 900, height: 700 };
    expect(await startAt(bounds)).toMatchObject(bounds);
    expect(await startAt({ ...bounds, x: 5_000 })).not.toHaveProperty('x');
    rmSync(place);
  });

  it('may be closed while its page hangs, once that was asked', async ({ skip }) => {
    if (editor.kind === 'electron') skip('it hangs when it wants to');
    page = await editor.open();
    const answer = (response: number) =>
      editor.running().inMain(({ dialog }, response) => {
        dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
      }, response);
    const close = () => standInOf(editor).windows[0]?.close();
    standInOf(editor).windows[0]?.emit('unresponsive');
    await answer(0);
    close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await editor.isOpen()).toBe(true);
    await answer(1);
    close();
    await expect.poll(() => editor.isOpen()).toBe(false);
  });

  it('is held open over unsaved work until that is answered, then remembers its place', async () => {
    const close = () => editor.running().inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
    page = await editor.open();
    await page.locator('.name-editor').waitFor();
    await page.keyboard.type('Register the complaint');
    await page.keyboard.press('Enter');
    await close();
    await page.getByRole('dialog').waitFor();
    expect(await editor.isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await editor.isOpen()).toBe(true);
    await close();
    await page.getByRole('button', { name: /Discard|without saving|Don.t save/i }).click();
    await expect.poll(() => editor.isOpen().catch(() => false)).toBe(false);
    expect(JSON.parse(readFileSync(join(editor.dataFolder, 'window.json'), 'utf8'))).toMatchObject({
      bounds: { width: expect.any(Number) },
      maximised: false,
    });
  });
});
