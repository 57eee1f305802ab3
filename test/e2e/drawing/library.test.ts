import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_LIBRARY, LIBRARY_FILE, libraryText } from '../../../shared/model/library.ts';
import { serialiseBlueprint } from '../../../shared/model/serialise.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { startEditor, type TestEditor } from '../../support/editor.ts';

const drawing = sketch({
  lanes: { evidence: '- -', customer: 'Ask Leave' },
  more: { systems: { 'system-0000001': { name: { en: 'Core' } } } },
});
const shared = {
  ...EMPTY_LIBRARY,
  actors: { 'shared-actor-01': { name: { en: 'Agent' } } },
  systems: { 'system-0000001': { name: { en: 'Core banking' } } },
};

let folder: string;
let editor: TestEditor;
let page: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(join(folder, 'below'), { recursive: true });
  writeFileSync(join(folder, LIBRARY_FILE), libraryText(shared));
  writeFileSync(join(folder, 'below/a.blueprint'), serialiseBlueprint(drawing));
  editor = await startEditor([join(folder, 'below/a.blueprint')]);
  page = await editor.open();
  await page.locator('.react-flow__node').first().waitFor();
});
afterAll(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog', { name: 'Library of the folder' });
const kept = () => readFileSync(join(folder, LIBRARY_FILE), 'utf8');

async function openLibrary(): Promise<void> {
  await page.locator('.top-bar').getByRole('button', { name: 'Edit', exact: true }).click();
  await page.locator('.menu-item', { hasText: 'Library of the folder' }).click();
  await dialog().getByText(`../${LIBRARY_FILE}`).waitFor();
}

describe('the library of a folder', () => {
  it('is offered where an actor is named, and what is chosen has the id that all share', async () => {
    await page.locator(`#step-${sketchId('step', 'Ask')}`).click();
    const actors = page.locator('.right-panel').getByLabel('Who', { exact: true });
    await actors.fill('agent');
    await actors.press('Enter');
    await page.locator('.right-panel').getByText('Agent', { exact: true }).first().waitFor();
    await openLibrary();
    const row = dialog().locator('.library-row', { hasText: 'Agent' });
    await row.getByText('the same in both').waitFor();
  });

  it('brings a blueprint up to date, takes what it has, and gives back what was there before', async () => {
    await dialog().getByRole('button', { name: 'Update all from library (1)' }).click();
    await dialog().getByText('1 entry was updated.').waitFor();
    await dialog().locator('.library-row', { hasText: 'Core banking' }).getByText('the same in both').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+z');
    await openLibrary();
    await dialog().getByRole('button', { name: 'Update from library: Core' }).waitFor();
    await dialog().getByRole('button', { name: 'Remove from library: Agent' }).click();
    await dialog().getByText('“Agent” was removed from the library.', { exact: false }).waitFor();
    expect(kept()).not.toContain('Agent');
    await dialog().getByRole('button', { name: 'Undo' }).click();
    await dialog().getByText('The library is as it was before.').waitFor();
    expect(kept()).toContain('Agent');
  });

  it('is not written over what somebody else wrote meanwhile', async () => {
    writeFileSync(
      join(folder, LIBRARY_FILE),
      libraryText({ ...shared, channels: { 'shared-chan-001': { name: { en: 'Phone' } } } }),
    );
    await dialog().getByRole('button', { name: 'Save to library: Core' }).click();
    await dialog()
      .getByText(/changed by somebody else/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Insert: Phone' }).click();
    await dialog().getByText('“Phone” is part of this blueprint now.').waitFor();
    await dialog().getByRole('button', { name: 'Save to library: Core' }).click();
    await dialog().getByText('1 entry was saved to the library.').waitFor();
    expect(existsSync(join(folder, 'below', LIBRARY_FILE))).toBe(false);
    expect(kept()).not.toContain('Core banking');
  });

  it('does both of two quick clicks, and takes back the last of them alone', async () => {
    await dialog().getByRole('button', { name: 'Remove from library: Phone' }).waitFor();
    await page.evaluate(() => {
      for (const name of ['Agent', 'Phone']) {
        document.querySelector<HTMLButtonElement>(`[aria-label="Remove from library: ${name}"]`)?.click();
      }
    });
    await dialog().getByText('“Phone” was removed from the library.', { exact: false }).waitFor();
    expect(kept()).not.toMatch(/Agent|Phone/);
    await dialog().getByRole('button', { name: 'Undo' }).click();
    await dialog().getByText('The library is as it was before.').waitFor();
    expect(kept()).toContain('Phone');
    expect(kept()).not.toContain('Agent');
  });
});
