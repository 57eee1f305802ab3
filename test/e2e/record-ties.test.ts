import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { EditedFile } from '../support/edited-file.ts';
import { pasteText } from '../support/paste.ts';

const id = (name: string) => sketchId('step', name);
const drawing = sketch({
  lanes: { customer: 'Ask Wait Leave', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Leave Wait>Answer',
  steps: { Ask: { actorIds: ['actor-000001'] }, Answer: { actorIds: ['actor-000002'] } },
  more: {
    waitPoints: { waitpoint001: { on: id('Wait'), number: 1 } },
    actors: { 'actor-000001': { name: { en: 'Teller' } }, 'actor-000002': { name: { en: 'Tellers' } } },
    people: { 'person-00001': { name: { en: 'Wang Fang' }, actorId: 'actor-000002' } },
    walkThroughs: { 'walk-0000001': { byId: 'person-00001', date: '2026-03-12' } },
    revisions: { 'revise-00001': { version: '2.0', date: '2026-04-01' } },
    indicators: { 'figure-00001': { kind: 'quality', name: { en: 'Right first time' } } },
    sources: {
      'source-00001': {
        kind: 'survey',
        title: { en: 'Exit survey' },
        attachments: [{ path: 'javascript:alert(1)' }, { path: 'surveys/2026.pdf' }],
      },
    },
  },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('record-ties', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

async function open(document: BlueprintDocument = drawing): Promise<void> {
  page = await file.open(document);
}

const record = (): Locator => page.getByRole('region', { name: 'Record', exact: true });
const form = (): Locator => page.locator('.right-panel');
const field = (label: string): Locator => form().getByLabel(label, { exact: true });
const more = () => form().locator('summary').first().click();

async function openEntry(section: RegExp, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+Alt+r');
  await record().getByRole('button', { name: section }).click();
  await record().getByRole('button', { name }).click();
}

async function choose(label: string, name: string): Promise<void> {
  await field(label).fill(name);
  await field(label).press('Enter');
  await form()
    .getByRole('button', { name: `Remove ${name}` })
    .first()
    .waitFor();
}

describe('what is cited', () => {
  it('may be anything of the record, from a step: there and back', async () => {
    await open();
    await file.step('Ask').click();
    await more();
    await choose('Cites besides', 'Wang Fang');
    await choose('Cites besides', '2.0');
    await form().getByRole('button', { name: 'Wang Fang', exact: true }).click();
    await record().getByRole('heading', { name: '1 Think as the customer' }).waitFor();
    expect(await field('Date').inputValue()).toBe('2026-03-12');
    await form()
      .getByRole('button', { name: /Ask.*cites/ })
      .click();
    await record().waitFor({ state: 'detached' });
    await form().getByRole('button', { name: 'Back to Wang Fang' }).waitFor();
    expect((await file.saved()).steps[id('Ask')]?.citedIds).toEqual(['walk-0000001', 'revise-00001']);
  });

  it('from a marker and from a figure too, and a figure does not cite itself', async () => {
    await open();
    await file.step('Wait').click();
    await form().getByRole('button', { name: /W1/ }).click();
    await more();
    await choose('Cites besides', 'Right first time');
    await form().getByRole('button', { name: 'Right first time', exact: true }).click();
    await record().waitFor();
    await more();
    await field('Cites besides').fill('Right first time');
    await field('Cites besides').press('Enter');
    expect(await form().getByRole('button', { name: 'Remove Right first time' }).count()).toBe(0);
    await choose('Cites besides', '2.0');
    const { waitPoints, indicators } = await file.saved();
    expect(waitPoints.waitpoint001?.citedIds).toEqual(['figure-00001']);
    expect(indicators['figure-00001']?.citedIds).toEqual(['revise-00001']);
  });
});

describe('an attachment', () => {
  it('of a file from elsewhere is shown and never followed, and a hostile one is not taken', async () => {
    await open();
    await openEntry(/Gather information/, /^Exit survey/);
    await more();
    await form().getByText('it is not opened').waitFor();
    expect(await form().locator('.attachments a').count()).toBe(0);
    await field('File or link').fill('javascript:alert(1)');
    await form().getByRole('alert').getByText('This is not taken.').waitFor();
    expect(await form().getByRole('button', { name: 'Add a file or link' }).isDisabled()).toBe(true);
    await field('File or link').fill('https://example.org/report');
    await field('Called (optional)').fill('The report');
    await form().getByRole('button', { name: 'Add a file or link' }).click();
    const link = form().getByRole('link', { name: 'The report' });
    expect(await link.getAttribute('href')).toBe('https://example.org/report');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect((await file.saved()).sources['source-00001']?.attachments).toContainEqual({
      path: 'https://example.org/report',
      title: 'The report',
    });
  });
});

describe('what is named more than once', () => {
  it('becomes one of two, with all that named either, and is parted again by one undo', async () => {
    await open();
    await openEntry(/People and more/, /^Tellers/);
    await form().getByText('Wang Fang').waitFor();
    await more();
    await field('The same as').selectOption({ label: 'Teller' });
    await form().getByRole('button', { name: 'Merge the two' }).click();
    expect(await field('Name').inputValue()).toBe('Teller');
    const { actors, steps, people } = await file.saved();
    expect(Object.keys(actors)).toEqual(['actor-000001']);
    expect(steps[id('Answer')]?.actorIds).toEqual(['actor-000001']);
    expect(people['person-00001']?.actorId).toBe('actor-000001');
    await page.keyboard.press('Control+z');
    expect((await file.saved()).actors).toEqual(drawing.actors);
  });

  it('says what named it when it is deleted', async () => {
    await open();
    await openEntry(/People and more/, /^Tellers/);
    await form().getByRole('button', { name: 'Delete' }).click();
    await page.getByText('“Tellers” is deleted and no longer named by Answer, Wang Fang.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await record()
      .getByRole('button', { name: /^Tellers/ })
      .waitFor();
  });
});

describe('tags and fields of one’s own', () => {
  const through = (text: string) => page.locator('.filter-bar').getByText(text).waitFor();

  it('are made, renamed, given, filtered by and deleted', async () => {
    await open();
    await page
      .locator('.method')
      .getByRole('button', { name: /Establish the steps/ })
      .click();
    await record().getByRole('button', { name: 'Add custom field' }).click();
    await page.keyboard.type('Form');
    await field('Type').selectOption('choice');
    await field('Choices (One a line)').fill('Paper\nScreen');
    await record().getByRole('button', { name: 'Add tag' }).click();
    await page.keyboard.type('Pilott');
    await field('Name').fill('Pilot');
    await page.keyboard.press('Escape');
    await file.step('Ask').click();
    await more();
    await choose('Tags', 'Pilot');
    await page.locator('.right-panel').getByRole('combobox', { name: 'Form', exact: true }).selectOption('Paper');
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Shift+F');
    await page.getByLabel('Any tag').selectOption({ label: 'Pilot' });
    await through('1 of 4 steps');
    await page.getByLabel('Any tag').selectOption('');
    await page.getByLabel('Any field of your own').selectOption({ label: 'Form' });
    await through('1 of 4 steps');
    await page.getByLabel('Any value').selectOption('Screen');
    await through('0 of 4 steps');
    await page.getByRole('button', { name: 'Close the filter' }).click();
    await openEntry(/Establish the steps/, /^Form/);
    await form().getByRole('button', { name: 'Delete' }).click();
    const { steps, customFields } = await file.saved();
    expect(customFields).toEqual({});
    expect(steps[id('Ask')]).not.toHaveProperty('fields');
    expect(steps[id('Ask')]?.tagIds).toHaveLength(1);
  });
});

describe('the table that fills a field', () => {
  it('takes two columns of a spreadsheet by the names of the steps, and fills systems and tags', async () => {
    await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+f');
    await page.getByLabel('Time: Ask', { exact: true }).focus();
    await pasteText(page, 'Step\tMinutes\r\nAnswer\t5 min\r\nask\t2 min\r\nNobody\t9 min\r\n');
    for (const [label, value] of [
      ['Systems', 'Core bank'],
      ['Tags', 'Pilot; Counter'],
    ] as const) {
      await page.getByLabel('Field', { exact: true }).selectOption({ label });
      await page.getByLabel(`${label}: Answer`, { exact: true }).fill(value);
    }
    await page.getByText('4 cells changed').waitFor();
    await page.getByRole('button', { name: 'Apply' }).click();
    const { steps, systems, tags } = await file.saved();
    expect(steps[id('Answer')]?.time).toEqual({ likely: 5, unit: 'minute' });
    expect(steps[id('Ask')]?.time).toEqual({ likely: 2, unit: 'minute' });
    expect(Object.values(systems).map(({ name }) => name.en)).toEqual(['Core bank']);
    expect(Object.values(tags).map(({ name }) => name.en)).toEqual(expect.arrayContaining(['Pilot', 'Counter']));
    expect(steps[id('Answer')]?.tagIds).toHaveLength(2);
  });

  it('is where a row of the problems leads, with the steps that it is about', async () => {
    await open();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.locator('.problem-row', { hasText: 'Time missing' }).getByRole('button', { name: 'Table…' }).click();
    await page.getByRole('heading', { name: 'Fill a field for many steps' }).waitFor();
    expect(await page.locator('.fill-table tbody tr').count()).toBe(4);
    expect(await page.getByLabel('Field', { exact: true }).inputValue()).toBe('time');
  });
});
