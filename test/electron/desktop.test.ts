import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FileHandle, FolderListing, OpenedFile } from '../../shared/host/port.ts';
import { type DesktopEditor, startDesktopEditor } from '../support/desktop-editor.ts';
import { runMain } from '../support/stand-in-electron.ts';
import { ask, contentsOf, standInOf, valueIn } from './desktop-page.ts';
import { StandIn } from './stand-in.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../assets/examples/complaint-handling.blueprint'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'blueprint-desktop-files-'));
const file = join(folder, 'complaints.blueprint');
const other = join(folder, 'second-start.blueprint');
let editor: DesktopEditor;
let page: Page;

beforeAll(async () => {
  for (const path of [file, other]) writeFileSync(path, EXAMPLE);
  editor = await startDesktopEditor();
  page = await editor.open();
});

afterEach(() => {
  expect(editor.faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await editor?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('files', () => {
  it('opens one through the dialog, and remembers it', async () => {
    await editor.answerDialogs(file);
    await editor.clickMenu('open');
    await page.getByText('43 steps').waitFor();
    const recent = await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}));
    expect(recent.map(({ name }) => name)).toEqual(['complaints.blueprint']);
    expect(await editor.menuLabels()).toContain('Open recent');
    await expect.poll(() => existsSync(join(editor.dataFolder, 'recent.json'))).toBe(true);
    expect(JSON.parse(readFileSync(join(editor.dataFolder, 'recent.json'), 'utf8'))).toEqual([file]);
  });

  it('writes to the disk what is saved, and tells a conflict', async () => {
    const [handle] = await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}));
    const { text, digest } = await valueIn<OpenedFile>(ask(page, 'readFile', { fileId: handle?.id }));
    const request = { fileId: handle?.id, text: `${text}\n`, baseDigest: digest };
    writeFileSync(file, `${EXAMPLE}\n\n`);
    expect(await ask(page, 'saveFile', request)).toMatchObject({ ok: false, problem: { code: 'conflict' } });
    writeFileSync(file, EXAMPLE);
    expect(await ask(page, 'saveFile', request)).toMatchObject({ ok: true, value: { delivery: 'written' } });
    expect(readFileSync(file, 'utf8')).toBe(`${text}\n`);
  });

  it('saves what was drawn, asking where the first time alone', async () => {
    const drawn = join(folder, 'drawn.blueprint');
    await editor.clickMenu('new');
    await page.locator('.name-editor').waitFor();
    await page.keyboard.type('Register the complaint');
    await page.keyboard.press('Enter');
    await editor.answerDialogs(drawn);
    await editor.clickMenu('save');
    await expect.poll(() => existsSync(drawn) && readFileSync(drawn, 'utf8')).toContain('Register the complaint');
    await editor.answerDialogs(null);
    await expect
      .poll(() =>
        editor.clickMenu('undo').then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    await editor.clickMenu('save');
    await expect.poll(() => readFileSync(drawn, 'utf8')).not.toContain('Register the complaint');
  });

  it('saves under a new name with the ending, or not at all', async () => {
    await editor.answerDialogs(join(folder, 'new'));
    const saved = await ask(page, 'saveFileAs', { suggestedName: 'new.blueprint', text: EXAMPLE });
    expect(saved).toMatchObject({ ok: true, value: { handle: { name: 'new.blueprint' } } });
    expect(readFileSync(join(folder, 'new.blueprint'), 'utf8')).toBe(EXAMPLE);
    await editor.answerDialogs(null);
    expect(await ask(page, 'saveFileAs', { suggestedName: 'x', text: '' })).toEqual({ ok: true, value: null });
  });

  it('hands out exports, and tells where it could not', async () => {
    const exporting = () =>
      page.evaluate(() =>
        window.desktop?.ask('exportSave', {
          suggestedName: 'picture.png',
          mediaType: 'image/png',
          bytes: new Uint8Array([1, 2, 255]),
        }),
      );
    await editor.answerDialogs(join(folder, 'picture.png'));
    expect(await exporting()).toEqual({ ok: true, value: 'picture.png' });
    expect([...readFileSync(join(folder, 'picture.png'))]).toEqual([1, 2, 255]);
    await editor.answerDialogs(join(folder, 'nowhere/picture.png'));
    expect(await exporting()).toMatchObject({ ok: false, problem: { code: 'not-written' } });
  });

  it('hands an export out again to where it went, and asks for any other name', async () => {
    const exporting = (suggestedName: string, key: string) =>
      page.evaluate(
        ([name, of]) =>
          window.desktop?.ask('exportSave', {
            suggestedName: name,
            mediaType: 'image/png',
            bytes: new Uint8Array([3]),
            place: { key: of, again: true },
          }),
        [suggestedName, key] as const,
      );
    await editor.answerDialogs(join(folder, 'again.png'));
    expect(await exporting('again.png', 'tab')).toEqual({ ok: true, value: 'again.png' });
    await editor.answerDialogs(null);
    expect(await exporting('again.png', 'tab')).toEqual({ ok: true, value: 'again.png' });
    expect(await exporting('again.png', 'another tab')).toEqual({ ok: true, value: null });
    expect(await exporting('other.png', 'tab')).toEqual({ ok: true, value: null });
    expect([...readFileSync(join(folder, 'again.png'))]).toEqual([3]);
  });

  it('opens what a second start names', async () => {
    await editor.running().inMain(({ app }, files) => app.emit('second-instance', {}, [], '/', { files }), [other]);
    const names = async () => (await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}))).map(({ name }) => name);
    await expect.poll(async () => (await names())[0]).toBe('second-start.blueprint');
    expect(await editor.menuLabels()).toContain('Open recent');
  });

  it('opens a folder through the dialog, by places in it and never by a path', async () => {
    await editor.answerDialogs(null);
    expect(await ask(page, 'openFolder', {})).toEqual({ ok: true, value: null });
    await editor.answerDialogs(folder);
    const { id, name } = await valueIn<FileHandle>(ask(page, 'openFolder', {}));
    expect(name).toBe(basename(folder));
    const listing = await valueIn<FolderListing>(ask(page, 'listFolder', { folderId: id }));
    expect(listing.files.map(({ place }) => place)).toEqual(expect.arrayContaining(['complaints.blueprint']));
    expect(JSON.stringify(listing)).not.toContain(folder);
  });

  it('shows the table of a folder that is opened, or that a second start names; none of its files counts as opened', async () => {
    const before = await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}));
    await editor.clickMenu('open-folder');
    await page.getByRole('table', { name: 'Blueprints of the folder' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await editor.running().inMain(({ app }, files) => app.emit('second-instance', {}, [], '/', { files }), [folder]);
    await page.getByRole('table', { name: 'Blueprints of the folder' }).waitFor();
    await page.locator('.folder-table .waiting').first().waitFor({ state: 'detached' });
    const recent = await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}));
    expect(recent.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  it('opens a dropped blueprint itself, and nothing else by its path', async ({ skip }) => {
    if (editor.kind === 'electron') skip('no test can drop a file of the system');
    const drop = (name: string) => page.evaluate((name) => window.desktop?.takeDropped(new File(['{}'], name)), name);
    standInOf(editor).dropped.set('second-start.blueprint', other).set('passwd', '/etc/passwd');
    expect(await drop('second-start.blueprint')).toMatchObject({ ok: true, value: { text: EXAMPLE } });
    expect(await drop('passwd')).toEqual({ ok: true, value: null });
    expect(await drop('from another page.blueprint')).toEqual({ ok: true, value: null });
  });

  it('opens recent ones from the menu', async () => {
    await editor.running().inMain(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[1]?.click();
    }, null);
    const names = async () => (await valueIn<FileHandle[]>(ask(page, 'recentFiles', {}))).map(({ name }) => name);
    await expect.poll(async () => (await names())[0]).toBe('new.blueprint');
  });
});

