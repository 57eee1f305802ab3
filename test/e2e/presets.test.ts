import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { everyKind } from '../support/blueprints.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';

const brought = { name: { en: 'All of it' }, format: 'bpmn', parts: [...ALL_PARTS] };

let editor: TestEditor;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presets-'));
  const file = join(folder, 'a.blueprint');
  await writeFile(file, serialiseBlueprint({ ...everyKind(), exportPresets: { 'preset-00001': brought } }));
  editor = await startEditor([file]);
});
afterAll(() => editor.close());

async function openDocument(): Promise<Page> {
  const page = await editor.open({ locale: 'en-GB' });
  await page.locator('.react-flow__node').first().waitFor();
  return page;
}

async function press(page: Page, keys: string): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press(keys);
}

const presetOf = (page: Page) => page.getByLabel('Preset', { exact: true });
const shownPreset = (page: Page) => presetOf(page).locator('option:checked').textContent();

describe('presets', () => {
  it('begin with the client’s, whatever a blueprint brings; its own fill the dialog when they are chosen', async () => {
    const page = await openDocument();
    await press(page, 'Control+e');
    expect(await shownPreset(page)).toBe('For the client (usual)');
    await page.getByText('Included besides the drawing: Notes on the drawing.').waitFor();
    await presetOf(page).selectOption({ label: 'All of it' });
    expect(await presetOf(page).locator('optgroup').last().getAttribute('label')).toBe('Brought by this blueprint');
    expect(await page.getByRole('radio', { name: /BPMN/ }).isChecked()).toBe(true);
    await page.getByText(/Included besides the drawing: .*Costs/).waitFor();
    await page.getByRole('radio', { name: /SVG/ }).check();
    expect(await shownPreset(page)).toBe('As chosen below');
    await editor.leave(page);
  });

  it('are kept under names of their own, renamed, made the usual one and deleted', async () => {
    const page = await openDocument();
    await press(page, 'Control+e');
    await page.getByRole('radio', { name: /SVG/ }).check();
    await page.getByText('Keep, rename, delete').click();
    const name = page.getByLabel('Name', { exact: true });
    await page.getByRole('button', { name: 'Keep as a preset' }).click();
    await page.getByText('A preset needs a name.').waitFor();
    await name.fill('all of IT');
    await name.press('Enter');
    await page.getByText('There is a preset “all of IT” already.').waitFor();
    await name.fill('Board');
    await name.press('Enter');
    await page.getByText('Kept: Board.').waitFor();
    await page.getByRole('button', { name: 'Begin with this one' }).click();
    expect(await shownPreset(page)).toBe('Board (usual)');
    await name.fill('Council');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.keyboard.press('Escape');
    await press(page, 'Control+e');
    expect(await shownPreset(page)).toBe('Council (usual)');
    expect(await page.getByRole('radio', { name: /SVG/ }).isChecked()).toBe(true);
    await page.getByText('Keep, rename, delete').click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.keyboard.press('Escape');
    await press(page, 'Control+e');
    expect(await shownPreset(page)).toBe('For the client (usual)');
    await editor.leave(page);
  });

  it('are kept with the blueprint as an edit that can be undone', async () => {
    const page = await openDocument();
    await press(page, 'Control+e');
    await page.getByText('Keep, rename, delete').click();
    await page.getByLabel('Name', { exact: true }).fill('Hand-out');
    await page.getByLabel('Keep it').selectOption({ label: 'with this blueprint' });
    await page.getByRole('button', { name: 'Keep as a preset' }).click();
    expect(await shownPreset(page)).toBe('Hand-out');
    await page.keyboard.press('Escape');
    await press(page, 'Control+z');
    await press(page, 'Control+e');
    expect(await presetOf(page).locator('option').allTextContents()).not.toContain('Hand-out');
    await editor.leave(page);
  });
});

describe('export again', () => {
  it('opens the dialog the first time; then the same export goes to the same name without it', async () => {
    const page = await openDocument();
    await press(page, 'Control+Alt+e');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.getByRole('radio', { name: /SVG/ }).check();
    const [first, second] = [join(folder, 'first.svg'), join(folder, 'second.svg')];
    const button = page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true });
    const name = await editor.takeExport(page, first, () => button.click());
    await page
      .getByRole('status')
      .getByText(onDesktop ? 'first.svg' : name)
      .waitFor();
    await page.keyboard.press('Escape');
    if (onDesktop) {
      await writeFile(first, '');
      await press(page, 'Control+Alt+e');
    } else expect(await editor.takeExport(page, second, () => press(page, 'Control+Alt+e'))).toBe(name);
    await page.getByText(/^Exported again: /).waitFor();
    await page.getByText(/Included besides the drawing: Notes on the drawing\./).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const again = await readFile(onDesktop ? first : second, 'utf8');
    expect(again).toContain('<svg');
    if (!onDesktop) expect(again).toBe(await readFile(first, 'utf8'));
    await editor.leave(page);
  });
});
