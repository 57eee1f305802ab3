import { join } from 'node:path';
import { _electron, type Page } from 'playwright-core';
import type { MainElectron, RunningDesktop, StartOptions } from './desktop-editor.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Starts the program in Electron itself, where its binary is on this machine. */
export async function startReal(
  executablePath: string,
  { files, dataFolder, window }: StartOptions,
  watch: (page: Page) => void,
): Promise<RunningDesktop> {
  // As root, Chromium's own sandbox cannot start; the renderer's confinement by Electron stays.
  const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...forRoot, `--lang=${window.locale ?? 'en-GB'}`, ROOT, ...files],
    env: { ...process.env, SBS_DATA_DIR: dataFolder } as Record<string, string>,
  });
  const page = await app.firstWindow();
  watch(page);
  return {
    page,
    standIn: null,
    inMain: (work, argument) => app.evaluate(work as never, argument as never) as never,
    async close() {
      await app.evaluate((electron) => (electron as unknown as MainElectron).app.exit(0)).catch(() => undefined);
      await app.close().catch(() => undefined);
    },
  };
}
