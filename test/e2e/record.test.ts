import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { drawingDigest } from '../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { EditedFile } from '../support/edited-file.ts';
import { pasteText } from '../support/paste.ts';

const drawing = sketch({
  lanes: { evidence: '- -', customer: 'Ask Wait Leave', frontstage: '- Answer -' },
  links: 'Ask>Wait Wait>Leave Wait>Answer',
  more: {
    failPoints: {
      failpoint001: { on: sketchId('step', 'Answer'), number: 1, what: { en: 'A wrong answer' } },
    },
    people: { 'person-00001': { name: { en: 'Wang Fang' } } },
    actors: { teller000001: { name: { en: 'Teller' } } },
  },
});
const id = (name: string) => sketchId('step', name);

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('record', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

async function open(document: BlueprintDocument = drawing): Promise<void> {
  page = await file.open(document);
}

const record = (): Locator => page.getByRole('region', { name: 'Record', exact: true });
const form = (): Locator => page.locator('.right-panel');
const field = (label: string): Locator => form().getByLabel(label, { exact: true });
const focused = (): Locator => page.locator(':focus');

async function openStep(name: RegExp): Promise<void> {
  await page.locator('.method').getByRole('button', { name }).click();
  await record().waitFor();
}

async function add(name: string): Promise<void> {
  await record().getByRole('button', { name }).click();
}

/** Types a name into a field that chooses or makes entries. */
async function choose(label: string, name: string): Promise<void> {
  await field(label).fill(name);
  await field(label).press('Enter');
  await form()
    .getByRole('button', { name: `Remove ${name}` })
    .first()
    .waitFor();
}

describe('the record, step by step', () => {
  it('is opened from the method and by key, and left by Escape and by its button', async () => {
    await open();
    await openStep(/Gather information/);
    await record().getByRole('heading', { name: '2 Gather information' }).waitFor();
    await page.keyboard.press('Escape');
    await record().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.classList.contains('canvas'));
    await page.keyboard.press('Control+Alt+r');
    await record().getByRole('button', { name: 'Back to the drawing' }).click();
    await record().waitFor({ state: 'detached' });
  });

  it('takes a walk-through: who, as which customer, when, what was noticed', async () => {
    await open();
    await openStep(/Think as the customer/);
    await add('Add walk-through');
    expect(await focused().getAttribute('id')).toBe(await field('Who went').getAttribute('id'));
    await choose('Who went', 'Wang Fang');
    await choose('As which customer', 'Students');
    await field('Date').fill('2026-03-12');
    await field('What was noticed').fill('Nobody says how long');
    const { walkThroughs, segments, people } = await file.saved();
    const [walk] = Object.values(walkThroughs);
    expect(Object.keys(people)).toEqual(['person-00001']);
    expect(walk).toMatchObject({ byId: 'person-00001', date: '2026-03-12', noticed: { en: 'Nobody says how long' } });
    expect(segments[walk?.segmentId ?? '']?.name.en).toBe('Students');
  });

  it('takes a source with a person and a finding; the title has the keyboard, deleting is undone', async () => {
    await open();
    await openStep(/Gather information/);
    await add('Add site visit');
    await page.keyboard.type('Two days at the desk');
    await choose('With whom', 'Chen Jing');
    await field('What was found').fill('Forms are typed twice');
    await field('Suggestion').fill('One form');
    const { sources, people } = await file.saved();
    const [source] = Object.values(sources);
    expect(source).toMatchObject({
      kind: 'site-visit',
      title: { en: 'Two days at the desk' },
      findings: { en: 'Forms are typed twice' },
      suggestion: { en: 'One form' },
    });
    expect(people[source?.peopleIds?.[0] ?? '']?.name.en).toBe('Chen Jing');
    await form().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => record().locator('.record-row').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => record().locator('.record-row').count()).toBe(1);
  });

  it('ties a need to the steps that answer it, leads there and back', async () => {
    await open();
    await openStep(/Analyse/);
    await add('Add latent need');
    await page.keyboard.type('To be told');
    await choose('Steps that answer it', 'Answer');
    const { needs, steps } = await file.saved();
    const [needId = ''] = Object.keys(needs);
    expect(needs[needId]).toMatchObject({ kind: 'latent', name: { en: 'To be told' } });
    expect(steps[id('Answer')]?.needIds).toEqual([needId]);
    await form()
      .getByRole('button', { name: /Answer.*Step/ })
      .click();
    await record().waitFor({ state: 'detached' });
    await page
      .locator(`#step-${id('Answer')} .step.selected, #step-${id('Answer')}.selected`)
      .first()
      .waitFor();
    await form().getByRole('button', { name: 'Back to To be told' }).click();
    await record().waitFor();
    await form().getByRole('button', { name: 'Remove Answer' }).click();
    expect((await file.saved()).steps[id('Answer')]).not.toHaveProperty('needIds');
  });

  it('cites a new source from a fail point and goes there and back', async () => {
    await open();
    await file.step('Answer').click();
    await form().getByRole('button', { name: /F1/ }).click();
    await choose('Sources', 'Log of March');
    await form().getByLabel('An assumption, not yet researched').check();
    await form().getByRole('button', { name: 'Log of March', exact: true }).click();
    await record().getByRole('heading', { name: '2 Gather information' }).waitFor();
    expect(await field('Title').inputValue()).toBe('Log of March');
    await form()
      .getByRole('button', { name: /Back to F1/ })
      .click();
    await record().waitFor({ state: 'detached' });
    await form().getByRole('heading', { name: 'F1 fail point' }).waitFor();
    const { sources, failPoints } = await file.saved();
    expect(failPoints.failpoint001).toMatchObject({ sourceIds: Object.keys(sources), assumption: true });
  });

  it('takes a policy with its limit, once all of it is said', async () => {
    await open();
    await openStep(/Analyse/);
    await add('Add policy');
    await page.keyboard.type('Answer in time');
    const limit = form().getByRole('group', { name: 'Limit from step to step' });
    await limit.getByLabel('From', { exact: true }).selectOption({ label: 'Ask' });
    await limit.getByLabel('To', { exact: true }).selectOption({ label: 'Answer' });
    await limit.getByText('A limit needs both steps and a time.').waitFor();
    await limit.getByLabel('Within: likely').fill('15');
    await limit.getByText('A limit needs both steps and a time.').waitFor({ state: 'detached' });
    const [policy] = Object.values((await file.saved()).policies);
    expect(policy?.limit).toEqual({
      fromStepId: id('Ask'),
      toStepId: id('Answer'),
      within: { likely: 15, unit: 'day' },
    });
  });

  it('takes an improvement about a fail point, with owner and date, and a revision of the drawing', async () => {
    await open();
    await openStep(/Revise the flow/);
    await add('Add improvement');
    await page.keyboard.type('A second pair of eyes');
    await choose('About', 'F1 Answer');
    await choose('Owner', 'Wang Fang');
    await field('Due').fill('2026-06-30');
    await field('State').selectOption('in-progress');
    await add('Add revision');
    await field('What was changed').fill('Answers are checked');
    await form().getByText('The drawing is not recorded here yet.').waitFor();
    await form().getByRole('button', { name: 'Record the drawing as it stands' }).click();
    await form().getByText('This is the drawing as it stands.').waitFor();
    const document = await file.saved();
    expect(Object.values(document.improvements)[0]).toMatchObject({
      aboutIds: ['failpoint001'],
      ownerId: 'person-00001',
      due: '2026-06-30',
      state: 'in-progress',
    });
    const [revision] = Object.values(document.revisions);
    expect(revision?.drawingDigest).toBe(drawingDigest(document));
    expect(Object.keys(revision?.elementDigests ?? {})).toContain(id('Ask'));
  });

  it('takes agreements with the digest of the drawing, and notices a change afterwards', async () => {
    await open();
    await openStep(/Draw the flow/);
    const person = record().getByLabel(/Add agreement: person/i);
    await person.fill('Wang Fang');
    await person.press('Enter');
    await form().getByText('This is the drawing as it stands.').waitFor();
    const document = await file.saved();
    expect(Object.values(document.agreements)[0]).toMatchObject({
      byId: 'person-00001',
      drawingDigest: drawingDigest(document),
    });
    await page.keyboard.press('Escape');
    await file.step('Ask').click();
    await field('Name').fill('Ask politely');
    await openStep(/Draw the flow/);
    await record()
      .getByRole('button', { name: /Wang Fang/ })
      .click();
    await form().getByText('1 element has changed since.').waitFor();
  });

  it('makes a tag, and the entries change places by key', async () => {
    await open();
    await openStep(/Establish the steps/);
    await add('Add tag');
    await page.keyboard.type('Pilot');
    await choose('Steps with this tag', 'Ask');
    for (const name of ['First', 'Second']) {
      await add('Add service content');
      await page.keyboard.type(name);
    }
    await record()
      .getByRole('button', { name: /^Second/ })
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => record().locator('.record-list').first().locator('.record-name').allTextContents())
      .toEqual(['Second', 'First']);
    const { tags, steps } = await file.saved();
    expect(Object.values(tags)[0]?.name.en).toBe('Pilot');
    expect(steps[id('Ask')]?.tagIds).toEqual(Object.keys(tags));
  });
});

