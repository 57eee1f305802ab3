import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../electron/scratch.ts';
import type { DesktopEditor } from '../support/desktop-editor.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';
import { dropFile, STAY } from '../support/foreign.ts';
import { openExample } from '../support/open-example.ts';
import { pasteText } from '../support/paste.ts';
import { visioSwimlanes } from '../support/visio-swimlanes.ts';
import { twoProcesses } from '../support/workbook.ts';

let editor: TestEditor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());
afterEach(() => expect(editor.faults.splice(0)).toEqual([]));

async function withExample(): Promise<Page> {
  const page = await editor.open({ locale: 'en-GB' });
  await openExample(page);
  return page;
}

const steps = (page: Page) => page.locator('.react-flow__node').count();

describe('a file of another program', () => {
  it('is picked, shown as understood, given roles, and opened beside what is open', async () => {
    const page = await withExample();
    await page.locator('.canvas').focus();
    const picking = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+i');
    const stay = { name: 'stay.bpmn', mimeType: 'application/xml', buffer: Buffer.from(STAY) };
    await (await picking).setFiles(stay);
    const dialog = page.getByRole('dialog', { name: 'Import “stay.bpmn”' });
    await dialog.getByText('Understood: 3 lanes, 3 steps, 2 links.').waitFor();
    await dialog.getByText('1 step has no place and goes to the tray.').waitFor();
    await dialog.getByText('A flow that does not lead from a step to a step is left out.').waitFor();
    expect(await dialog.getByLabel('Guest').inputValue()).toBe('customer');
    await dialog.getByLabel('Kitchen').selectOption('backstage');
    await dialog.getByText('goes to the tray').first().waitFor({ state: 'detached' });
    await dialog.getByRole('img').getByText('Cook the breakfast').first().waitFor();
    await dialog.getByRole('button', { name: 'Open as new blueprint' }).click();
    await expect.poll(() => steps(page)).toBe(3);
    expect(await page.locator('.service-name').inputValue()).toBe('A stay');
    expect(await page.locator('.tab').count()).toBe(2);
    await editor.leave(page);
  });

  it('goes into the open blueprint as one edit', async () => {
    const page = await withExample();
    const before = await steps(page);
    await dropFile(page, 'stay.bpmn', STAY);
    await page.getByRole('button', { name: 'Insert into this blueprint' }).click();
    await page.getByText('Greet the guest').first().waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Greet the guest').first().waitFor({ state: 'detached' });
    expect(await steps(page)).toBe(before);
    await editor.leave(page);
  });

  it('that is broken is refused with the place, and nothing changes', async () => {
    const page = await withExample();
    const before = await steps(page);
    await dropFile(page, 'broken.bpmn', STAY.slice(0, 600));
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Line \d+, column \d+: /).waitFor();
    expect(await dialog.getByRole('button', { name: 'Open as new blueprint' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await steps(page)).toBe(before);
    await editor.leave(page);
  });
});

/** A table as a spreadsheet hands it out. */
const CELLS = 'Step\tLane\tNext\nAsk for a room\tGuest\t2\nGreet the guest\tReception\t\n';

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.canvas').focus();
  await pasteText(page, text);
}

/** Answers the next “Open…” with a file of this disk. */
async function pickNext(page: Page, path: string): Promise<void> {
  if (onDesktop) return (editor as DesktopEditor).answerDialogs(path);
  // The browser's own files stand in for the disk: no test can press a button of a system dialog.
  await page.evaluate(
    async ([name, bytes]) => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
      Object.assign(window, { showOpenFilePicker: async () => [file] });
    },
    [basename(path), [...readFileSync(path)]] as const,
  );
}

describe('an archive of another program', () => {
  it('leads to the import when it is opened or named at the start, one after the other', async () => {
    const drawing = join(scratchFolder(), 'account.vsdx');
    writeFileSync(drawing, visioSwimlanes());
    const page = await withExample();
    await pickNext(page, drawing);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+o');
    const dialog = page.getByRole('dialog', { name: 'Import “account.vsdx”' });
    await dialog.getByText('Understood: 2 lanes, 2 phases, 4 steps, 3 links, 1 note.').waitFor();
    await dialog.getByRole('button', { name: 'Open as new blueprint' }).click();
    await expect.poll(() => steps(page)).toBe(4);
    await editor.leave(page);

    const named = await startEditor([drawing, drawing]);
    const started = await named.open({ locale: 'en-GB' });
    const shown = started.getByRole('dialog', { name: 'Import “account.vsdx”' });
    await shown.getByText('Understood: 2 lanes', { exact: false }).waitFor();
    await shown.getByRole('button', { name: 'Cancel' }).click();
    await shown.getByText('Understood: 2 lanes', { exact: false }).waitFor();
    await shown.getByRole('button', { name: 'Cancel' }).click();
    await shown.waitFor({ state: 'detached' });
    await named.leave(started);
    await named.close();
    expect(named.faults).toEqual([]);
  });
});

describe('a workbook with several processes', () => {
  it('shows the fullest sheet, and another one as it is chosen', async () => {
    const page = await withExample();
    const picking = page.waitForEvent('filechooser');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+i');
    await (await picking).setFiles({ name: 'house.xlsx', mimeType: '', buffer: Buffer.from(twoProcesses()) });
    const dialog = page.getByRole('dialog', { name: 'Import “house.xlsx”' });
    await dialog.getByText('Understood: 2 lanes, 3 steps', { exact: false }).waitFor();
    const sheet = dialog.getByLabel('Sheet');
    expect(await sheet.inputValue()).toBe('Stay');
    await sheet.selectOption('Cover');
    await dialog.getByText('No table was understood', { exact: false }).waitFor();
    await sheet.selectOption('Arrival');
    await dialog.getByRole('img').getByText('Ask for a room').first().waitFor();
    await dialog.getByRole('button', { name: 'Open as new blueprint' }).click();
    await expect.poll(() => steps(page)).toBe(2);
    await editor.leave(page);
  });
});

describe('pasted cells with heads', () => {
  it('are offered as an import, with lanes and links', async () => {
    const page = await withExample();
    await paste(page, CELLS);
    await page.getByRole('button', { name: 'Import…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import “clipboard.tsv”' });
    await dialog.getByText('Understood: 2 lanes, 2 steps, 1 link.').waitFor();
    await dialog.getByRole('button', { name: 'Open as new blueprint' }).click();
    await expect.poll(() => steps(page)).toBe(2);
    await editor.leave(page);
  });

  it('are lines in the tray where that is wanted', async () => {
    const page = await withExample();
    await paste(page, CELLS);
    await page.getByRole('button', { name: 'As lines in the tray' }).click();
    await page.getByText('3 lines lie in the tray', { exact: false }).waitFor();
    await editor.leave(page);
  });
});
