/** `npm run guide:shots`: the pictures of the user guide in both languages, taken from the current build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openExample } from './support/open-example.ts';
import { startServedEditor } from './support/served-editor.ts';
import { readyForPictures, VIEWS } from './support/views.ts';

const FOLDER = join(import.meta.dirname, '../assets/guide');
const LANGUAGES = [
  ['en', 'en-GB'],
  ['zh-Hans', 'zh-CN'],
] as const;
/** Of a WebP picture: texts stay sharp, and the guide small enough to be shipped. */
const QUALITY = 82;
/** Pictures by name, each with the view of the window that it shows. */
const PICTURES: Readonly<Record<string, string>> = {
  drawing: 'a selected step',
  record: 'the record, an open source',
  guide: 'the guide, a line for each action',
  problems: 'problems by element, some chosen',
  rules: 'the rules',
  review: 'the review, a remark on a step',
  folder: 'a folder to review',
  report: 'the report',
  export: 'the export',
  import: 'an import',
  gallery: 'the gallery',
};

/** What was taken; put into the guide at the end, for its pages are part of what is built. */
const taken = new Map<string, string>();

/** Each in an editor of its own: none offers back what another left unsaved. */
async function take(file: string, locale: string, show: (page: Page) => Promise<void>): Promise<void> {
  const editor = await startServedEditor();
  const viewport = { width: 1024, height: 700 };
  const page = await editor.open({ locale, colorScheme: 'light', reducedMotion: 'reduce', viewport });
  await readyForPictures(page);
  await show(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  taken.set(file, data);
  await editor.close();
}

function viewNamed(wanted: string): (page: Page) => Promise<void> {
  const show = VIEWS.find(([view]) => view === wanted)?.[1];
  if (!show) throw new Error(`no view is called “${wanted}”`);
  return async (page) => {
    await openExample(page);
    await show(page);
  };
}

for (const [language, locale] of LANGUAGES) {
  const folder = join(FOLDER, language, 'pictures');
  await mkdir(folder, { recursive: true });
  await take(join(folder, 'start.webp'), locale, (page) => page.locator('.name-editor').waitFor());
  await take(join(folder, 'markers.webp'), locale, async (page) => {
    await openExample(page);
    await page.locator('.marker', { hasText: 'F1' }).click();
  });
  for (const [name, view] of Object.entries(PICTURES)) {
    await take(join(folder, `${name}.webp`), locale, viewNamed(view));
  }
}
for (const [file, data] of taken) await writeFile(file, data, 'base64');
