import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { benchDocument } from '../bench/document.ts';
import { startEditor, type TestEditor } from '../support/editor.ts';
import { decided, reviewedFolder } from '../support/reviewed-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-folder-'));
const FILES = reviewedFolder();

let editor: TestEditor;
let page: Page;

function write(place: string, text: string): void {
  const path = join(folder, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeAll(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [place, text] of Object.entries(FILES)) write(place, text);
}

beforeAll(async () => {
  writeAll();
  editor = await startEditor([folder]);
});
afterAll(async () => {
  await editor?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => writeAll());
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

const table = () => page.getByRole('table', { name: 'Blueprints of the folder' });
const row = (name: string) => table().locator('tbody tr', { hasText: name });
const cells = (name: string) => row(name).locator('td').allTextContents();
const names = () => table().locator('.folder-name').allTextContents();
const summary = () => page.locator('.folder-summary [role="status"]');

/** Opens the editor on the folder, every file of it read. */
async function open(): Promise<void> {
  page = await editor.open();
  await table().waitFor();
  await soon(() => table().getByText('not read yet').count()).toBe(0);
}

/** Reads the table anew by key. */
async function refresh(): Promise<void> {
  await page.keyboard.press('F5');
}

/** Waits as long as a busy machine may take. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 60_000 });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-place'));

describe('a folder', () => {
  it('is a table of its blueprints: who, what was found, what was decided and what changed since', async () => {
    await open();
    expect(await summary().textContent()).toBe('6 blueprints · 3 need a review · 1 error · 1 cannot be read');
    expect((await cells('Card lost')).slice(0, 4)).toEqual(['Li Na', 'Retail', 'in force', '2.1']);
    expect((await cells('Card lost')).slice(8, 11)).toEqual([
      'approvedWang Fang',
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      'no',
    ]);
    expect((await cells('Loan')).slice(8)).toEqual([
      expect.stringMatching(/^approved with conditions/),
      expect.any(String),
      'yes, 1 element',
      expect.any(String),
    ]);
    expect((await cells('Hotel stay'))[4]).toBe('1');
    expect((await cells('Hotel stay')).slice(8, 11)).toEqual(['–', '', 'no decision']);
    expect((await cells('Account')).at(-1)).toBe('2020-08-01past due');
    expect(await row('broken.blueprint').textContent()).toMatch(/cannot be read Line 3, column 1: /);
    const usual = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.setViewportSize({ width: 1024, height: 700 });
    const cut = await page
      .locator('.folder-rows')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(cut, 'no column is cut in a small window').toBe(0);
    await page.setViewportSize(usual);
  });

  it('is sorted by any column and filtered by words, status and what needs a review', async () => {
    await open();
    expect(await names()).toEqual(['Account', 'broken.blueprint', 'Card lost', 'Hotel stay', 'Loan', 'Parcel']);
    await table().getByRole('button', { name: 'Errors' }).click();
    expect(await table().getByRole('columnheader', { name: 'Errors' }).getAttribute('aria-sort')).toBe('descending');
    expect((await names())[0]).toBe('Hotel stay');
    await table().getByRole('button', { name: 'On', exact: true }).click();
    expect((await names()).slice(0, 1)).toEqual(['Account']);
    await page.getByRole('searchbox').fill('retail hotel');
    expect(await names()).toEqual(['Hotel stay']);
    await page.getByRole('searchbox').fill('nowhere to be found');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('.folder-filter').getByRole('combobox', { name: 'Status' }).selectOption('in-review');
    expect((await names()).sort()).toEqual(['Hotel stay', 'Loan']);
    await page.locator('.folder-filter').getByRole('combobox', { name: 'Status' }).selectOption('');
    await page.getByRole('checkbox', { name: 'Needs a review' }).check();
    expect((await names()).sort()).toEqual(['Account', 'Hotel stay', 'Loan']);
  });

  it('is walked by arrows, and Enter opens a blueprint in a tab', async () => {
    await open();
    await soon(focused).toBe('retail/account.blueprint');
    await page.keyboard.press('End');
    expect(await focused()).toBe('draft.blueprint');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('retail/hotel.blueprint');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '“broken.blueprint” cannot be opened' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await row('Card lost').getByRole('button').click();
    await page.locator('.folder-dialog').waitFor({ state: 'detached' });
    await soon(() => page.locator('.service-name').inputValue()).toBe('Card lost');
    await page.keyboard.press('Control+Alt+o');
    await soon(focused).toBe('card.blueprint');
  });

  it('leads from one blueprint to review to the next by key, round the end', async () => {
    await open();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const shown = () => page.locator('.service-name').inputValue();
    for (const name of ['Account', 'Hotel stay', 'Loan', 'Account']) {
      await page.keyboard.press('Control+Alt+j');
      await soon(shown).toBe(name);
    }
    await page.keyboard.press('Control+Alt+k');
    await soon(shown).toBe('Loan');
  });

  it('notices what others change in it', async () => {
    await open();
    const hotel = parseBlueprint(FILES['retail/hotel.blueprint'] ?? '');
    if (!hotel.ok) throw new Error('not read');
    write('retail/hotel.blueprint', serialiseBlueprint(decided(hotel.document, 'approved', new Date().toISOString())));
    write('broken.blueprint', FILES['card.blueprint'] ?? '');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await soon(() => summary().textContent()).toBe('6 blueprints · 2 need a review · 1 error');
    rmSync(join(folder, 'card.blueprint'));
    await refresh();
    await soon(() => summary().textContent()).toMatch(/^5 blueprints/);
  });

  it('is checked with its own settings; broken ones are told', async () => {
    write('.blueprint-rules.json', '{"rules": {"steps/link-ends": {"severity": "warning"}}}');
    await open();
    expect((await cells('Hotel stay'))[4]).toBe('0');
    write('.blueprint-rules.json', '{"profile": "lax"}');
    await refresh();
    await page.getByRole('alert').getByText('.blueprint-rules.json:1:13: profile').last().waitFor();
    expect(await page.locator('.folder-note.broken div').count()).toBe(1);
    expect((await cells('Hotel stay'))[4]).toBe('1');
  });

  it('is checked with the blueprints that those in it refer to', async () => {
    const documentId = '1b1c2d3e-0000-4000-8000-000000000001';
    const main = sketch({
      lanes: { customer: '^Ask Get$' },
      links: 'Ask>Get',
      steps: { Get: { blueprint: { documentId } } },
    });
    const sub = { ...sketch({ lanes: { customer: '^In Out$' }, links: 'In>Out' }), documentId };
    const named = (name: string, document: typeof main) =>
      serialiseBlueprint({ ...document, service: { ...document.service, name: { en: name } } });
    write('parts/main.blueprint', named('Main', main));
    await open();
    expect((await cells('Main'))[4]).toBe('1');
    write('parts/sub.blueprint', named('Part', sub));
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await soon(async () => (await cells('Main'))[4]).toBe('0');
  });

  it('says so where there is nothing in it, or it is gone', async () => {
    for (const place of Object.keys(FILES)) rmSync(join(folder, place));
    page = await editor.open();
    await page.getByText(/^No \.blueprint file lies in “blueprint-folder-/).waitFor();
    rmSync(folder, { recursive: true });
    await refresh();
    await page
      .getByRole('alert')
      .getByText(/^Could not read blueprint-folder-\w+: it does not exist\.$/)
      .waitFor();
  });

  it('is handed out as a table for spreadsheets', async () => {
    await open();
    const path = join(folder, 'table.csv');
    const name = await editor.takeExport(page, path, () => page.getByRole('button', { name: 'Save as CSV…' }).click());
    expect(name).toMatch(/^blueprint-folder-\w+\.csv$/);
    const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(head).toContain('Blueprint,File,Owner,Department,Status,Version,Profile,Errors,');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^Card lost,card\.blueprint,Li Na,Retail,in force,2\.1,recommended,0,/);
  });
});

/** Long files, so that reading them outlasts the click that stops it. */
const LARGE = 80;

describe('a large folder', () => {
  it('shows its rows as they are done, and can be stopped and taken up again', async () => {
    const long = serialiseBlueprint(benchDocument(1_000));
    for (let number = 0; number < LARGE; number += 1) write(`many/${number}.blueprint`, long);
    page = await editor.open();
    await table().waitFor();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    const unread = table().getByText('not read yet');
    const left = await unread.count();
    expect(left).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Read the rest' }).click();
    await soon(() => unread.count()).toBe(0);
    expect(await summary().textContent()).toMatch(new RegExp(`^${LARGE + 6} blueprints`));
  });
});
