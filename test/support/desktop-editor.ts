import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type * as Electron from 'electron';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { electronBinary } from '../../electron/setup/electron-binary.mjs';
import { ensureProject } from '../../electron/setup/ensure.mjs';
import { watchFaults } from '../electron/page-faults.ts';
import type { StandIn } from '../electron/stand-in.ts';
import type { TestEditor } from './editor.ts';
import { startReal } from './real-electron.ts';
import { startStandIn } from './stand-in-electron.ts';

/** The module `electron` of the main process. */
export type MainElectron = typeof Electron;

/** One start of the program, in Electron or in its stand-in. */
export interface RunningDesktop {
  readonly page: Page;
  /** Only without Electron's binary. */
  readonly standIn: StandIn | null;
  /** Does something in the main process. With Electron itself the function is sent there: it sees its arguments alone. */
  inMain<Argument, Result>(
    work: (electron: MainElectron, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly files: readonly string[];
  readonly dataFolder: string;
  readonly window: BrowserContextOptions;
}

/** The desktop editor with its own data folder; each `open` starts the program anew. */
export interface DesktopEditor extends TestEditor {
  readonly kind: 'electron' | 'stand-in';
  /** The program as last started. */
  running(): RunningDesktop;
  /** What the next file dialogs answer; null is thinking better of it. */
  answerDialogs(path: string | null): Promise<void>;
  clickMenu(id: string): Promise<void>;
  /** What the menu shows, down to its items. */
  menuLabels(): Promise<string[]>;
  isOpen(): Promise<boolean>;
}

const WINDOW: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

/**
 * Readies the built desktop editor, built anew where sources changed, for the files named.
 * @throws Error when it cannot be built
 */
export async function startDesktopEditor(files: readonly string[] = []): Promise<DesktopEditor> {
  if (!ensureProject()) throw new Error('the editor could not be built');
  const dataFolder = await mkdtemp(join(tmpdir(), 'blueprint-desktop-'));
  const binary = electronBinary();
  const faults: string[] = [];
  let current: RunningDesktop | undefined;
  const running = () => {
    if (!current) throw new Error('the program was not started');
    return current;
  };
  return {
    kind: binary ? 'electron' : 'stand-in',
    dataFolder,
    faults,
    running,
    async open(options = {}) {
      await current?.close();
      const start: StartOptions = { files, dataFolder, window: { ...WINDOW, ...options } };
      const watch = (page: Page) => watchFaults(page, faults);
      current = binary ? await startReal(binary, start, watch) : await startStandIn(start, watch);
      await current.page.locator('.react-flow').waitFor();
      return current.page;
    },
    answerDialogs: (path) =>
      running().inMain(({ dialog }, path) => {
        const canceled = path === null;
        dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [path] });
        Object.assign(dialog, { showSaveDialog: async () => ({ canceled, filePath: path ?? '' }) });
      }, path),
    clickMenu: (id) =>
      running().inMain(({ Menu }, id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (!item?.enabled) throw new Error(`no command ${id} in the menu now`);
        item.click();
      }, id),
    menuLabels: () =>
      running().inMain(
        ({ Menu }) =>
          (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
            label,
            ...(submenu?.items ?? []).map((item) => item.label),
          ]),
        null,
      ),
    async takeExport(_page, path, act) {
      await running().inMain(({ dialog }, path) => {
        Object.assign(dialog, {
          showSaveDialog: async (_window: unknown, options: { defaultPath?: string }) => {
            Object.assign(dialog, { suggested: options.defaultPath });
            return { canceled: false, filePath: path };
          },
        });
      }, path);
      await act();
      await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
      const suggested = await running().inMain(({ dialog }) => String(Reflect.get(dialog, 'suggested')), null);
      return basename(suggested);
    },
    async takePrint(_page, act) {
      const { standIn } = running();
      if (standIn) {
        const before = standIn.printed.length;
        await act();
        await expect.poll(() => standIn.printed.length, { timeout: 60_000 }).toBe(before + 1);
        return standIn.printed[before]?.bytes ?? new Uint8Array();
      }
      await running().inMain(keepPrinted, null);
      await act();
      const taken = () => running().inMain(() => String(Reflect.get(globalThis, 'printedPages') ?? ''), null);
      await expect.poll(taken, { timeout: 60_000 }).not.toBe('');
      return Buffer.from(await taken(), 'base64');
    },
    isOpen: () => running().inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length > 0, null),
    async leave() {
      await current?.close();
      current = undefined;
    },
    async close() {
      await current?.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Runs in Electron's main process: what a window would print is kept instead. */
function keepPrinted({ app }: MainElectron): void {
  app.once('web-contents-created', (_event, contents) => {
    const keep: typeof contents.print = async (_options, done) => {
      const answer = await contents.session.fetch(contents.getURL());
      const pages = Buffer.from(await answer.arrayBuffer()).toString('base64');
      Object.assign(globalThis, { printedPages: pages });
      done?.(true, '');
    };
    Object.assign(contents, { print: keep });
  });
}
