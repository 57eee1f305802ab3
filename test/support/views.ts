import type { Page } from 'playwright-core';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { clientFontFile } from './client-fonts.ts';
import { complaintHandling } from './complaint-handling.ts';
import { dropFile, STAY, STAY_IN_CHINESE } from './foreign.ts';
import { pasteText } from './paste.ts';
import { pngPicture } from './pictures.ts';
import { reviewedFolder } from './reviewed-folder.ts';

/** A view of the window: its name, and how it is reached from the open example. */
type View = readonly [name: string, show: (page: Page) => Promise<void>];

/** Presses keys while the drawing has the keyboard. */
function key(keys: string) {
  return async (page: Page) => {
    await page.locator('.canvas').focus();
    await page.keyboard.press(keys);
  };
}

function press(name: string | RegExp) {
  return (page: Page) => page.getByRole('button', { name }).first().click();
}

async function showTheme(page: Page, index: number): Promise<void> {
  await key('Control+k')(page);
  await page.keyboard.type('Drawing theme');
  await page.keyboard.press('Enter');
  await page.locator('.theme-preview').first().waitFor();
  await page.locator('.theme-choice input').nth(index).check();
}

/** A folder in the browser's own files stands in for one on the disk; on the desktop its dialog is closed without one. */
async function showFolder(page: Page): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Blueprints', { create: true });
    for (const [place, text] of Object.entries(files)) {
      const parts = place.split('/');
      const name = parts.pop() ?? '';
      let at = folder;
      for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
      const stream = await (await at.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: async () => folder });
  }, reviewedFolder());
  await key('Control+Alt+o')(page);
  await page.locator('.folder-table, .folder-intro').first().waitFor();
  await page.locator('.folder-table .waiting').first().waitFor({ state: 'detached' });
}

/** The example as a reviewer sent it back: with a remark, a decision and a step renamed. */
function returnedExample(): string {
  const example = complaintHandling();
  const [byId = ''] = Object.keys(example.people);
  const [[stepId, step] = []] = Object.entries(example.steps);
  if (stepId === undefined || !step) throw new Error('the example has no step');
  const at = '2026-03-12T09:00:00Z';
  return serialiseBlueprint({
    ...example,
    steps: { ...example.steps, [stepId]: { ...step, name: { en: 'Another name' } } },
    remarks: { 'remark-00001': { on: stepId, text: { en: 'Who is meant?', 'zh-Hans': '指的是谁？' }, byId, at } },
    reviews: { ...example.reviews, 'review-00009': { byId, at, decision: 'returned' } },
  });
}

/** What is said in the language of the window. */
async function inLanguage(page: Page, english: string, chinese: string): Promise<string> {
  return (await page.locator('html').getAttribute('lang')) === 'en' ? english : chinese;
}

/** Through the palette: on the desktop the menus are the system's. */
function throughPalette(english: string, chinese: string, shown: string) {
  return async (page: Page): Promise<void> => {
    await key('Control+k')(page);
    await page.keyboard.type(await inLanguage(page, english, chinese));
    await page.keyboard.press('Enter');
    await page.locator(shown).waitFor();
  };
}

async function saveAsTemplate(page: Page): Promise<void> {
  await throughPalette('Save as template', '另存为模板', '#template-form')(page);
  // The examples are found by their names: no template may have one of them.
  await page.locator('#template-form input[lang=en]').fill('Any bank’s complaints');
  await page.locator('#template-form input[lang=zh-Hans]').fill('银行投诉模板');
}

