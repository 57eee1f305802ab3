import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { sketch } from '../../../shared/rules/example.ts';
import { startEditor, type TestEditor } from '../../support/editor.ts';
import { dropFile } from '../../support/foreign.ts';

let editor: TestEditor;
let page: Page;
beforeAll(async () => {
  editor = await startEditor();
  page = await editor.open({ locale: 'en-GB' });
  await page.locator('.name-editor').waitFor();
  await page.keyboard.press('Escape');
});
afterAll(async () => {
  await editor.leave(page);
  await editor.close();
  expect(editor.faults).toEqual([]);
});

const comparison = () => page.getByRole('region', { name: 'Comparison' });
const kind = (name: string) => comparison().locator('details', { has: page.getByText(name) });
const serviceName = () => page.getByLabel('Service name').inputValue();

async function press(keys: string): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press(keys);
}

describe('comparing two blueprints', () => {
  it('is offered with an example that has a counterpart, and shows what differs by list and on the drawing', async () => {
    await press('Control+Alt+x');
    await page.locator('.example-card').first().waitFor();
    await page.keyboard.type('to-be');
    const card = page.locator('.example-card[aria-selected="true"]');
    await card.getByText(/Compares with “.*as-is.*”/).waitFor();
    await page.getByRole('button', { name: 'Open and compare' }).click();
    await comparison()
      .getByText(/differences in the drawing/)
      .waitFor();
    await expect.poll(serviceName).toContain('to-be');

    await kind('Removed').getByText('Take the callStep').waitFor();
    await kind('Changed')
      .getByRole('button', { name: /^Risk test online Step · .*lane/ })
      .waitFor();
    await kind('Added').getByRole('button', { name: 'Book a talk Step' }).click();
    const booked = page.locator('.react-flow__node.selected');
    await expect.poll(() => booked.count()).toBe(1);
    await page.keyboard.press('Control+0');
    await page.getByRole('button', { name: 'Added: Book a talk', exact: true }).waitFor();
    await expect.poll(() => page.locator('.problem-sign').count()).toBe(0);

    await expect.poll(() => page.locator('.dimmed').count()).toBeGreaterThan(0);
    await comparison().getByLabel('Dim what is the same').uncheck();
    await expect.poll(() => page.locator('.dimmed').count()).toBe(0);
  });

  it('goes over to the other one, where what is told as removed is drawn, and back', async () => {
    await comparison().getByRole('button', { name: 'Show the other one' }).click();
    await expect.poll(serviceName).toContain('as-is');
    await kind('Removed').getByRole('button', { name: 'Take the call Step' }).click();
    await page.getByRole('button', { name: 'Removed: Take the call', exact: true }).waitFor();
    await comparison().getByRole('button', { name: 'Show the other one' }).click();
    await expect.poll(serviceName).toContain('to-be');
    await comparison().getByRole('button', { name: 'Leave the comparison' }).click();
    await comparison().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('button', { name: 'Compare with its as-is or to-be' }).click();
    await comparison().waitFor();
  });

  it('is asked for by key with any open blueprint or a file, and follows what is edited', async () => {
    await dropFile(page, 'small.blueprint', serialiseBlueprint(sketch({ lanes: { customer: 'Ask Leave' } })));
    await expect.poll(serviceName).toBe('Example');
    await press('Control+Alt+z');
    const dialog = page.getByRole('dialog', { name: 'Compare with…' });
    await dialog.getByRole('button', { name: /as-is/ }).click();
    await comparison().getByText('The two have no step in common', { exact: false }).waitFor();

    await press('Control+Alt+z');
    await page.evaluate(
      (text) => {
        const pick = async () => {
          const handle = await (await navigator.storage.getDirectory()).getFileHandle('then.blueprint', {
            create: true,
          });
          const stream = await handle.createWritable();
          await stream.write(text);
          await stream.close();
          return [handle];
        };
        Object.assign(window, { showOpenFilePicker: pick });
      },
      serialiseBlueprint(sketch({ lanes: { customer: 'Ask Leave' } })),
    );
    await dialog.getByRole('button', { name: 'A file…' }).click();
    await comparison().getByText('The two drawings are the same.').waitFor();
    await page.locator('.react-flow__node').first().click();
    await page.keyboard.press('Delete');
    await kind('Removed').getByText('Ask').waitFor();
    await page.keyboard.press('Control+z');
    await comparison().getByText('The two drawings are the same.').waitFor();
    await press('Control+Alt+v');
    await page.getByRole('region', { name: 'Review', exact: true }).waitFor();
    await expect.poll(() => comparison().count()).toBe(0);
  });
});
