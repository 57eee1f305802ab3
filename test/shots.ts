/**
 * `npm run shots`: the pictures of the README in assets/screenshots, and of every view in both themes and languages at
 * 1280 and 1920 pixels in test/.artifacts/shots, to be looked at. All are taken from the current build.
 */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openExample } from './support/open-example.ts';
import { startServedEditor } from './support/served-editor.ts';
import { readyForPictures, VIEWS } from './support/views.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'assets/screenshots');
const ALL = join(ROOT, 'test/.artifacts/shots');
const EXAMPLE = join(ROOT, 'assets/examples/complaint-handling.blueprint');
const README = [
  { name: 'editor-en', locale: 'en-GB', colorScheme: 'light' },
  { name: 'editor-zh-dark', locale: 'zh-CN', colorScheme: 'dark' },
] as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

const editor = await startServedEditor();

async function opened(options: Parameters<typeof editor.open>[0]): Promise<Page> {
  const page = await editor.open(options);
  await openExample(page);
  await readyForPictures(page);
  return page;
}

await mkdir(FOLDER, { recursive: true });
await mkdir(ALL, { recursive: true });
for (const { name, ...options } of README) {
  const page = await opened({ ...options, viewport: { width: 1600, height: 960 } });
  await page.locator('#step-step-listen-and-record').click();
  await page.keyboard.press('Control+Enter');
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await editor.leave(page);
}

if (!process.argv.includes('--readme')) {
  for (const viewport of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const locale of ['en-GB', 'zh-CN']) {
        const suffix = `${locale.slice(0, 2)}-${colorScheme}-${viewport.width}`;
        const first = await editor.open({ locale, colorScheme, viewport, reducedMotion: 'reduce' });
        await first.locator('.name-editor').waitFor();
        await first.screenshot({ path: join(ALL, `the first page ${suffix}.png`) });
        await editor.leave(first);
        for (const [view, show] of VIEWS) {
          const page = await opened({ locale, colorScheme, viewport, reducedMotion: 'reduce' });
          await show(page);
          await page.screenshot({ path: join(ALL, `${view} ${suffix}.png`) });
          await editor.leave(page);
        }
      }
    }
  }
}
await editor.close();

for (const [language, name] of [
  ['en', 'complaint-handling-en'],
  ['zh-Hans', 'complaint-handling-zh'],
] as const) {
  const program = join(ROOT, 'dist/cli/blueprint.js');
  const target = join(FOLDER, `${name}.png`);
  execFileSync(process.execPath, [program, 'export', EXAMPLE, '--to', 'png', '--language', language, '-o', target]);
}
