/** `npm run shots`: the pictures of the README, taken from the current build. */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startServedEditor } from './support/served-editor.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'assets/screenshots');
const EXAMPLE = join(ROOT, 'assets/examples/complaint-handling.blueprint');
const VIEWS = [
  { name: 'editor-en', locale: 'en-GB', colorScheme: 'light' },
  { name: 'editor-zh-dark', locale: 'zh-CN', colorScheme: 'dark' },
] as const;

await mkdir(FOLDER, { recursive: true });
const editor = await startServedEditor();
for (const { name, locale, colorScheme } of VIEWS) {
  const page = await editor.open({ locale, colorScheme, viewport: { width: 1600, height: 960 } });
  await page.getByRole('button', { name: /example|示例/ }).click();
  await page.locator('#step-step-listen-and-record').click();
  await page.keyboard.press('Control+Enter');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.context().close();
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
