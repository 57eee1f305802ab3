import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';

const drawing = sketch({
  lanes: { customer: 'Ask - Read Leave', frontstage: '- Answer - -' },
  links: 'Ask>Answer Answer>Read Read>Leave',
  steps: {
    Ask: { description: { en: 'By phone or letter' }, cost: { amount: '321', currency: 'EUR' } },
    Read: { standard: { en: 'In plain words' } },
  },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('present', drawing);
  page = await file.open(drawing);
  // A step that is clicked must not be on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await file.leave();
  await file.close();
});

const dialog = () => page.getByRole('dialog', { name: /Presentation/ });
const title = () => dialog().getByRole('heading', { level: 2 });
const dimmed = () => dialog().locator('.present-group.dimmed');

/** Begins a presentation, with the keyboard on the drawing. */
async function begin(key = 'F5'): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press(key);
  await title().waitFor();
}

async function shows(name: string, place: string): Promise<void> {
  await title().getByText(name, { exact: true }).waitFor();
  await dialog().getByText(place, { exact: true }).waitFor();
}

describe('a presentation', () => {
  it('walks the customer’s path by keys, dims the rest, tells how far it is and ends where the drawing was', async () => {
    await begin();
    await shows('Example', '1 of 4');
    await expect.poll(() => dimmed().count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await shows('Ask', '2 of 4');
    await dialog().getByText('By phone or letter').waitFor();
    await expect.poll(() => dimmed().count()).toBeGreaterThan(1);
    await page.keyboard.press(' ');
    await shows('Read', '3 of 4');
    await page.keyboard.press('End');
    await shows('Leave', '4 of 4');
    await page.keyboard.press('ArrowLeft');
    await shows('Read', '3 of 4');
    await page.keyboard.press('Home');
    await shows('Example', '1 of 4');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.canvas').evaluate((canvas) => canvas === document.activeElement)).toBe(true);
  });

  it('is walked by pointer: on the drawing, by buttons, by the slider, to a step that is clicked', async () => {
    await begin();
    const stage = dialog().getByRole('img');
    const box = await stage.boundingBox();
    if (!box) throw new Error('there is no stage');
    await page.mouse.click(box.x + box.width - 8, box.y + box.height - 8);
    await shows('Ask', '2 of 4');
    await page.mouse.click(box.x + 8, box.y + box.height - 8);
    await shows('Example', '1 of 4');
    await dialog().getByRole('button', { name: 'Next' }).click();
    await dialog().getByRole('button', { name: 'Next' }).click();
    await shows('Read', '3 of 4');
    await dialog().getByRole('slider').fill('3');
    await shows('Leave', '4 of 4');
    await dialog().getByRole('slider').fill('0');
    await shows('Example', '1 of 4');
    const step = dialog().locator('.drawn-text', { hasText: 'Read' });
    await step.click({ force: true });
    await shows('Read', '3 of 4');
    await dialog().getByRole('button', { name: 'End' }).click();
  });

  it('tells a client nothing confidential until the presenter’s notes are asked for', async () => {
    await begin();
    await page.keyboard.press('ArrowRight');
    await dialog().getByText('By phone or letter').waitFor();
    expect(await dialog().textContent()).not.toContain('321');
    await page.keyboard.press('p');
    await dialog().getByText('321 EUR').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('n');
    await dialog().getByText('By phone or letter').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  it('fills the screen, and ends when the system takes that back', async () => {
    await begin();
    await page.keyboard.press('f');
    await dialog().getByRole('button', { name: 'Full screen', pressed: true }).waitFor();
    await page.keyboard.press('f');
    await dialog().getByRole('button', { name: 'Full screen', pressed: false }).waitFor();
    await page.keyboard.press('f');
    await dialog().getByRole('button', { name: 'Full screen', pressed: true }).waitFor();
    await page.evaluate(() => document.exitFullscreen());
    await dialog().waitFor({ state: 'detached' });
  });

  it('begins at the selected step where that is wanted', async () => {
    await page.locator(`#step-${sketchId('step', 'Answer')}`).click();
    await begin('Shift+F5');
    await shows('Ask', '2 of 4');
    await page.keyboard.press('Escape');
  });
});
