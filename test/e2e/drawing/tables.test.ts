import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sketch } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';
import { pasteText } from '../../support/paste.ts';

const drawing = sketch({
  lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Leave Wait>Answer',
  steps: { Ask: { time: { likely: 5, unit: 'minute' } } },
  more: { needs: { 'need-0000001': { kind: 'actual', name: { en: 'A quick answer' } } } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('tables', drawing);
  page = await file.open(drawing);
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+j');
  await page.getByRole('grid', { name: 'Steps' }).waitFor();
});
afterAll(async () => {
  await file.leave();
  await file.close();
});

const tables = (): Locator => page.getByRole('region', { name: 'Tables' });
const tab = (name: RegExp): Promise<void> => tables().getByRole('navigation').getByRole('button', { name }).click();
const row = (at: number): Locator => tables().getByRole('row').nth(at);
const cell = (at: number, column: number): Locator => row(at).getByRole('gridcell').nth(column);
/** The column of a head. */
async function under(head: string): Promise<number> {
  const heads = await tables().getByRole('columnheader').allTextContents();
  return heads.findIndex((text) => text.startsWith(head));
}
/** What the cells of a column say, from the first row on. */
async function told(head: string): Promise<(string | null)[]> {
  const column = await under(head);
  const count = await tables().getByRole('rowheader', { name: /^Row/ }).count();
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const field = cell(at + 1, column)
        .getByRole('textbox')
        .or(cell(at + 1, column).getByRole('combobox'));
      return (await field.count()) > 0 ? field.inputValue() : cell(at + 1, column).textContent();
    }),
  );
}
const notice = (): Locator => page.locator('.strip');

