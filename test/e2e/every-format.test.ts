import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FORMAT_IDS, type FormatId, formatOf } from '../../shared/export/registry.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { everyKind } from '../support/blueprints.ts';
import { startEditor, type TestEditor } from '../support/editor.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/blueprint.js');

let editor: TestEditor;
let folder: string;
let file: string;
/** What the terminal program makes, as digests by the ending of the file. */
let fromTerminal: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'every-format-'));
  file = join(folder, 'every-kind.blueprint');
  await writeFile(file, serialiseBlueprint(everyKind()));
  editor = await startEditor([file]);
  fromTerminal = await exportAll();
});
afterAll(async () => {
  await editor.close();
  await rm(folder, { recursive: true });
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function exportAll(): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, 'out');
  const typed = ['export', file, '--to', FORMAT_IDS.join(','), '--out-dir', out];
  execFileSync(process.execPath, [PROGRAM, ...typed], { stdio: 'ignore' });
  const names = (await readdir(out)).filter((name) => name.startsWith('every-kind.'));
  const made = names.map(async (name) => [name.slice('every-kind.'.length), digest(await readFile(join(out, name)))]);
  return new Map((await Promise.all(made)) as [string, string][]);
}

async function openExport(): Promise<Page> {
  const page = await editor.open({ locale: 'en-GB', colorScheme: 'light' });
  await page.locator('.react-flow__node').first().waitFor();
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  return page;
}

async function fromEditor(page: Page, format: FormatId): Promise<string> {
  const path = join(folder, `from-editor.${formatOf(format).extension}`);
  await rm(path, { force: true });
  await page.getByRole('radio', { name: formatOf(format).label.en, exact: true }).check();
  const button = page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true });
  await editor.takeExport(page, path, () => button.click());
  return digest(await readFile(path));
}

it('every format has the same bytes from the editor and from the terminal', async () => {
  const page = await openExport();
  const made: [string, string][] = [];
  for (const format of FORMAT_IDS) made.push([formatOf(format).extension, await fromEditor(page, format)]);
  await editor.leave(page);
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(fromTerminal));
  expect(editor.faults).toEqual([]);
}, 300_000);

it('an export that is cancelled hands out nothing, and the next one is whole', async () => {
  const page = await openExport();
  const asked = new Promise<void>((resolve) => {
    void page.context().route(/blueprint-sans-\d+\.ttf/, () => resolve(), { times: 1 });
  });
  const handedOut: string[] = [];
  page.on('download', (download) => handedOut.push(download.suggestedFilename()));
  await page.getByRole('radio', { name: formatOf('pdf').label.en, exact: true }).check();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await asked;
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await dialog.getByRole('status').getByText('Cancelled').waitFor();
  expect(handedOut).toEqual([]);
  expect(await fromEditor(page, 'pdf')).toBe(fromTerminal.get('pdf'));
  await editor.leave(page);
});