describe('the table that fills a field', () => {
  const cell = (name: string) => page.getByLabel(`Time: ${name}`, { exact: true });

  it('fills down, takes several lines, and is undone as one', async () => {
    await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+f');
    await page.getByRole('heading', { name: 'Fill a field for many steps' }).waitFor();
    await expect.poll(() => focused().getAttribute('aria-label')).toBe('Time: Ask');
    await page.keyboard.type('5 min');
    await page.keyboard.press('Control+d');
    expect(await cell('Leave').inputValue()).toBe('5 min');
    await page.keyboard.press('ArrowDown');
    expect(await focused().getAttribute('aria-label')).toBe('Time: Wait');
    await pasteText(page, '1 h\n2–3–4 h');
    await cell('Leave').fill('soon');
    await page.getByText('1 cell cannot be read').waitFor();
    expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await cell('Leave').fill('');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: 'Fill a field for many steps' }).waitFor({ state: 'detached' });
    const { steps } = await file.saved();
    expect(['Ask', 'Wait', 'Answer', 'Leave'].map((name) => steps[id(name)]?.time)).toEqual([
      { likely: 5, unit: 'minute' },
      { likely: 1, unit: 'hour' },
      { min: 2, likely: 3, max: 4, unit: 'hour' },
      undefined,
    ]);
    await page.keyboard.press('Control+z');
    const undone = (await file.saved()).steps;
    expect(['Ask', 'Wait', 'Answer'].map((name) => undone[id(name)]?.time)).toEqual([undefined, undefined, undefined]);
  });

  it('gives the same to the rows taken, and keeps what was typed until it is applied', async () => {
    await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+Alt+f');
    await page.getByLabel('Field', { exact: true }).selectOption({ label: 'Who' });
    const who = (name: string) => page.getByLabel(`Who: ${name}`, { exact: true });
    await who('Ask').fill('Teller; Clerk');
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('tr.taken').nth(1).waitFor();
    await page.keyboard.press('Control+d');
    await expect.poll(() => who('Wait').inputValue()).toBe('Teller; Clerk');
    expect(await who('Answer').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.locator('.fill-dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Alt+f');
    await page.getByText('2 cells changed').waitFor();
    await page.getByRole('button', { name: 'Apply' }).click();
    const { steps, actors } = await file.saved();
    expect(Object.values(actors).map(({ name }) => name.en)).toEqual(expect.arrayContaining(['Teller', 'Clerk']));
    expect(Object.keys(actors)).toHaveLength(2);
    expect(steps[id('Wait')]?.actorIds).toEqual(steps[id('Ask')]?.actorIds);
    expect(steps[id('Answer')]).not.toHaveProperty('actorIds');
  });
});