/** Every view of the window, each as it opens over the example: what the audit looks at, and what pictures are taken of. */
export const VIEWS: readonly View[] = [
  ['the drawing', async () => undefined],
  ['a selected step', (page) => page.locator('.react-flow__node').nth(12).click()],
  [
    'what can follow a step',
    async (page) => {
      await page.locator('.react-flow__node').nth(12).click();
      await key('Shift+n')(page);
      await page.locator('.follow-menu').waitFor();
    },
  ],
  ['several steps', key('Control+a')],
  [
    'rows above and below the lanes',
    async (page) => {
      await key('Shift+w')(page);
      for (const box of await page.locator('.row-choice input').all()) await box.check();
    },
  ],
  [
    'what Tidy proposes',
    async (page) => {
      await page.locator('.react-flow__node').nth(14).click();
      for (const arrow of ['Left', 'Left', 'Left']) await page.keyboard.press(`Alt+Arrow${arrow}`);
      await page.keyboard.press('t');
      await page.locator('.tidy-row').first().click();
    },
  ],
  ['a selected lane', (page) => page.locator('.band-head').first().click()],
  [
    'the service, with a logo',
    async (page) => {
      await page.locator('summary', { hasText: /^(More|更多)$/ }).click();
      const logo = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(pngPicture(160, 40)) };
      await page.locator('.picture-field input').setInputFiles(logo);
      await page.locator('.picture-kept').scrollIntoViewIfNeeded();
    },
  ],
  ['the problems', press(/Check now|立即检查/)],
  [
    'problems by element, some chosen',
    async (page) => {
      await page.locator('.react-flow__node').nth(12).click();
      await page.keyboard.press('Delete');
      await press(/Check now|立即检查/)(page);
      await page.locator('.group-by select').selectOption('element');
      await page.locator('.chooser input').first().check();
      await page.keyboard.press('F8');
    },
  ],
  [
    'the tables',
    async (page) => {
      await key('Control+j')(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
    },
  ],
  [
    'the matrix',
    async (page) => {
      await key('Control+j')(page);
      await press(/^(Matrix|矩阵)/)(page);
      await page.locator('.matrix-step').nth(3).click();
    },
  ],
  ['the guide', key('Control+Alt+g')],
  [
    'the guide, a line for each action',
    async (page) => {
      await key('Control+Alt+g')(page);
      await page.locator('.guide-way-steps button').nth(3).click();
    },
  ],
  [
    'the guide beside the record',
    async (page) => {
      await key('Control+Alt+g')(page);
      await page.locator('.guide-way-steps button').nth(4).click();
    },
  ],
  ['the tutorial', key('Control+Alt+u')],
  [
    'the tutorial, half done',
    async (page) => {
      await key('Control+Alt+u')(page);
      await page.locator('.learn .guide-way-parts button').nth(8).click();
      await page.keyboard.press('Control+Alt+s');
    },
  ],
  ['a presentation, the whole drawing', key('F5')],
  [
    'a presentation, a place with the presenter’s notes',
    async (page) => {
      await key('F5')(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('p');
    },
  ],
  ['saving a template', saveAsTemplate],
  [
    'the library of a blueprint without a file',
    throughPalette('Library of the folder', '文件夹共享库', '.library-dialog'),
  ],
  [
    'the gallery, with a template of one’s own',
    async (page) => {
      await saveAsTemplate(page);
      await page.locator('.dialog-actions .primary').click();
      await page.locator('#template-form').waitFor({ state: 'detached' });
      await key('Control+Alt+x')(page);
      await page.locator('.example-card').first().waitFor();
      await page.locator('.template-own button').first().click();
      await page.locator('.gallery-details canvas').waitFor();
    },
  ],
  ['the rules', key('Control+Alt+l')],
  ['the review', key('Control+Alt+v')],
  [
    'the review, findings of a changed drawing',
    async (page) => {
      await page.locator('.react-flow__node').nth(12).click();
      await key('Delete')(page);
      await key('Control+Alt+v')(page);
      await page.locator('.review-parts button').nth(1).click();
      await page.locator('.review-finding-open').first().focus();
    },
  ],
  [
    'the review, a remark on a step',
    async (page) => {
      await page.locator('.react-flow__node').nth(12).click();
      await key('r')(page);
      const asked = ['Who tells the customer when this takes longer?', '超时由谁告知客户？'] as const;
      await page.locator('.write-remark textarea').fill(await inLanguage(page, ...asked));
      await page.locator('.write-remark input').fill(await inLanguage(page, 'Li Na', '李娜'));
      await page.locator('.write-remark textarea').press('Control+Enter');
      await key('Control+Alt+v')(page);
      await page.locator('.review-parts button').nth(2).click();
    },
  ],
  [
    'the review, a decision that lacks its reason',
    async (page) => {
      await key('Control+Alt+v')(page);
      await page
        .locator('.review input')
        .first()
        .fill(await inLanguage(page, 'Li Na', '李娜'));
      await page.locator('.review-parts button').nth(3).click();
      await page.locator('.decisions input').nth(2).check();
      await page.locator('.decision-form .primary').click();
    },
  ],
  [
    'a returned copy',
    async (page) => {
      // Only a file of one's own comes back; what was opened from the gallery is a blueprint of its own.
      await dropFile(page, 'complaint-handling.blueprint', serialiseBlueprint(complaintHandling()));
      await page.locator('.tab-name').nth(1).waitFor();
      await key('Control+Alt+v')(page);
      await page.locator('.review-part > .button').last().click();
      await dropFile(page, 'returned.blueprint', returnedExample(), '.take-in-drop');
      await page.locator('.take-in-list').waitFor();
    },
  ],
  [
    'a comparison of two blueprints',
    async (page) => {
      await key('Control+Alt+x')(page);
      await page.locator('.example-card').first().waitFor();
      await page.locator('.gallery-search').fill('to-be');
      await page.locator('.example-ways .button').first().click();
      await page.locator('.compare').waitFor();
    },
  ],
  ['what to compare with', key('Control+Alt+z')],
  ['the drawing theme, in black and white', (page) => showTheme(page, 2)],
  [
    'the drawing theme, a brand with its font, hard to see',
    async (page) => {
      await showTheme(page, 3);
      const file = { name: 'client.ttf', mimeType: 'font/ttf', buffer: Buffer.from(await clientFontFile()) };
      await page.locator('.brand-font input[type=file]').setInputFiles(file);
      await page.locator('.font-sample').waitFor();
      await page.locator('.colour-inputs .input').nth(3).fill('#9aa4b0');
      await page.locator('.contrast-wanting').scrollIntoViewIfNeeded();
    },
  ],
  ['the outline', key('Control+Shift+O')],
  [
    'the record, the service as its customer',
    async (page) => {
      await page.locator('.method button').first().click();
      await page.locator('.record-open').last().click();
    },
  ],
  [
    'the record, an open source',
    async (page) => {
      await page.locator('.method button').nth(1).click();
      await page.locator('.record-open').nth(4).click();
      await page.locator('.right-panel summary').first().click();
    },
  ],
  [
    'the record, a policy and its limit',
    async (page) => {
      await page.locator('.method button').nth(2).click();
      await page.getByRole('button', { name: /^(Answer within 15 days|15 日内答复) / }).click();
    },
  ],
  [
    'the record, what is agreed',
    async (page) => {
      await page.locator('.method button').nth(5).click();
      await page.locator('.record-open').last().click();
    },
  ],
  ['the table that fills a field', key('Control+Alt+f')],
  ['a folder to review', showFolder],
  [
    'the gallery',
    async (page) => {
      await key('Control+Alt+x')(page);
      await page.locator('.example-indicators').waitFor();
      await page.locator('canvas.example-picture.small').nth(13).waitFor();
    },
  ],
  [
    'the gallery, nothing found',
    async (page) => {
      await key('Control+Alt+x')(page);
      await page.locator('.example-card').first().waitFor();
      await page.locator('.gallery-search').fill('zeppelin');
      await page.locator('.gallery-ways button').nth(2).click();
    },
  ],
  ['the filter', key('Control+Shift+F')],
  ['find and replace', key('Control+f')],
  ['the palette', key('Control+k')],
  ['the shortcuts', key('F1')],
  [
    'the user guide',
    async (page) => {
      await key('Shift+F1')(page);
      await page.locator('.user-guide-page').waitFor();
    },
  ],
  [
    'the user guide, searched, a page of tables',
    async (page) => {
      await key('Shift+F1')(page);
      await page.locator('.user-guide-entry').nth(9).click();
      await page.locator('.user-guide-side input').fill('PDF');
    },
  ],
  ['the preferences', key('Control+,')],
  ['the versions', key('Control+Alt+h')],
  ['the export', key('Control+e')],
  ['printing', key('Control+p')],
  [
    'the export, keeping a preset',
    async (page) => {
      await key('Control+e')(page);
      await page.locator('.export-preset summary').click();
      await page.locator('.preset-keeping button').first().click();
    },
  ],
  [
    'the report',
    async (page) => {
      await key('Control+Shift+E')(page);
      await page.locator('.report-preview h3').first().waitFor();
    },
  ],
  [
    'an import',
    async (page) => {
      await dropFile(page, 'stay.bpmn', await inLanguage(page, STAY, STAY_IN_CHINESE));
      await page.locator('.import-understood').waitFor();
    },
  ],
  [
    'an import that is refused',
    async (page) => {
      await dropFile(page, 'broken.bpmn', STAY.slice(0, 600));
      await page.locator('.import-refused').waitFor();
    },
  ],
  ['a menu', press(/More about lane|泳道.*更多操作/)],
  [
    'about',
    async (page) => {
      await key('Control+k')(page);
      await page.keyboard.type('About');
      await page.keyboard.press('Enter');
      await page.locator('.licences summary').first().waitFor();
    },
  ],
  [
    'several blueprints and a note',
    async (page) => {
      await page.locator('.react-flow__node').nth(9).click();
      await key('m')(page);
      await page.keyboard.type('Ask the branch');
      await page.keyboard.press('Enter');
      await key('Control+Alt+n')(page);
      await page.locator('.tab').first().waitFor();
      await page.locator('.tab-name').first().click();
    },
  ],
  [
    'a question',
    async (page) => {
      await page.locator('.service-name').fill('Changed');
      await key('Alt+w')(page);
      await page.locator('dialog').waitFor();
    },
  ],
  [
    'a list in the tray',
    async (page) => {
      await page.locator('.canvas').focus();
      await pasteText(page, 'Greet the customer\nAsk for the account');
    },
  ],
  [
    'a folded lane and phase',
    async (page) => {
      await page.locator('.band-head').nth(2).click();
      await key('Control+.')(page);
      await page.locator('.band-head').nth(6).click();
      await key('Control+.')(page);
      await page.keyboard.press('Control+1');
    },
  ],
];

/** Readies a page for pictures of its views, taken by a script. */
export async function readyForPictures(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The compiler of scripts names functions by one that pages do not have.
  await page.evaluate('globalThis.__name = (made) => made');
}
