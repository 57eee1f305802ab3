import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startEditor, type TestEditor } from '../support/editor.ts';

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

const guide = (): Locator => page.getByRole('region', { name: 'Guide', exact: true });
const step = (name: string): Locator => page.locator('.react-flow__node', { hasText: name });
const next = () => guide().getByRole('button', { name: 'Next', exact: true }).click();

async function at(title: string): Promise<void> {
  await guide().getByRole('heading', { name: title }).waitFor();
}

/** Whether unsaved work that holds a text is kept. */
function isKept(text: string): boolean {
  const folder = join(editor.dataFolder, 'journal');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.journal')) : [];
  return names.some((name) => readFileSync(join(folder, name), 'utf8').includes(text));
}

async function type(label: string, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await guide().getByLabel(label, { exact: true }).fill(line);
    await page.keyboard.press('Enter');
  }
}

describe('the guide', () => {
  it('leads from an empty page to a drawing with contact, evidence, a wait point and a fail point', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Guide me' }).click();
    await at('What service is it?');
    await guide().getByText('It is not said what sets the service off.').waitFor();
    await guide().getByLabel('Name', { exact: true }).fill('Lost card');
    await guide().getByLabel('Trigger', { exact: true }).fill('A customer has lost the card');
    await guide().getByLabel('Outcome', { exact: true }).fill('A new card is in use');
    await guide().getByRole('button', { name: 'It is as-is' }).click();
    await guide().getByText('Nothing is missing here.').waitFor();
    await next();
    await at('For which customer?');
    await guide().getByLabel('Kind of customer', { exact: true }).fill('Travellers');
    await page.keyboard.press('Enter');
    await guide().getByLabel('In which situation (scenario)').fill('Abroad, without the card');
    await guide().getByText('Nothing is missing here.').waitFor();
    await next();
    await at('What does the customer do?');
    await type('What does the customer do first?', 'Report the loss');
    await type('What does the customer do next?', 'Receive the card', 'Use the card');
    await step('Use the card').waitFor();
    await guide().getByRole('button', { name: 'The first customer step is the start' }).click();
    await guide().getByRole('button', { name: 'The last customer step is the outcome' }).click();
    for (let count = 0; count < 6; count += 1) await next();
    await at('What do staff do before the customer’s eyes?');
    await guide().getByText('Frontstage 0').waitFor();
    await type('Add to “Report the loss”', 'Block the card');
    await step('Block the card').waitFor();
    await guide().getByText('Frontstage 1').waitFor();
    await next();
    await type('Add to “Block the card”', 'Order a new card');
    await step('Order a new card').waitFor();
    await guide().getByRole('button', { name: 'What does the customer see and hold?' }).click();
    await type('Add to “Receive the card”', 'Card letter');
    await step('Card letter').waitFor();
    await next();
    await guide().getByLabel('At which step').selectOption({ label: 'Order a new card' });
    await type('What fails there', 'Sent to the old address');
    await page.locator('.status-bar').getByText('1 fail point').waitFor();
    await next();
    await guide().getByRole('button', { name: 'The customer waits here: Receive the card' }).click();
    await page.locator('.status-bar').getByText('1 wait point').waitFor();
    await next();
    await at('How will it get better?');
    await guide().getByText('Not asked yet: the blueprint is a draft.').waitFor();
    await guide().getByLabel('Status').selectOption('in-review');
    await type('What is done about F1 Order a new card', 'Ask for the address');
    await guide().getByText('Improvements 1').waitFor();
    await guide().getByRole('button', { name: 'Ask for the address', exact: true }).click();
    await page.locator('.right-panel').getByLabel('Owner', { exact: true }).fill('Wang Fang');
    await page.keyboard.press('Enter');
    await next();
    await at('Do all see it alike?');
    await page.getByRole('region', { name: 'Agreements' }).waitFor();
    await guide().getByRole('button', { name: 'Finish' }).click();
    await guide().waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Problems' }).getByText('Drawing not agreed').waitFor();
  });

  it('takes that there is none of something, and why', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Guide me' }).click();
    await guide()
      .getByRole('button', { name: /^Step 4/ })
      .click();
    await guide().getByRole('button', { name: 'Where does it go wrong?' }).click();
    await guide().getByText('First type what the customer does').waitFor();
    await guide()
      .getByRole('button', { name: /^Step 1/ })
      .click();
    await guide().getByRole('button', { name: 'What does the customer do?' }).click();
    await type('What does the customer do first?', 'Draw cash');
    await guide()
      .getByRole('button', { name: /^Step 4/ })
      .click();
    await guide().getByRole('button', { name: 'Where does it go wrong?' }).click();
    await guide().getByText('There is none here').click();
    await guide().getByLabel('Because').fill('Looked for over a month');
    await guide().getByText('Nothing is missing here.').waitFor();
    await guide().getByRole('button', { name: 'Where does it go wrong? (done)' }).waitFor();
  });

  it('leaves what cannot be known yet open with a name and a date, and goes on where it was left', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Guide me' }).click();
    await guide().getByRole('button', { name: 'Cannot be known yet: leave open…' }).click();
    await page.getByLabel('Who answers it').fill('Wang Fang');
    await page.getByLabel('By when').fill('2031-05-01');
    await page.getByRole('button', { name: 'Leave open', exact: true }).click();
    await guide().getByText('Wang Fang, by 2031-05-01').first().waitFor();
    await next();
    await guide().getByRole('button', { name: 'Leave the guide' }).click();
    await guide().waitFor({ state: 'detached' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+g');
    await at('For which customer?');
  });

  it('loses nothing when the window closes: the work comes back, and the guide where it was', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Guide me' }).click();
    await guide().getByLabel('Name', { exact: true }).fill('Stolen card');
    await next();
    await next();
    await type('What does the customer do first?', 'Report the theft');
    await step('Report the theft').waitFor();
    await expect.poll(() => isKept('Report the theft'), { timeout: 20_000 }).toBe(true);
    await page.reload();
    await page.locator('.strip').getByText('Stolen card').waitFor();
    await page.locator('.strip').getByRole('button', { name: 'Restore' }).click();
    await at('What does the customer do?');
    await guide().getByRole('button', { name: 'Report the theft', exact: true }).waitFor();
    await step('Report the theft').waitFor();
  });
});