describe('the menu', () => {
  it('runs commands of the table in the page', async () => {
    await editor.clickMenu('undo').catch(() => undefined);
    const [before] = await editor.menuLabels();
    expect(before).toBe('File');
    await editor.clickMenu('export');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('follows the language of the page', async () => {
    await page.getByRole('button', { name: '中文' }).click();
    await expect.poll(() => editor.menuLabels()).toEqual(expect.arrayContaining(['文件', '保存', '最近打开']));
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => editor.menuLabels()).toEqual(expect.arrayContaining(['File', 'Save', 'Open recent']));
  });

  it('shows keys without taking them, and speaks Chinese when the page does', async () => {
    const shown = await editor.running().inMain(({ Menu }) => {
      const item = (id: string) => Menu.getApplicationMenu()?.getMenuItemById(id);
      return ['redo', 'next'].map((id) => [item(id)?.accelerator ?? null, item(id)?.registerAccelerator]);
    }, null);
    expect(shown).toEqual([
      ['CmdOrCtrl+Shift+Z', false],
      [null, true],
    ]);
    const state = { language: 'zh-Hans', theme: 'dark', enabled: ['save', 'select-all'] };
    expect(await ask(page, 'windowState', state)).toEqual({ ok: true, value: null });
    const labels = await editor.menuLabels();
    expect(labels).toEqual(expect.arrayContaining(['文件', '编辑', '撤销', '最近打开']));
    const told = await editor.running().inMain(({ Menu, nativeTheme }) => {
      const enabled = (id: string) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled;
      return [enabled('save'), enabled('undo'), nativeTheme.themeSource];
    }, null);
    expect(told).toEqual([true, false, 'dark']);
    expect(await ask(page, 'windowState', { ...state, language: 'en', theme: 'system' })).toMatchObject({ ok: true });
  });
});

describe('the system', () => {
  it('gives editing commands to Chromium, and keys that Electron knows', async ({ skip }) => {
    if (editor.kind === 'electron') skip('what it does with them is its own');
    for (const id of ['cut', 'copy', 'paste']) await editor.clickMenu(id);
    expect(contentsOf(editor).edits).toEqual(['cut', 'copy', 'paste']);
    const accelerators = await editor.running().inMain(({ Menu }) => {
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
      return items.flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []));
    }, null);
    expect(accelerators.length).toBeGreaterThan(10);
    const known = /^((CmdOrCtrl|Shift|Alt)\+)*(\S|F\d+|Plus|Up|Down|Left|Right|Enter|Backspace|Delete|Tab|Space)$/;
    expect(accelerators.filter((key) => !known.test(key))).toEqual([]);
  });

  it('starts the program once: a second one hands its files over and ends', async ({ skip }) => {
    if (editor.kind === 'electron') skip('its lock is its own');
    const second = new StandIn({ locale: 'en-GB', second: true });
    await runMain(second.module(), { files: ['--flag', other], dataFolder: editor.dataFolder });
    expect(second.handedOver).toEqual({ files: [other] });
    expect(second.quit).toBe(true);
    expect(second.windows).toEqual([]);
  });
});
