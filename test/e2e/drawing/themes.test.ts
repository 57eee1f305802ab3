import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sketch } from '../../../shared/rules/example.ts';
import { clientFontFile } from '../../support/client-fonts.ts';
import { EditedFile } from '../../support/edited-file.ts';
import { pngPicture } from '../../support/pictures.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Leave Wait>Answer',
});

let file: EditedFile;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'blueprint-themes-'));

beforeAll(async () => {
  file = await EditedFile.start(`${basename(folder)}/themes`, drawing);
  page = await file.open(drawing);
});
afterAll(async () => {
  await file.leave();
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog', { name: 'Drawing theme' });
const paper = () => page.locator('.paper').evaluate((element) => getComputedStyle(element).backgroundColor);

async function openThemes(): Promise<void> {
  await page.locator('.top-bar').getByRole('button', { name: 'View', exact: true }).click();
  await page.locator('.menu-item', { hasText: 'Drawing theme…' }).click();
  await dialog().waitFor();
}

async function apply(): Promise<void> {
  await dialog().getByRole('button', { name: 'Apply' }).click();
  await dialog().waitFor({ state: 'detached' });
}

describe('the theme of a drawing', () => {
  it('is shown before it is kept, goes into the file and the export, and is undone at once', async () => {
    await openThemes();
    await dialog().getByRole('radio', { name: 'Monochrome' }).check();
    await dialog().getByRole('radio', { name: 'Compact' }).check();
    const seen = dialog().getByRole('img', { name: 'Preview of the drawing' });
    await seen.locator('[fill="#000000"]').first().waitFor();
    await expect.poll(() => seen.locator('[fill="#edf3fe"]').count()).toBe(0);
    await apply();
    expect((await file.saved()).appearance).toEqual({ theme: 'monochrome', density: 'compact' });
    await page.keyboard.press('Control+e');
    const look = page.locator('.export-dialog').getByLabel('Look', { exact: true });
    await expect.poll(() => look.inputValue()).toBe('monochrome');
    await look.selectOption('print');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    expect(await file.saved()).not.toHaveProperty('appearance');
  });

  it('is a client’s brand: colours typed, contrast told and mended, a logo, kept and handed on as a file', async () => {
    await openThemes();
    await dialog().getByRole('radio', { name: 'Brand', exact: true }).check();
    await dialog().getByLabel('Name of the brand').fill('North Bank');
    await dialog().getByText('All 34 texts and marks stand out.').waitFor();
    await dialog().getByLabel('Ground, as #rrggbb').fill('#fffaf0');
    await dialog().getByLabel('Text, as #rrggbb').fill('aaaaaa');
    await dialog()
      .getByText(/of 34 texts and marks are hard to see/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Mend Text on steps' }).click();
    await dialog().getByText('All 34 texts and marks stand out.').waitFor();
    await expect.poll(() => dialog().getByLabel('Text, as #rrggbb').inputValue()).not.toBe('#aaaaaa');
    await dialog().getByLabel('Links, as #rrggbb').fill('no colour');
    await dialog().getByText('Six digits from 0 to f').waitFor();
    await dialog().getByRole('radio', { name: 'Round', exact: true }).check();
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, pngPicture(90, 30));
    await dialog().locator('.brand-logo input[type=file]').setInputFiles(logo);
    await dialog().getByRole('img', { name: 'Preview of the drawing' }).locator('image').waitFor();
    await dialog().getByRole('button', { name: 'Keep for me' }).click();
    await dialog().getByText('Kept for you, on this machine: North Bank.').waitFor();
    const path = join(folder, 'brand.json');
    const name = await file.editor.takeExport(page, path, () =>
      dialog().getByRole('button', { name: 'Export…' }).click(),
    );
    expect(name).toBe('North Bank.blueprint-brand.json');
    expect(JSON.parse(readFileSync(path, 'utf8')).brand).toMatchObject({ ground: '#fffaf0', corners: 'round' });
    await apply();
    await expect.poll(paper).toBe('rgb(255, 250, 240)');
    const { appearance, brand, pictures } = await file.saved();
    expect(appearance).toEqual({ theme: 'brand' });
    expect(Object.keys(pictures)).toEqual([brand?.logoId]);
  });

  it('is set in the client’s font: told why a file is none, drawn at once, kept, handed on, undone and removed', async () => {
    const widthOf = (name: string) =>
      page
        .locator('.drawn-text', { hasText: name })
        .first()
        .evaluate((text) => (text as SVGTextElement).getComputedTextLength());
    const before = await widthOf('Answer');
    await openThemes();
    const choose = (path: string) => dialog().locator('.brand-font input[type=file]').first().setInputFiles(path);
    const font = join(folder, 'client.ttf');
    const bytes = await clientFontFile();
    writeFileSync(font, bytes.subarray(0, 900));
    await choose(font);
    await dialog().getByRole('alert').getByText('This font is broken').waitFor();
    writeFileSync(font, bytes);
    await choose(font);
    await dialog().getByText('Client Sans', { exact: true }).waitFor();
    await expect.poll(() => dialog().getByRole('alert').count()).toBe(0);
    await dialog().getByRole('group', { name: 'Font of the brand for bold texts' }).waitFor();
    const path = join(folder, 'with-font.json');
    await file.editor.takeExport(page, path, () => dialog().getByRole('button', { name: 'Export…' }).click());
    expect(JSON.parse(readFileSync(path, 'utf8')).font.mediaType).toBe('font/ttf');
    await apply();
    await expect.poll(() => widthOf('Answer')).toBeGreaterThan(before * 1.02);
    const opened = await page.evaluate(() => [...document.fonts].filter(({ family }) => /Client/.test(family)));
    expect(opened.length).toBeGreaterThan(0);
    const kept = await file.saved();
    expect(Object.keys(kept.fonts ?? {})).toEqual([kept.brand?.fontId]);
    await page.keyboard.press('Control+z');
    expect(await file.saved()).not.toHaveProperty('fonts');
    await expect.poll(() => widthOf('Answer')).toBeCloseTo(before, 3);
    await page.keyboard.press('Control+Shift+z');
    await openThemes();
    await dialog().getByRole('button', { name: 'Remove: Font of the brand', exact: true }).click();
    await apply();
    expect(await file.saved()).not.toHaveProperty('fonts');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
  });

  it('is begun with a brand that is kept or that a file holds; what is no brand is refused with the place', async () => {
    await page.keyboard.press('Control+z');
    await openThemes();
    await dialog().getByRole('radio', { name: 'Brand', exact: true }).check();
    const take = (path: string) => dialog().getByLabel('Import…', { exact: true }).setInputFiles(path);
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{"format": "service-blueprint"}');
    await take(wrong);
    await dialog().getByText('Line 1, column 12: This is no brand file.').waitFor();
    await dialog().getByLabel('Begin with a brand').selectOption('North Bank');
    await expect.poll(() => dialog().getByLabel('Ground, as #rrggbb').inputValue()).toBe('#fffaf0');
    await dialog().getByRole('button', { name: 'Delete from mine' }).click();
    await dialog().getByText('Deleted from yours: North Bank.').waitFor();
    await dialog().getByRole('button', { name: 'Ground: as follows from the others' }).click();
    await take(join(folder, 'brand.json'));
    await dialog().getByText('Taken in: North Bank.').waitFor();
    await expect.poll(() => dialog().getByLabel('Ground, as #rrggbb').inputValue()).toBe('#fffaf0');
    await dialog().getByRole('button', { name: 'Close' }).click();
    const ofFolder = {
      ...JSON.parse(readFileSync(join(folder, 'brand.json'), 'utf8')),
      brand: { name: { en: 'South' }, ground: '#fffaf0' },
    };
    writeFileSync(join(folder, '.blueprint-brand.json'), JSON.stringify(ofFolder));
    await openThemes();
    await dialog().getByRole('radio', { name: 'Brand', exact: true }).check();
    await dialog().getByLabel('Begin with a brand').selectOption('South (of this folder)');
    await apply();
    await expect.poll(paper).toBe('rgb(255, 250, 240)');
  });
});
