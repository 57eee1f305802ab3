import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../shared/export/registry.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';
import { dropFile } from '../support/foreign.ts';
import { openExample } from '../support/open-example.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'assets/examples/complaint-handling.blueprint');
const folder = mkdtempSync(join(tmpdir(), 'blueprint-shell-'));
const file = join(folder, 'branch.blueprint');
const original = readFileSync(EXAMPLE, 'utf8');
const pages: [TestEditor, Page][] = [];
let editor: TestEditor;
let named: TestEditor;

beforeAll(async () => {
  writeFileSync(file, original);
  editor = await startEditor();
  named = await startEditor([file]);
});

afterAll(async () => {
  await editor?.close();
  await named?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const [which, page] of pages.splice(0)) await which.leave(page);
  expect([...editor.faults, ...named.faults]).toEqual([]);
});

async function open(which: TestEditor, locale = 'en-GB'): Promise<Page> {
  const page = await which.open({ locale });
  pages.push([which, page]);
  return page;
}

async function openComplaints(page: Page): Promise<void> {
  await openExample(page);
  await page.getByText('43 steps').or(page.getByText('43 个步骤')).waitFor();
}

function saved(): BlueprintDocument {
  const parsed = parseBlueprint(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.refusals[0]?.message.en ?? 'refused');
  return parsed.document;
}

/** How much unsaved work is kept. */
function kept({ dataFolder }: TestEditor): number {
  const journal = join(dataFolder, 'journal');
  return existsSync(journal) ? readdirSync(journal).filter((name) => name.endsWith('.journal')).length : 0;
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const triggerField = (page: Page) => page.getByLabel('Trigger, English');

describe('the first start', () => {
  it('has no dialog, the cursor in the first customer action, and shows no problem', async () => {
    const page = await open(editor);
    await page.locator('.name-editor').waitFor();
    await page.keyboard.type('Ask for a card');
    expect(await page.locator('.name-editor').inputValue()).toBe('Ask for a card');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.getByText('no problem').waitFor();
  });

  it('opens the example from the gallery and undoes every edit of it', async () => {
    const page = await open(editor);
    await openComplaints(page);
    const before = await triggerField(page).inputValue();
    await triggerField(page).fill('A letter arrives');
    await page.getByRole('button', { name: 'Add phase' }).click();
    await page.getByText('not saved').waitFor();
    for (let count = 0; count < 2; count += 1) await undo(page).click();
    expect(await undo(page).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 560 } });
    expect(await triggerField(page).inputValue()).toBe(before);
  });
});

describe('checking', () => {
  it('is quiet until Check now is asked for', async () => {
    const page = await open(editor);
    await page.keyboard.type('Ask for a card');
    await page.keyboard.press('Escape');
    await page.getByText('no problem').waitFor();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('heading', { name: 'Problems' }).waitFor();
    await page.locator('.problem-row').first().waitFor();
    expect(await page.locator('.status-bar').textContent()).toMatch(/\d+ problems/);
  });

  it('writes a waiver with its reason and name into the file', async () => {
    const page = await open(named);
    await page.getByText('43 steps').waitFor();
    await triggerField(page).fill('');
    await page.getByLabel('Trigger, 简体中文').fill('');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.locator('.problem-row').getByRole('button', { name: 'Waive…' }).first().click();
    await page.getByLabel('Reason', { exact: true }).fill('Agreed with the branch');
    await page.getByLabel('Your name').fill('Wang Fang');
    await page.getByRole('button', { name: 'Waive', exact: true }).click();
    await page.getByText('1 waived').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved to “branch.blueprint”.').waitFor();
    const { waivers, people, service } = saved();
    expect(Object.values(waivers)).toEqual([
      expect.objectContaining({ ruleId: 'customer/scope', reason: 'Agreed with the branch' }),
    ]);
    expect(Object.values(people).map(({ name }) => name.en)).toContain('Wang Fang');
    expect(service).not.toHaveProperty('trigger');
  });
});

describe('the language of the interface', () => {
  it('changes while one works', async () => {
    const page = await open(editor);
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '立即检查' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Check now' }).waitFor();
  });
});

describe('files', () => {
  it('asks when the file on the disk has become another', async () => {
    const page = await open(named);
    await page.getByText('43 steps').waitFor();
    const theirs = `${original}\n`;
    await triggerField(page).fill('Mine');
    writeFileSync(file, theirs);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: /changed by someone else/ }).waitFor();
    expect(readFileSync(file, 'utf8')).toBe(theirs);
    // The strip of a file that has changed may have come up beside the question.
    await page.getByRole('dialog').getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText('Saved to “branch.blueprint”.').waitFor();
    expect(saved().service.trigger?.en).toBe('Mine');
  });

  it('offers back what was not saved when the tab went away', async () => {
    const page = await open(editor);
    const before = kept(editor);
    await page.keyboard.type('Ring the branch');
    await page.keyboard.press('Enter');
    await page.getByText('1 step').waitFor();
    // A page in a browser writes down what is waiting while it goes; the stand-in's page cannot send any more by then.
    if (onDesktop) await expect.poll(() => kept(editor)).toBeGreaterThan(before);
    await page.close({ runBeforeUnload: false });
    const again = await open(editor);
    await again.getByRole('button', { name: 'Restore' }).first().click();
    await again.getByText('1 step').waitFor();
    await again.getByText('draft · not saved').waitFor();
  });

  it('refuses a broken file naming the place, and keeps what is open', async () => {
    const page = await open(editor);
    await openComplaints(page);
    const broken = original.replace('"status": "in-force"', '"status": 7');
    expect(broken).not.toBe(original);
    const line = broken.slice(0, broken.indexOf('"status": 7')).split('\n').length;
    await dropFile(page, 'broken.blueprint', broken);
    await page.getByRole('heading', { name: '“broken.blueprint” cannot be opened' }).waitFor();
    expect(await page.locator('.refusals').textContent()).toContain(`Line ${line}, column`);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('43 steps').waitFor();
  });
});

describe('export', () => {
  it.each(['svg', 'png', 'jpeg', 'webp', 'pdf'] as const)(
    'hands out the very %s that the terminal writes',
    async (format) => {
      const page = await open(editor);
      await openComplaints(page);
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('radio', { name: new RegExp(format, 'i') }).check();
      const { extension } = formatOf(format);
      const got = join(folder, `taken.${extension}`);
      const button = page.locator('dialog').getByRole('button', { name: 'Export' });
      const name = await editor.takeExport(page, got, () => button.click());
      expect(name).toBe(`Complaint handling.${extension}`);
      await page.getByText(new RegExp(`(Complaint handling|taken)\\.${extension}, `)).waitFor();
      const wanted = join(folder, `terminal.${extension}`);
      const terminal = spawnSync(
        process.execPath,
        [join(ROOT, 'dist/cli/blueprint.js'), 'export', EXAMPLE, '--to', format, '-o', wanted],
        { encoding: 'utf8', timeout: 60_000 },
      );
      expect(terminal.stderr + terminal.status).toMatch(/0$/);
      expect(readFileSync(got).equals(readFileSync(wanted))).toBe(true);
    },
  );
});
