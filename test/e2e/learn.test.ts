import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TASKS } from '../../shared/learn/tasks.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { startEditor, type TestEditor } from '../support/editor.ts';

let editor: TestEditor;
let page: Page;

beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.close());
afterEach(async () => {
  await editor.leave(page);
  expect(editor.faults.splice(0)).toEqual([]);
});

const lesson = (): Locator => page.getByRole('region', { name: /^(Tutorial|入门教程)$/ });
const form = (): Locator => page.locator('.right-panel');
const field = (label: string): Locator => form().getByLabel(label, { exact: true });
/** A step by its name, which is drawn in lines. */
const step = (name: string): Locator =>
  page.locator('.react-flow__node', { hasText: new RegExp(name.replaceAll(' ', '\\s*')) });
const add = (kind: string) => page.locator('.palette').getByRole('button', { name: kind, exact: true }).click();
const problems = (): Locator => page.getByRole('region', { name: 'Problems', exact: true });

/** A task that is seen as done by itself, and the next one by its key. */
async function done(title: string): Promise<void> {
  await lesson().getByRole('heading', { name: title, exact: true }).waitFor();
  await lesson().getByText('✓ Done.').waitFor();
  await page.keyboard.press('Control+Alt+y');
}

/** Selects a step, presses a key, and types names, each ended by Enter but the last. */
async function from(name: string, key: string, ...names: readonly string[]): Promise<void> {
  await step(name).click();
  await page.keyboard.press(key);
  await type(...names);
}

async function type(...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await page.locator('.name-editor:focus').waitFor();
    await page.keyboard.type(name);
    if (index < names.length - 1) await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await step(names.at(-1) ?? '').waitFor();
}

async function link(one: string, other: string): Promise<void> {
  await step(one).click();
  await page.keyboard.press('l');
  await step(other).click();
  await page.keyboard.press('Enter');
}

