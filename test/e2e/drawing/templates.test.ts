import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sketch } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Leave', frontstage: 'Answer -' },
  links: 'Ask>Answer',
  more: { people: { 'person-00001': { name: { en: 'Ann' } } } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('templates', drawing);
  page = await file.open(drawing);
});
afterAll(async () => {
  await file.leave();
  await file.close();
});

const gallery = () => page.getByRole('dialog', { name: 'New blueprint' });
const own = () => gallery().getByRole('group', { name: /Your templates/ });

async function choose(menu: string, entry: string): Promise<void> {
  await page.locator('.top-bar').getByRole('button', { name: menu, exact: true }).click();
  await page.locator('.menu-item', { hasText: entry }).click();
}

async function openGallery(): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+Alt+x');
  await gallery().locator('.example-card').first().waitFor();
}

describe('a template of one’s own', () => {
  it('is saved under a name, stands before the examples with its picture, and opens as a copy', async () => {
    await choose('File', 'Save as template…');
    const name = page.getByLabel('Name (English)');
    await name.fill('');
    await page.getByRole('button', { name: 'Save template' }).click();
    await page.getByText('Give the template a name').waitFor();
    await name.fill('Any counter');
    await page.getByLabel('Name (简体中文)').fill('任意柜台');
    await page.getByLabel('What it is for (English)').fill('Where people ask');
    await page.getByRole('button', { name: 'Save template' }).click();
    await page.getByText('“Any counter” is among your templates now').waitFor();
    await openGallery();
    await own().getByText('Where people ask').waitFor();
    await gallery().locator('.gallery-details canvas').waitFor();
    await own().getByRole('option').dblclick();
    await gallery().waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('Service name').inputValue()).toBe('Any counter');
    await expect.poll(() => page.getByRole('navigation', { name: 'Open blueprints' }).locator('.tab').count()).toBe(2);
  });

  it('gets another name, is deleted, and comes back when that is undone', async () => {
    await openGallery();
    await own().getByRole('option').click();
    await gallery().getByRole('button', { name: 'Rename…' }).click();
    await gallery().getByLabel('Name (English)').fill('Every counter');
    await gallery().getByRole('button', { name: 'Save template' }).click();
    await own().getByText('Every counter').waitFor();
    await gallery().getByRole('button', { name: 'Delete' }).click();
    await gallery().getByText('“Every counter” was deleted.').waitFor();
    await own().waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await own().getByText('Every counter').waitFor();
    await page.keyboard.press('Escape');
  });
});
