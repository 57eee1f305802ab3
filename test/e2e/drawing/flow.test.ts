import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stepsOfLane } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../../shared/rules/example.ts';
import { EditedFile } from '../../support/edited-file.ts';

/** Customer steps A, B, C; F frontstage under B. */
const drawing = sketch({
  lanes: { evidence: '', customer: 'A B C', frontstage: '- F -', backstage: '- - -' },
  links: 'A>B B>C B>F',
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('flow', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

const id = (name: string) => sketchId('step', name);

function linkBetween(from: string, to: string): string {
  return Object.entries(drawing.links).find(([, link]) => link.from === id(from) && link.to === id(to))?.[0] ?? '';
}

function names(document: BlueprintDocument, role: string): (string | undefined)[] {
  return stepsOfLane(document, sketchId('lane', role)).map(([, { name }]) => name.en);
}

/** The customer's steps, as they are saved. */
const lane = async () => names(await file.saved(), '1-customer');

async function drag(selector: string, across: number, down: number): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in view`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across, y + down, { steps: 8 });
}

describe('the course of a link', () => {
  it('is dragged by its pieces and ends, nudged by keys, and reset', async () => {
    page = await file.open(drawing);
    const linkId = linkBetween('A', 'B');
    await page.locator(`[data-link="${linkId}"] .link-hit`).dispatchEvent('click');
    await drag('.link-bend[data-piece="0"]', 0, -38);
    await page.locator('.linking path').waitFor({ state: 'attached' });
    await page.mouse.up();
    expect((await file.saved()).links[linkId]?.bends).toEqual([{ laneId: sketchId('lane', '1-customer'), track: 0 }]);

    await page.keyboard.press('Alt+ArrowDown');
    expect((await file.saved()).links[linkId]?.bends).toEqual([{ laneId: sketchId('lane', '1-customer'), track: 1 }]);

    await drag('.link-end[data-end="to"]', 12, 0);
    await page.locator('.step-mark .side').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await drag('.link-end[data-end="to"]', 0, -40);
    await page.locator('.step-mark .side').waitFor({ state: 'attached' });
    await page.mouse.up();
    expect((await file.saved()).links[linkId]).toMatchObject({ to: id('B'), toSide: 'top' });

    await page.keyboard.press('Shift+r');
    const free = (await file.saved()).links[linkId];
    expect([free?.bends, free?.toSide]).toEqual([undefined, undefined]);
    await page.keyboard.press('Control+z');
    expect((await file.saved()).links[linkId]?.bends).toHaveLength(1);
  });
});

describe('what follows a step', () => {
  it('is offered where a link is let go, in the lane under the pointer, and shown before it is there', async () => {
    page = await file.open(drawing);
    await file.step('C').hover();
    await drag(`#step-${id('C')} .react-flow__handle-bottom`, 0, 240);
    await page.locator('.landing').waitFor();
    await page.mouse.up();
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'Decision' }).click();
    await page.keyboard.type('Worth it?');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const made = await file.saved();
    expect(names(made, '3-backstage')).toEqual(['Worth it?']);
    const [[stepId, step] = []] = stepsOfLane(made, sketchId('lane', '3-backstage'));
    expect(step?.kind).toBe('decision');
    expect(step?.columnId).toBe(made.steps[id('C')]?.columnId);
    expect(Object.values(made.links).some(({ from, to }) => from === id('C') && to === stepId)).toBe(true);
    await page.keyboard.press('Control+z');
    expect(names(await file.saved(), '3-backstage')).toEqual([]);
  });

  it('is offered by key: other lanes, the end, and steps that are there', async () => {
    page = await file.open(drawing);
    await file.step('F').click();
    await page.keyboard.press('Shift+n');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'C', exact: true }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const linked = await file.saved();
    expect(Object.values(linked.links).filter(({ from }) => from === id('F'))).toHaveLength(1);
    await file.step('F').click();
    await page.keyboard.press('Shift+n');
    await menu.getByRole('menuitem', { name: 'End' }).press('Enter');
    await page.keyboard.type('Told');
    await page.keyboard.press('Enter');
    const ended = await file.saved();
    expect(Object.values(ended.steps).find(({ name }) => name.en === 'Told')?.terminal).toBe('end');
    await file.step('F').click();
    await page.keyboard.press('Shift+n');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('canvas');
  });

  it('is several steps where several are typed, seen before they come', async () => {
    page = await file.open(drawing);
    await file.step('C').click();
    await page.keyboard.press('n');
    await page.keyboard.type('D > E > G');
    await page.locator('.typed-steps').waitFor();
    await expect.poll(() => page.locator('.later-step').allTextContents()).toEqual(['E', 'G']);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(names(await file.saved(), '1-customer')).toEqual(['A', 'B', 'C', 'D', 'E', 'G']);
    await page.keyboard.press('Control+z');
    expect(names(await file.saved(), '1-customer')).toEqual(['A', 'B', 'C']);

    await page.keyboard.press('Shift+1');
    await page.locator(`[data-link="${linkBetween('A', 'B')}"] .link-hit`).dispatchEvent('click');
    await page.keyboard.press('n');
    await page.keyboard.type('X; Y');
    await page.keyboard.press('Enter');
    const put = await file.saved();
    expect(names(put, '1-customer')).toEqual(['A', 'X', 'Y', 'B', 'C']);
    expect(Object.values(put.links)).toHaveLength(5);
  });

  it('is one step of that name where parting it was not meant', async () => {
    page = await file.open(drawing);
    await file.step('C').click();
    await page.keyboard.press('n');
    await page.keyboard.type('Buy > sell');
    await page.keyboard.press('Escape');
    await page.locator('.typed-steps').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(names(await file.saved(), '1-customer').at(-1)).toBe('Buy > sell');
  });
});