describe('the tables beside the drawing', () => {
  it('take the keyboard as they open; what is typed is drawn, and undone with the rest', async () => {
    await expect.poll(() => told('Name')).toEqual(['Ask', 'Wait', 'Answer', 'Leave']);
    await page.keyboard.type('Ask politely');
    await page.keyboard.press('Enter');
    await file.step('Ask').getByText('Ask politely').waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.type(' here');
    await page.keyboard.press('Escape');
    await expect.poll(() => told('Name')).toEqual(['Ask politely', 'Wait', 'Answer', 'Leave']);
    await page.keyboard.press('Control+z');
    await file.step('Ask').getByText('Ask', { exact: true }).waitFor();
  });

  it('go with the selection of the drawing, and the drawing with theirs', async () => {
    await cell(3, 0).click();
    await page.locator('.step.selected', { hasText: 'Answer' }).waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator('.step.selected').count()).toBe(2);
    await file.step('Wait').click();
    await expect.poll(() => row(2).getAttribute('class')).toBe('chosen');
    await page.locator('.link-hit').first().click({ force: true });
    await tables().getByRole('grid', { name: 'Links' }).waitFor();
    await tab(/^Steps/);
  });

  it('take cells of a spreadsheet, and tell by name what does not fit', async () => {
    const time = await under('Time');
    await cell(1, time).click();
    await pasteText(page, '3 min\t1 h\nsoon\n10 min\t\n\n7\n8\t9');
    await expect.poll(() => told('Time')).toEqual(['3 minutes', '', '10 minutes', '']);
    await expect.poll(() => told('Waiting')).toEqual(['1 hours', '', '', '']);
    await expect.poll(() => notice().textContent()).toContain('“soon” in “Time” of “Wait”');
    await expect
      .poll(() => notice().textContent())
      .toContain('Beyond the last row or column, and left out: “7”, “8”, “9”.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => told('Time')).toEqual(['5 minutes', '', '', '']);
  });

  it('fill down, copy and clear a range', async () => {
    const time = await under('Time');
    await cell(1, time).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => told('Time')).toEqual(['5 minutes', '5 minutes', '5 minutes', '']);
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('5 minutes\n5 minutes\n5 minutes');
    await page.keyboard.press('Delete');
    await expect.poll(() => told('Time')).toEqual(['', '', '', '']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => told('Time')).toEqual(['5 minutes', '', '', '']);
  });

  it('say in the cell what cannot be kept, and leave it to be mended', async () => {
    await cell(2, await under('Time')).click();
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await tables().getByRole('alert').getByText('A time such as').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => told('Time')).toEqual(['5 minutes', '', '', '']);
  });

  it('are sorted by a head and filtered by words', async () => {
    await tables().getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect.poll(() => told('Name')).toEqual(['Answer', 'Ask', 'Leave', 'Wait']);
    await cell(1, 0).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => told('Name')).toEqual(['Wait', 'Leave', 'Ask', 'Answer']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => told('Name')).toEqual(['Answer', 'Ask', 'Leave', 'Wait']);
    await tables().getByRole('searchbox').fill('customer');
    await expect.poll(() => told('Name')).toEqual(['Ask', 'Leave', 'Wait']);
    await tables().getByText('3 of 4 rows').waitFor();
    await tables().getByRole('searchbox').fill('');
    await tables().getByRole('button', { name: 'Columns…' }).click();
    const lane = page.getByRole('checkbox', { name: 'Lane', exact: true });
    await lane.uncheck();
    await expect.poll(() => under('Lane')).toBe(-1);
    await lane.check();
    await expect.poll(() => under('Lane')).toBe(1);
    await page.keyboard.press('Escape');
    for (const _ of ['down', 'not'])
      await tables().getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect.poll(() => told('Name')).toEqual(['Ask', 'Wait', 'Answer', 'Leave']);
  });

  it('hold the record too, without leaving the drawing: rows are added, typed and deleted', async () => {
    await tab(/^Needs/);
    await cell(1, 0).click();
    await page.locator('.right-panel').getByRole('heading', { name: 'Need', exact: true }).waitFor();
    expect(await page.locator('.record').count()).toBe(0);
    await tables().getByRole('button', { name: 'Add a row' }).click();
    await page.keyboard.type('To be heard');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Latent need');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Answer');
    await page.keyboard.press('Enter');
    await expect.poll(() => told('Name')).toEqual(['A quick answer', 'To be heard']);
    await expect.poll(() => told('Kind')).toEqual(['Actual need', 'Latent need']);
    await file.step('Answer').click();
    await page.locator('.right-panel').getByText('More', { exact: true }).click();
    await page.locator('.right-panel').getByText('To be heard').first().waitFor();
    await cell(2, 0).click();
    await page.keyboard.press('Shift+Delete');
    await expect.poll(() => told('Name')).toEqual(['A quick answer']);
    await cell(2, 0).click();
    await page.keyboard.type('Care');
    await page.keyboard.press('Enter');
    await expect.poll(() => told('Name')).toEqual(['A quick answer', 'Care']);
    await pasteText(page, 'Speed\tlatent\n\nTrust\tdeep\n');
    await expect.poll(() => told('Name')).toEqual(['A quick answer', 'Care', 'Speed', 'Trust']);
    await expect.poll(() => told('Kind')).toEqual(['Actual need', 'Actual need', 'Latent need', 'Actual need']);
    await expect.poll(() => notice().textContent()).toContain('“deep” in “Kind” of “Trust”');
    await page.keyboard.press('Control+z');
    await expect.poll(() => told('Name')).toEqual(['A quick answer', 'Care']);
  });

  it('show the drawing as a matrix, in which names are typed and steps are moved', async () => {
    await tab(/^Matrix/);
    const grid = tables().getByRole('grid', { name: 'Matrix' });
    /** What a cell holds: lane and column, from 1. */
    const held = async (lane: number, column: number) => {
      const steps = grid.locator(`[data-row="${lane - 1}"] [data-column="${column - 1}"] .matrix-step`);
      return Promise.all(
        (await steps.all()).map(async (step) => {
          const field = step.getByRole('textbox');
          return (await field.count()) > 0 ? field.inputValue() : step.textContent();
        }),
      );
    };
    const spot = (lane: number, column: number) =>
      grid.locator(`[data-row="${lane - 1}"] [data-column="${column - 1}"]`);
    await spot(2, 1).click();
    await page.keyboard.type('Greet');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('Listen');
    await page.keyboard.press('Enter');
    await expect.poll(() => held(2, 1)).toEqual(['Greet', 'Listen']);
    await page.locator('.step', { hasText: 'Listen' }).waitFor();
    await spot(2, 1).getByText('Listen').click();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => held(2, 2)).toEqual(['Answer', 'Listen']);
    await spot(2, 2).getByText('Answer').dragTo(spot(2, 3));
    await expect.poll(() => held(2, 3)).toEqual(['Answer']);
    await spot(1, 3).locator('.matrix-step').click();
    await pasteText(page, 'Go\tReturn\n\nlost');
    await expect.poll(() => held(1, 4)).toEqual(['Return']);
    await expect.poll(() => notice().textContent()).toContain('left out: “lost”');
    for (const _ of ['paste', 'drag', 'key', 'second', 'first']) await page.keyboard.press('Control+z');
    await expect.poll(() => held(2, 2)).toEqual(['Answer']);
    await expect.poll(() => held(2, 1)).toEqual([]);
    // What is selected in the drawing alone is not deleted from here.
    await page.locator('.band-head[aria-label="Frontstage"]').click();
    await page.locator('.right-panel').getByRole('heading', { name: 'Lane', exact: true }).waitFor();
    await grid.locator('.cell-field').focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Home');
    await expect.poll(() => held(2, 2)).toEqual(['Answer']);
    await tab(/^Steps/);
  });

  it('keep what is typed with the blueprint that was in front', async () => {
    await page.keyboard.press('Control+Alt+n');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Alt+PageUp');
    await file.step('Ask').waitFor();
    await cell(1, 0).click();
    await page.keyboard.type('Typed before');
    await page.keyboard.press('Alt+PageDown');
    await file.step('Ask').waitFor({ state: 'detached' });
    await expect.poll(() => cell(1, 0).getByRole('textbox').inputValue()).toBe('');
    await page.keyboard.press('Alt+PageUp');
    await file.step('Ask').getByText('Typed before').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => told('Name')).toEqual(['Ask', 'Wait', 'Answer', 'Leave']);
  });

  it('stand beside the drawing where that is chosen, and Escape leads back to it', async () => {
    const below = await tables().boundingBox();
    await tables().getByRole('button', { name: 'Dock at the right' }).click();
    await expect.poll(async () => (await tables().boundingBox())?.height).toBeGreaterThan(below?.height ?? 0);
    const edge = tables().getByRole('separator', { name: 'Size of the tables' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 24);
    await cell(1, 0).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('canvas');
    await cell(1, 0).click();
    await page.keyboard.type('Last word');
    await page.keyboard.press('Control+j');
    await tables().waitFor({ state: 'detached' });
    await page.locator('.step', { hasText: 'Last word' }).waitFor();
    expect(file.editor.faults).toEqual([]);
  });
});
