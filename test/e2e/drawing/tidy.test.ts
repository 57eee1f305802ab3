import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';

/** Time runs backwards in both lanes. */
const drawing = sketch({ lanes: { customer: 'C B A', frontstage: 'G F E' }, links: 'A>B B>C E>F F>G A>E' });

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('tidy', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

const proposal = (): Locator => page.getByRole('complementary', { name: 'Tidy proposes' });
const figure = (name: string): Promise<string[]> =>
  proposal().getByRole('row', { name }).locator('td').allTextContents();
const places = ({ steps }: BlueprintDocument) =>
  Object.fromEntries(Object.entries(steps).map(([id, { columnId }]) => [id, columnId]));
const left = async (name: string): Promise<number> => (await file.step(name).boundingBox())?.x ?? Number.NaN;

describe('Tidy', () => {
  it('shows what it proposes before anything is changed: dropped nothing is, kept one undo brings it back', async () => {
    page = await file.open(drawing);
    const [a, c] = [await left('A'), await left('C')];
    await page.locator('.canvas').focus();
    await page.keyboard.press('t');
    await proposal().waitFor();
    await expect.poll(async () => (await left('A')) - (await left('C'))).toBeLessThan(0);
    await expect.poll(() => page.locator('.tidy-ghosts .ghost').getAttribute('d')).toMatch(/^M/);
    await expect.poll(() => figure('Links back in time')).toEqual(['4', '0']);

    await page.keyboard.press('b');
    await expect.poll(() => left('A')).toBe(a);
    await expect.poll(() => left('C')).toBe(c);
    await proposal().getByRole('button', { name: 'After' }).click();
    await expect.poll(() => left('A')).toBeLessThan(a);

    await proposal().getByRole('list', { name: 'Moved steps' }).getByRole('button').first().click();
    await page.keyboard.press('ArrowDown');
    const row = () => proposal().locator('[aria-current="true"]').textContent();
    const second = await row();
    await page.keyboard.press('[');
    await expect.poll(() => row()).not.toBe(second);
    await page.locator('.tidy-ghosts .way').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await proposal().waitFor({ state: 'detached' });
    await expect.poll(() => left('A')).toBe(a);
    expect(places(await file.saved())).toEqual(places(drawing));

    await page.keyboard.press('t');
    await proposal().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^Tidied: \d steps moved/).waitFor();
    await expect.poll(async () => (await left('A')) - (await left('C'))).toBeLessThan(0);
    await page.keyboard.press('t');
    await page.getByText('The drawing is tidy already.').waitFor();
    await page.keyboard.press('Control+z');
    expect(places(await file.saved())).toEqual(places(drawing));
  });

  it('moves one lane alone, from its menu or by a key; an edit puts the proposal away', async () => {
    page = await file.open(drawing);
    const others = ['E', 'F', 'G'].map((name) => sketchId('step', name));
    await page.getByRole('button', { name: /^More about lane “Customer/ }).click();
    await page.getByRole('button', { name: 'Tidy the lane' }).click();
    await proposal().getByRole('button', { name: /^Keep/ }).click();
    await proposal().waitFor({ state: 'detached' });
    const { steps } = await file.saved();
    for (const id of others) expect(steps[id]).toEqual(drawing.steps[id]);
    expect(places(await file.saved())).not.toEqual(places(drawing));

    await file.step('E').click();
    await page.keyboard.press('Shift+l');
    await proposal().waitFor();
    await page.keyboard.press('Control+z');
    await proposal().waitFor({ state: 'detached' });
    expect(places(await file.saved())).toEqual(places(drawing));
  });
});
