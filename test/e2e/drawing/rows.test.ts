import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';
import { pngPicture } from '../../support/pictures.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Wait Read', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Read Wait>Answer',
  steps: { Ask: { time: { likely: 5, unit: 'minute' } }, Wait: { waiting: { likely: 2, unit: 'day' } } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('rows', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

/** A row or a piece of one, by its name. */
const row = (name: string) => page.locator(`.layers [aria-label="${name}"]`);

/** A blueprint that shows the step Answer in detail, beside the file that is drawn. */
const part = {
  ...sketch({ lanes: { frontstage: 'Look-up Tell' } }),
  documentId: randomUUID(),
};

describe('the sub-blueprint of a step', () => {
  it('is opened in a tab by a double click on its sign and by a key; one that is missing is told', async () => {
    const path = join(tmpdir(), `part-${process.pid}.blueprint`);
    await writeFile(path, serialiseBlueprint(part));
    const answer = sketchId('step', 'Answer');
    const blueprint = { documentId: part.documentId, pathHint: basename(path) };
    const steps = { ...drawing.steps, [answer]: { ...drawing.steps[answer], blueprint } };
    page = await file.open({ ...drawing, steps } as typeof drawing);
    await file.step('Answer').getByRole('button', { name: 'Open the blueprint of “Answer”' }).dblclick();
    await file.step('Tell').waitFor();

    await rm(path);
    await page.keyboard.press('Alt+w');
    await file.step('Answer').click();
    await page.keyboard.press('Shift+Enter');
    const told = page.getByRole('dialog', { name: 'The blueprint of “Answer” was not opened' });
    await told
      .getByText(`No blueprint of that id lies at “${basename(path)}” or beside this file.`, { exact: false })
      .waitFor();
    await told.getByRole('button', { name: 'Close' }).click();
    await file.step('Answer').waitFor();
  });
});

describe('pictures and icons of steps', () => {
  it('are dropped on a step, picked, shown in a row and undone', async () => {
    page = await file.open(drawing);
    await file.step('Ask').evaluate(
      (element, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'photo.png', { type: 'image/png' }));
        for (const type of ['dragover', 'drop']) {
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [...pngPicture(50, 25)],
    );
    await page.locator('summary', { hasText: 'More' }).click();
    await page.getByText('50 × 25 pixels').waitFor();
    await page.getByRole('button', { name: 'Counter' }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+w');
    await page.getByRole('checkbox', { name: 'Pictures' }).check();
    await page.keyboard.press('Escape');
    await page.locator('.layers image').waitFor();
    const { steps, pictures } = await file.saved();
    const ask = steps[sketchId('step', 'Ask')];
    expect(ask?.icon).toBe('counter');
    expect(Object.keys(pictures)).toEqual([ask?.pictureId]);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Control+z');
    expect((await file.saved()).pictures).toEqual({});
  });
});

describe('rows above and below the lanes', () => {
  it('are chosen by keys, filled at the step, walked to by a click, ordered and undone', async () => {
    page = await file.open(drawing);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+w');
    const dialog = page.getByRole('dialog', { name: 'Rows that tell more' });
    await dialog.getByRole('checkbox', { name: 'Time' }).check();
    await dialog.getByRole('checkbox', { name: 'Customer’s emotion' }).check();
    await dialog.getByRole('button', { name: 'Move “Customer’s emotion” up' }).click();
    await page.keyboard.press('Escape');
    await row('Waiting 2 d').waitFor();
    expect((await file.saved()).rows).toEqual([{ kind: 'emotion', above: true }, { kind: 'time' }]);

    await file.step('Wait').click();
    await page
      .getByRole('combobox', { name: 'Customer’s emotion', exact: true })
      .selectOption({ label: '−2 very bad' });
    await page.getByLabel('Customer’s emotion: why').fill('No word for days');
    const felt = row('Wait · very bad · No word for days');
    await felt.waitFor();
    await file.step('Ask').click();
    await felt.click();
    await page.getByLabel('Customer’s emotion: why').waitFor();
    const { steps } = await file.saved();
    expect(steps[sketchId('step', 'Wait')]?.emotion).toEqual({ value: -2, label: { en: 'No word for days' } });

    await row('Time').click();
    await dialog.getByRole('checkbox', { name: 'Time' }).uncheck();
    await page.keyboard.press('Escape');
    await row('Waiting 2 d').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await row('Waiting 2 d').waitFor();
  });
});
