import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { ensureProject } from '../../electron/setup/ensure.mjs';
import { runServer } from '../../electron/web/run-server.ts';
import { launchBrowser } from './browser.ts';
import type { TestEditor } from './editor.ts';
import { takeFramePrint } from './frame-print.ts';

export interface ServedEditor extends TestEditor {
  /** With the token: whoever has it may use the editor. */
  readonly address: string;
}

const WINDOW: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  acceptDownloads: true,
};

/**
 * Serves the built editor, built anew where sources changed, with the files named.
 * @throws Error when it cannot be built or served
 */
export async function startServedEditor(files: readonly string[] = []): Promise<ServedEditor> {
  if (!ensureProject()) throw new Error('the editor could not be built');
  const folder = await mkdtemp(join(tmpdir(), 'blueprint-editor-'));
  const said: string[] = [];
  const server = await runServer(['--no-open', ...files], {
    cwd: folder,
    env: { SBS_DATA_DIR: folder, LANG: 'en_GB.UTF-8' },
    out: (line) => said.push(line),
    err: (line) => said.push(line),
  });
  if (!server) throw new Error(said.join('\n'));
  const browser = await launchBrowser();
  const faults: string[] = [];
  return {
    address: server.address,
    faults,
    dataFolder: folder,
    async open(options = {}) {
      const context = await browser.newContext({ ...WINDOW, ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(server.address);
      await page.locator('.react-flow').waitFor();
      return page;
    },
    async takeExport(page, path, act) {
      const download = page.waitForEvent('download');
      await act();
      const taken = await download;
      await taken.saveAs(path);
      return taken.suggestedFilename();
    },
    takePrint: takeFramePrint,
    leave: (page) => page.context().close(),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