describe('steps', () => {
  it('are merged by key, and split again where the name says two things; else the second name is typed', async () => {
    page = await file.open(drawing);
    await file.step('A').click();
    await file.step('B').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Shift+j');
    expect(await lane()).toEqual(['A; B', 'C']);
    await page.keyboard.press('Shift+s');
    expect(await lane()).toEqual(['A', 'B', 'C']);
    await file.step('C').click();
    await page.keyboard.press('Shift+s');
    await page.keyboard.type('D');
    await page.keyboard.press('Enter');
    expect(await lane()).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('what was copied', () => {
  it('is shown where it would go, chosen by pointer or keys, before it is pasted', async () => {
    page = await file.open(drawing);
    await file.step('A').click();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+Shift+v');
    const ghost = page.locator('.later-step');
    await expect.poll(() => ghost.textContent()).toBe('A');
    await page.keyboard.press('Escape');
    await ghost.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+v');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await lane()).toEqual(['A', 'B', 'A', 'C']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+v');
    const box = await file.step('B').boundingBox();
    if (!box) throw new Error('B is not in view');
    await page.mouse.move(box.x + 10, box.y + 120);
    await page.locator('.landing.between').waitFor();
    await page.mouse.click(box.x + 10, box.y + 120);
    expect(await lane()).toEqual(['A', 'A', 'B', 'C']);
  });
});

describe('who acts', () => {
  it('is chosen from those who are there in any language and case, and only a new name makes a new one', async () => {
    const actors = { 'actor-000001': { name: { en: 'Branch clerk', 'zh-Hans': '柜员' } } };
    page = await file.open({ ...drawing, actors });
    await file.step('F').click();
    const who = page.getByRole('combobox', { name: 'Who' });
    await who.pressSequentially('clerk');
    await expect
      .poll(() => page.locator('.name-list:popover-open [role=option]').allTextContents())
      .toEqual(['Branch clerk', 'Create “clerk”']);
    await who.press('ArrowDown');
    await who.press('Enter');
    expect((await file.saved()).steps[id('F')]?.actorIds).toEqual(['actor-000001']);

    await file.step('C').click();
    await who.pressSequentially('BRANCH  clerk');
    await expect
      .poll(() => page.locator('.name-list:popover-open [role=option]').allTextContents())
      .toEqual(['Branch clerk']);
    await who.press('Enter');
    await who.pressSequentially('柜员');
    await who.press('Enter');
    await who.pressSequentially('Cler');
    await page.getByRole('option', { name: 'Create “Cler”' }).click();
    const made = await file.saved();
    expect(
      Object.values(made.actors)
        .map(({ name }) => name.en)
        .sort(),
    ).toEqual(['Branch clerk', 'Cler']);
    expect(made.steps[id('C')]?.actorIds).toHaveLength(2);
  });
});
