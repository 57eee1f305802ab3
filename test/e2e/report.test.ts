import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintHandling } from '../support/complaint-handling.ts';
import { startEditor, type TestEditor } from '../support/editor.ts';
import { openExample } from '../support/open-example.ts';
import { reportText } from '../support/reports.ts';

let editor: TestEditor;
let folder: string;
let saved = 0;
beforeAll(async () => {
  editor = await startEditor();
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => editor.close());

async function openReport(): Promise<Page> {
  const page = await editor.open({ locale: 'en-GB' });
  await openExample(page);
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Report' });
  await dialog.getByLabel('Date of the report').fill('2026-11-26');
  return page;
}

/** Saves the report; gives its name and its text. */
async function save(page: Page): Promise<readonly [name: string, text: string]> {
  saved += 1;
  const path = join(folder, `report-${saved}`);
  const button = page.getByRole('button', { name: 'Save the report' });
  const name = await editor.takeExport(page, path, () => button.click());
  await page.getByRole('status').getByText('Handed out').waitFor();
  return [name, await readFile(path, 'utf8')];
}

describe('the report', () => {
  it('shows its first page beforehand, in the language chosen', async () => {
    const page = await openReport();
    const preview = page.getByRole('region', { name: 'What the report holds' });
    await preview.getByRole('heading', { name: 'Complaint handling' }).waitFor();
    await preview.getByText('Nothing is waived.').waitFor();
    await page.getByLabel('Language', { exact: true }).selectOption({ label: '简体中文' });
    await preview.getByRole('heading', { name: '投诉处理' }).waitFor();
    await page.getByText('Parts: 11 of 11').click();
    await page.getByLabel('Figures of the flow').uncheck();
    await expect.poll(() => preview.getByText('流程数据').count()).toBe(0);
    await editor.leave(page);
  });

  it('is the very file that the terminal writes', async () => {
    const page = await openReport();
    const [name, html] = await save(page);
    expect(name).toBe('Complaint handling - report.html');
    const options = { date: '2026-11-26', name: 'Complaint handling - report' };
    expect(html).toBe(await reportText(complaintHandling(), { ...options, format: 'html', others: [] }));
    await editor.leave(page);
  });

  it('for the client names nobody', async () => {
    const page = await openReport();
    await page.getByText('JSON data').click();
    await page.getByLabel('For whom').selectOption('client');
    const [name, json] = await save(page);
    expect(name).toBe('Complaint handling - report.json');
    expect(JSON.parse(json)).toMatchObject({ audience: 'client', date: '2026-11-26' });
    expect(json.includes('Zhao Min')).toBe(false);
    await editor.leave(page);
  });

  it('gives the findings alone to programs that read SARIF or JUnit', async () => {
    const page = await openReport();
    await page.getByText('SARIF 2.1.0').click();
    const [name, sarif] = await save(page);
    expect(name).toBe('Complaint handling - report.sarif');
    expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
    await page.getByText('JUnit XML').click();
    const [, junit] = await save(page);
    expect(junit).toContain('<testsuite');
    await editor.leave(page);
  });

  it('can be left without writing anything', async () => {
    const page = await openReport();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await editor.leave(page);
    expect(editor.faults).toEqual([]);
  });
});