describe('the tutorial', () => {
  it('leads from the story to an exported blueprint, each task seen as done by what was drawn', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Learn in 15 minutes' }).click();
    await lesson().getByText('The broker asks the head office').waitFor();
    await field('Name').fill('Question about expiring warrants');
    await field('Trigger').fill('The client’s warrants are about to expire');
    await lesson().getByText('It is noticed when this is done.').waitFor();
    await field('Outcome').fill('The client exercises on the right day');
    await done('Name the service');
    await field('Customer segments').fill('Private clients who hold warrants');
    await page.keyboard.press('Enter');
    await done('Say for whom');
    await add('Action');
    await type('Sell shares', 'Ask when the new shares arrive', 'Decide on the day', 'Exercise the warrants');
    await done('Draw what the customer does');
    await from('Ask when the new shares arrive', 'Tab', 'Write down the question');
    await done('Hand over to the front');
    await from('Write down the question', 'Tab', 'Look up the terms');
    await done('Hand over to the back');
    await from('Write down the question', 'n', 'Explain the answer');
    await link('Look up the terms', 'Explain the answer');
    await link('Explain the answer', 'Decide on the day');
    await done('Bring the answer back');
    await step('Decide on the day').click();
    await add('Evidence');
    await type('Written answer with dates');
    await done('Show what the customer holds');
    await step('Explain the answer').click();
    await page.keyboard.press('f');
    await field('What goes wrong').fill('The dates are explained wrongly');
    await field('Recovery').fill('Call back the same day');
    await done('Mark where it fails');
    await step('Decide on the day').click();
    await page.keyboard.press('w');
    await field('Expected wait: likely').fill('4');
    await field('The customer’s tolerance: likely').fill('2');
    await done('Mark where the customer waits');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+r');
    await page.locator('.record-sections button').nth(1).click();
    await page.getByRole('button', { name: 'Add files and documents' }).click();
    await field('Title').fill('Terms of the warrant');
    await done('Record a source');
    await page.keyboard.press('Control+Alt+r');
    await step('Explain the answer').click();
    await form().getByRole('button', { name: /F1/ }).click();
    await field('Sources').fill('Terms of the warrant');
    await page.keyboard.press('Enter');
    await done('Cite it');
    await page.keyboard.press('Control+Enter');
    await done('Look at the problems');
    await problems()
      .getByRole('button', { name: /Start or end not declared/, expanded: false })
      .click();
    await problems().getByRole('button', { name: 'The first customer step is the start' }).last().click();
    await problems().getByRole('button', { name: 'The last customer step is the outcome' }).last().click();
    await done('Apply a fix');
    await problems().locator('.problem-row').getByRole('button', { name: 'Leave open…' }).first().click();
    await page.getByLabel('Who answers it').fill('Wang Fang');
    await page.getByLabel('By when').fill('2031-05-01');
    await page.getByRole('button', { name: 'Leave open', exact: true }).click();
    await done('Leave one open');
    await page.locator('.canvas').focus();
    await page.keyboard.press('t');
    await done('Tidy the drawing');
    await page.keyboard.press('Control+e');
    const button = page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true });
    const name = await editor.takeExport(page, join(scratchFolder(), 'lesson.pdf'), () => button.click());
    expect(name).toMatch(/\.pdf$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await lesson().getByText('✓ All tasks are done').waitFor();
    await lesson().getByText('16 of 16 done').waitFor();
    await lesson().getByRole('button', { name: 'Finish' }).click();
    await lesson().waitFor({ state: 'detached' });
  });

  it('shows each task in Chinese, as one thing that can be undone', async () => {
    page = await editor.open({ locale: 'zh-CN' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+u');
    await lesson().getByText('已完成 0/16').waitFor();
    await page.keyboard.press('Control+Alt+s');
    await lesson().getByText('已完成 1/16').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await lesson().getByText('已完成 0/16').waitFor();
    for (const [index, { title, id }] of TASKS.entries()) {
      await lesson().getByRole('heading', { name: title['zh-Hans'], exact: true }).waitFor();
      const show = () => lesson().getByRole('button', { name: '演示', exact: true }).click();
      if (id === 'export') await editor.takeExport(page, join(scratchFolder(), 'lesson-zh.pdf'), show);
      else await show();
      await lesson()
        .getByText(`已完成 ${index + 1}/16`)
        .waitFor();
      if (id !== 'export') await lesson().getByRole('button', { name: '下一步', exact: true }).click();
    }
    await step('向客户解释答复').waitFor();
    await lesson().getByText('全部任务已完成').waitFor();
  });

  it('keeps its place when it is left, and is found again from another blueprint', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Learn in 15 minutes' }).click();
    await page.keyboard.press('Control+Alt+s');
    await lesson().getByText('1 of 16 done').waitFor();
    await page.keyboard.press('Control+Alt+y');
    await page.keyboard.press('Control+Alt+y');
    await page.keyboard.press('Control+Alt+b');
    await lesson().getByRole('heading', { name: 'Say for whom' }).waitFor();
    await lesson().getByRole('button', { name: 'Leave the tutorial' }).click();
    await lesson().waitFor({ state: 'detached' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+n');
    await page.locator('.name-editor:focus').waitFor();
    await page.keyboard.type('Another service');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Alt+u');
    await lesson().getByRole('heading', { name: 'Say for whom' }).waitFor();
    expect(await step('Another service').count()).toBe(0);
  });

  it('goes on where it is when the gallery is asked for it again', async () => {
    page = await editor.open();
    await page.getByRole('button', { name: 'Learn in 15 minutes' }).click();
    await lesson().waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+x');
    const gallery = page.getByRole('dialog');
    await gallery.getByRole('button', { name: 'Learn in 15 minutes' }).click();
    await gallery.waitFor({ state: 'detached' });
    expect(await lesson().count()).toBe(1);
  });
});
