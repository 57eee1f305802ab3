import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { type ServedEditor, startServedEditor } from '../support/served-editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-two-windows-'));
const file = join(folder, 'shared.blueprint');
let editor: ServedEditor;

beforeAll(async () => {
  writeFileSync(file, serialiseBlueprint(sketch({ lanes: { customer: 'A B', frontstage: '-' } })));
  editor = await startServedEditor([file]);
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});

async function second(first: Page): Promise<Page> {
  const page = await first.context().newPage();
  await page.goto(editor.address);
  await page.locator('.react-flow__node').first().waitFor();
  return page;
}

describe('two windows of one browser on one blueprint', () => {
  it('both say so, and a save in one is seen in the other', async () => {
    const one = await editor.open();
    await one.locator('.react-flow__node').first().waitFor();
    const other = await second(one);
    for (const page of [one, other])
      await page.getByText('is open in another window as well', { exact: false }).waitFor();
    await other.getByLabel('Service name').fill('Changed there');
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('Changed there');
    await one.getByText('was changed on the disk', { exact: false }).waitFor();
    await one.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => one.getByLabel('Service name').inputValue()).toBe('Changed there');
    expect(editor.faults.splice(0)).toEqual([]);
  });
});
