import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { sketch } from '../../shared/rules/example.ts';
import { onDesktop, startEditor, type TestEditor } from '../support/editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'blueprint-documents-'));
const [first, second] = [join(folder, 'first.blueprint'), join(folder, 'second.blueprint')];

function text(name: string, documentId: string, steps: string): string {
  const more = { service: { name: { en: name } }, documentId };
  return serialiseBlueprint(sketch({ lanes: { customer: steps, frontstage: '-' }, more }));
}
const FIRST = text('First service', '11111111-1111-4111-8111-111111111111', 'A B');
const SECOND = text('Second service', '22222222-2222-4222-8222-222222222222', 'X Y Z');

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  for (const [file, content] of [[first, FIRST] as const, [second, SECOND] as const]) writeFileSync(file, content);
  editor = await startEditor([first, second]);
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

async function open(): Promise<void> {
  writeFileSync(first, FIRST);
  writeFileSync(second, SECOND);
  page = await editor.open();
  await tab('Second service').waitFor();
  await page.getByText('3 steps').waitFor();
}

const tab = (name: string) => page.locator('.tab-name', { hasText: name });
const nameField = () => page.getByLabel('Service name');

async function rename(name: string): Promise<void> {
  await nameField().fill(name);
  await page.locator('.facts', { hasText: 'not saved' }).waitFor();
}

/** Does something that the host's own menu offers on the desktop, and the page's in a browser. */
async function command(name: string): Promise<void> {
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

describe('several blueprints', () => {
  it('stand in tabs, each with its own work, undo and selection', async () => {
    await open();
    await rename('Second, renamed');
    await tab('First service').click();
    await page.getByText('2 steps').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    await tab('Second, renamed').click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await nameField().inputValue()).toBe('Second service');
  });

  it('ask once about unsaved work when one is closed, and keep it on Cancel', async () => {
    await open();
    await rename('Kept');
    await page.getByRole('button', { name: 'Close “Kept”' }).click();
    await page.getByRole('heading', { name: 'Save the changes first?' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await nameField().inputValue()).toBe('Kept');
    await page.getByRole('button', { name: 'Close “Kept”' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
    await page.getByText('2 steps').waitFor();
    expect(readFileSync(second, 'utf8')).toContain('Kept');
    expect(await page.locator('.tab').count()).toBe(0);
  });

  it('come to the front instead of being opened twice', async () => {
    await open();
    await tab('First service').click();
    expect(await page.locator('.tab').count()).toBe(2);
    await page.keyboard.press('Alt+PageDown');
    await page.getByText('3 steps').waitFor();
  });
});

describe('a file that others change', () => {
  it('is noticed by its content, and reloading can be undone', async () => {
    await open();
    await rename('Mine');
    writeFileSync(second, SECOND.replace('Second service', 'Theirs'));
    await page.getByText('“second.blueprint” was changed on the disk', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'See the difference' }).click();
    await page.getByRole('heading', { name: 'What differs on the disk' }).waitFor();
    await page.locator('.differences li', { hasText: 'Service' }).waitFor();
    await page.locator('dialog').getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => nameField().inputValue()).toBe('Theirs');
    await page
      .getByText('· saved')
      .or(page.getByText('saved', { exact: true }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await nameField().inputValue()).toBe('Mine');
  });

  it('does not mind a touch that leaves the content alone', async () => {
    await open();
    writeFileSync(second, SECOND);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await rename('Later');
    expect(await page.getByText('changed on the disk', { exact: false }).count()).toBe(0);
  });

  it('is written over when one keeps one’s own', async () => {
    await open();
    await rename('Mine');
    writeFileSync(second, SECOND.replace('Second service', 'Theirs'));
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => readFileSync(second, 'utf8')).toContain('Mine');
  });

  it('that is gone is told, and the work is kept', async () => {
    await open();
    rmSync(second);
    await page.getByText('“second.blueprint” was moved or deleted', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.locator('.facts', { hasText: 'not saved' }).waitFor();
    expect(await page.locator('.react-flow__node').count()).toBe(3);
  });
});

describe('saved versions', () => {
  it('are listed with what they would change, and come back as an edit', async () => {
    await open();
    for (const name of ['Version two', 'Version three']) {
      await rename(name);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect.poll(() => readFileSync(second, 'utf8')).toContain(name);
    }
    await command('Saved versions');
    await page.getByRole('heading', { name: 'Saved versions' }).waitFor();
    const rows = page.locator('.versions > li');
    await rows.nth(2).waitFor();
    await rows.nth(1).getByRole('button', { name: 'Show changes' }).click();
    await rows.nth(1).getByText('Service').waitFor();
    await rows.nth(2).getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => nameField().inputValue()).toBe('Second service');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await nameField().inputValue()).toBe('Version three');
  });
});

describe('preferences', () => {
  it('take effect at once and are kept', async () => {
    await open();
    await command('Preferences');
    await page.getByLabel('Appearance').first().selectOption('dark');
    await page.getByLabel('Your name').fill('Wang Fang');
    await page.getByLabel('Size of text').selectOption('130');
    await page.getByLabel('New times are in').selectOption('day');
    await page.locator('dialog').getByLabel('Language of the interface').selectOption('zh-Hans');
    await page.getByRole('heading', { name: '偏好设置' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor();
    expect(await page.locator('html').getAttribute('data-text-size')).toBe('130');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.locator('.react-flow__node').first().click();
    expect(await page.getByLabel('处理时间：单位').or(page.locator('.duration select')).first().inputValue()).toBe(
      'day',
    );
  });
});

describe('a window that fails', () => {
  it('says what is safe, and gives the work back after loading again', async () => {
    await open();
    await rename('Saved once');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => readFileSync(second, 'utf8')).toContain('Saved once');
    await rename('Not lost');
    await page.evaluate(() => {
      const { DateTimeFormat } = Intl;
      Object.assign(window, { mend: () => Object.assign(Intl, { DateTimeFormat }) });
      Object.assign(Intl, { DateTimeFormat: null });
    });
    await command('Saved versions');
    await page.getByRole('heading', { name: 'Something in this window failed' }).waitFor();
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Load again' }).click();
    await page
      .locator('.strip', { hasText: 'Work that was not saved' })
      .getByRole('button', { name: 'Restore' })
      .click();
    await expect.poll(() => nameField().inputValue()).toBe('Not lost');
    expect(editor.faults.splice(0).join()).toContain('DateTimeFormat');
  });
});

describe('help', () => {
  it('shows every shortcut, and the licences of what is shipped', async () => {
    await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    const shown = page.locator('.shortcut-groups dt', { hasText: 'Close' }).locator('..');
    expect(await shown.textContent()).toContain(onDesktop ? 'Ctrl+W' : 'Alt+W');
    await page.keyboard.press('Escape');
    await command('About');
    await page.locator('.licences summary', { hasText: 'react-dom' }).click();
    expect(await page.locator('.licences details[open] pre').textContent()).toContain('Permission is hereby granted');
    await page.locator('.licences summary', { hasText: '@jsquash/webp' }).click();
    await page.locator('.licences details[open] pre', { hasText: 'Google Inc. All rights' }).waitFor();
  });
});
