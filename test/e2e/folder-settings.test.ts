import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { startEditor, type TestEditor } from '../support/editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-settings-'));
const file = join(folder, 'flows/a.blueprint');
const settings = join(folder, '.blueprint-rules.json');
const documentId = '1b1c2d3e-0000-4000-8000-000000000001';

const lanes = { customer: '^Ask Sub Get$' };
const links = 'Ask>Sub Sub>Get';
/** Switches a rule off that the folder locks, and refers to another blueprint. */
const drawing = sketch({
  lanes,
  links,
  steps: { Sub: { blueprint: { documentId } } },
  more: { ruleSettings: { rules: { 'customer/segment': { severity: 'off' } } } },
});
const STRICT = {
  profile: 'strict',
  rules: { 'customer/segment': { severity: 'error' }, 'analysis/hidden-wait': { options: { minutes: 7 } } },
  locked: ['customer/segment', 'analysis/hidden-wait'],
};

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(folder, 'flows'));
  writeFileSync(file, serialiseBlueprint(drawing));
  editor = await startEditor([file]);
});
afterAll(async () => {
  await editor?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

async function open(text: string): Promise<void> {
  writeFileSync(settings, text);
  page = await editor.open();
  await page.locator('.react-flow__node').first().waitFor();
}

const profile = () => page.locator('.status-profile');

describe('the settings of a folder in the editor', () => {
  it('say which profile holds and what no blueprint may weaken', async () => {
    await open(JSON.stringify(STRICT));
    await profile().getByText('Profile: Strict · set by the folder').waitFor();
    await profile().click();
    await page.getByText('The folder’s settings hold here: ../.blueprint-rules.json').waitFor();
    await page.locator('.rule-entry', { hasText: 'Customer segment not named' }).click();
    const rule = page.getByRole('article', { name: /customer segment/i });
    await rule.getByText('Locked by the folder').waitFor();
    await rule.getByText('This blueprint asks for less. The lock holds: error.').waitFor();
    expect(await rule.getByLabel('Severity').locator('option').allTextContents()).toEqual([
      'As the folder sets it: error',
      'off',
      'error',
    ]);
    await page.locator('.rule-entry', { hasText: 'Wait that is not marked' }).click();
    const minutes = page.getByLabel(/Minutes of staff work/);
    expect(await minutes.inputValue()).toBe('7');
    expect(await minutes.isEditable()).toBe(false);
  });

  it('are told with their place where they cannot be followed, and the check goes on without them', async () => {
    await open('{\n "profile": "lax"}');
    await page.getByRole('status').getByText('../.blueprint-rules.json:2:13: profile').waitFor();
    await profile().getByText('Profile: Recommended · folder settings broken').waitFor();
    writeFileSync(settings, '{"profile": "financial"}');
    await profile().getByText('Profile: Financial · set by the folder').waitFor();
  });

  it('find the blueprints that a step refers to, beside the file', async () => {
    await open('{}');
    await page.getByRole('button', { name: 'Check now' }).click();
    const missing = page.locator('.problems').getByText('Sub: its blueprint was not found.');
    await missing.waitFor();
    const sub = { ...sketch({ lanes: { customer: '^In Out$' }, links: 'In>Out' }), documentId };
    writeFileSync(join(folder, 'flows/sub.blueprint'), serialiseBlueprint(sub));
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await missing.waitFor({ state: 'detached' });
  });
});
