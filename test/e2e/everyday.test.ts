import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { trayOf } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { EditedFile } from '../support/edited-file.ts';
import { pasteAs } from '../support/paste.ts';
import { row } from '../support/rows.ts';

const drawing = sketch({
  lanes: { evidence: '', customer: 'A B C', frontstage: '- F -', backstage: '- - -' },
  links: 'A>B B>C B>F',
  steps: { A: { actorIds: ['teller000001'] } },
  more: { actors: { teller000001: { name: { en: 'Teller' } } } },
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('everyday', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

async function open(document: BlueprintDocument = drawing): Promise<void> {
  page = await file.open(document);
}

const step = (name: string): Locator => file.step(name);
const selected = (): Locator => page.locator('.step.selected');

const saved = (): Promise<BlueprintDocument> => file.saved();

async function centre(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('not in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

describe('selecting', () => {
  it('with a box takes the steps that it touches, Shift adds, Escape lets go', async () => {
    await open();
    const [a, b] = [await centre(step('A')), await centre(step('B'))];
    await drag({ x: a.x - 70, y: a.y - 55 }, { x: a.x, y: a.y });
    expect(await selected().count()).toBe(1);
    await page.keyboard.down('Shift');
    await drag({ x: b.x - 70, y: b.y - 50 }, { x: b.x, y: b.y });
    await page.keyboard.up('Shift');
    expect(await selected().count()).toBe(2);
    await page.getByRole('heading', { name: '2 selected' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Escape');
    expect(await selected().count()).toBe(0);
  });

  it('takes all of a kind, and all that is connected', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press('Shift+K');
    expect(await selected().count()).toBe(3);
    await page.keyboard.press('Shift+C');
    expect(await selected().count()).toBe(4);
  });
});

describe('several steps at once', () => {
  it('are dragged together and keep how they stand', async () => {
    await open();
    await step('A').click();
    await step('B').click({ modifiers: ['Shift'] });
    const [a, b, f] = [await centre(step('A')), await centre(step('B')), await centre(step('F'))];
    const lane = page.locator('.drawn-text', { hasText: 'Backstage' });
    await drag(a, { x: a.x + 10, y: (await centre(lane)).y });
    expect(b.x).toBeGreaterThan(a.x);
    expect(f.y).toBeGreaterThan(a.y);
    const document = await saved();
    expect(row(document, 'customer')).toBe('- - C');
    expect(row(document, 'backstage')).toBe('A B -');
  });

  it('are moved by keys, aligned from the panel, and undone one by one', async () => {
    await open();
    await step('A').click();
    await step('F').click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Align in one column' }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Alt+ArrowRight');
    const document = await saved();
    expect(row(document, 'frontstage')).toBe('- F - -');
    expect(row(document, 'customer')).toBe('- A B C');
    await page.keyboard.press('Control+z');
    expect(row(await saved(), 'frontstage')).toBe('F - -');
  });
});

describe('the clipboard', () => {
  it('copies steps with their links, and text for other programs', async () => {
    await open();
    await step('A').click();
    await step('B').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    const document = await saved();
    expect(row(document, 'customer')).toBe('A B A B C');
    expect(Object.keys(document.links)).toHaveLength(4);
  });

  it('cuts from one blueprint into another', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press('Control+x');
    expect(await step('A').count()).toBe(0);
    await page.keyboard.press('Control+Alt+n');
    await page.locator('.name-editor').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+v');
    await page.locator('.react-flow__node').waitFor();
    expect(await page.locator('.react-flow__node').count()).toBe(1);
    await page.getByText('Teller').first().waitFor();
    await page.keyboard.press('Alt+PageUp');
    await step('B').waitFor();
    expect(row(await saved(), 'customer')).toBe('- B C');
  });

  it('puts a pasted list into the tray, from where a line is dragged into a lane', async () => {
    await open();
    await page.locator('.canvas').focus();
    await pasteText('- Greet\n- Part\tfriendly');
    await page.getByText('2 lines lie in the tray', { exact: false }).waitFor();
    const card = page.locator('[draggable="true"]', { hasText: 'Greet' });
    const lane = await centre(page.locator('.drawn-text', { hasText: 'Backstage' }));
    const c = await centre(step('C'));
    await drag(await centre(card), { x: c.x, y: lane.y });
    await card.waitFor({ state: 'detached' });
    const document = await saved();
    expect(row(document, 'backstage')).toBe('- - Greet');
    expect(trayOf(document).map(([, { name, description }]) => [name.en, description?.en])).toEqual([
      ['Part', 'friendly'],
    ]);
  });

  it('refuses what is no part of a blueprint, and changes nothing', async () => {
    await open();
    await page.locator('.canvas').focus();
    await pasteText('', '{"format":"service-blueprint","steps":7}');
    await page.getByText('no part of a blueprint', { exact: false }).waitFor();
    expect(await page.locator('.react-flow__node').count()).toBe(4);
  });
});

function pasteText(text: string, fragment = ''): Promise<void> {
  const part = fragment === '' ? {} : { 'application/x-service-blueprint': fragment };
  return pasteAs(page, { 'text/plain': text, ...part });
}

describe('links', () => {
  it('take in a step that is dropped on them', async () => {
    await open(sketch({ lanes: { customer: 'A - B', frontstage: 'F - -' }, links: 'A>B' }));
    const [a, b] = [await centre(step('A')), await centre(step('B'))];
    await drag(await centre(step('F')), { x: (a.x + b.x) / 2, y: a.y });
    const document = await saved();
    const ends = Object.values(document.links).map(({ from, to }) => [from, to]);
    expect(ends).toContainEqual([sketchId('step', 'A'), sketchId('step', 'F')]);
    expect(ends).toContainEqual([sketchId('step', 'F'), sketchId('step', 'B')]);
    expect(row(document, 'customer')).toBe('A F B');
  });

  it('take in a step that is typed while they are selected', async () => {
    await open();
    await page.locator('.link-hit').first().click({ force: true });
    await page.keyboard.press('n');
    await page.keyboard.type('Between');
    await page.keyboard.press('Enter');
    const document = await saved();
    const between = Object.entries(document.steps).find(([, { name }]) => name.en === 'Between')?.[0];
    expect(Object.values(document.links).filter(({ from, to }) => from === between || to === between)).toHaveLength(2);
    expect(Object.keys(document.links)).toHaveLength(4);
  });

  it('lead elsewhere by choosing their end from a list', async () => {
    await open();
    await page.locator('.link-hit').first().click({ force: true });
    await page.getByLabel('To', { exact: true }).selectOption({ label: 'F' });
    const document = await saved();
    expect(
      Object.values(document.links).some(
        ({ from, to }) => from === sketchId('step', 'A') && to === sketchId('step', 'F'),
      ),
    ).toBe(true);
  });

  it('are followed by keys', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await page.keyboard.press('}');
    expect(await page.locator('#spoken').textContent()).toMatch(/^F, /);
    await page.keyboard.press('[');
    expect(await page.locator('#spoken').textContent()).toMatch(/^B, /);
  });
});

describe('frames', () => {
  it('fold away with all they hold, in the drawing and for undo', async () => {
    await open();
    await page.getByRole('button', { name: /More about lane “Frontstage/ }).click();
    await page.getByRole('button', { name: 'Fold', exact: true }).click();
    await page.getByText('1 step folded').first().waitFor();
    expect(await step('F').count()).toBe(0);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+z');
    await step('F').waitFor();
  });

  it('stay in view while one pans', async () => {
    await open();
    const canvas = page.locator('.canvas');
    await canvas.hover();
    expect(await page.locator('.sticky-lane').count()).toBe(0);
    await page.mouse.wheel(400, 0);
    await page.locator('.sticky-lane').first().waitFor();
    const box = await page.locator('.sticky-lane').first().boundingBox();
    expect(box?.x).toBe((await canvas.boundingBox())?.x);
  });

  it('get columns put in and taken out', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press('Control+Alt+ArrowRight');
    expect(row(await saved(), 'customer')).toBe('A - B C');
    await page.keyboard.press('Control+Alt+Backspace');
    const document = await saved();
    expect(row(document, 'customer')).toBe('- B C');
    expect(trayOf(document)).toHaveLength(1);
  });
});

describe('by keys alone', () => {
  it('several are selected by walking with Shift, and a note is moved', async () => {
    await open();
    await page.locator('.canvas').focus();
    for (const keys of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(keys);
    expect(await selected().count()).toBe(3);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('m');
    await page.keyboard.type('Here');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(Object.values((await saved()).notes)[0]?.offset).toEqual({ x: 0, y: -16 });
    await page.keyboard.press('Control+z');
    expect(Object.values((await saved()).notes)[0]?.offset).toBeUndefined();
  });

  it('every move is said', async () => {
    await open();
    await step('F').click();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => page.locator('#spoken').textContent()).toContain('column 3');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => page.locator('#spoken').textContent()).toContain('Backstage');
  });
});

describe('locking and notes', () => {
  it('keeps a locked step where it is and says so', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press('Control+Shift+L');
    await step('A').locator('.lock-sign').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('“A” is locked. Unlock it first.').waitFor();
    const a = await centre(step('A'));
    await drag(a, { x: a.x, y: a.y + 150 });
    expect(row(await saved(), 'customer')).toBe('A B C');
  });

  it('puts a note beside a step, types it in place, drags it, and drops an empty one', async () => {
    await open();
    await step('B').click();
    await page.keyboard.press('m');
    await page.keyboard.type('Ask the branch');
    await page.keyboard.press('Enter');
    const note = page.locator('.note');
    const from = await centre(note);
    await drag(from, { x: from.x + 30, y: from.y - 20 });
    const [stored] = Object.values((await saved()).notes);
    expect(stored?.text.en).toBe('Ask the branch');
    expect(stored?.about).toBe(sketchId('step', 'B'));
    expect(stored?.offset?.x).toBeGreaterThan(20);
    await page.keyboard.press('m');
    await page.locator('.name-editor').waitFor();
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(1);
  });
});

describe('finding', () => {
  it('goes to anything by name and does any command', async () => {
    await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Tell');
    await page.keyboard.press('Enter');
    expect(await step('A').getAttribute('class')).toContain('selected');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Keyboard sh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
  });

  it('replaces in every text as one edit', async () => {
    await open();
    await page.keyboard.press('Control+f');
    await page.getByLabel('Find', { exact: true }).fill('teller');
    await page.getByLabel('Replace with').fill('Adviser');
    await page.getByRole('button', { name: 'Replace 1 text' }).click();
    await page.getByText('1 text was replaced.').waitFor();
    await page.keyboard.press('Escape');
    expect(Object.values((await saved()).actors)[0]?.name.en).toBe('Adviser');
    await page.keyboard.press('Control+z');
    expect(Object.values((await saved()).actors)[0]?.name.en).toBe('Teller');
  });

  it('dims what the filter holds back', async () => {
    await open();
    await page.keyboard.press('Control+Shift+F');
    await page.getByLabel('Any actor').selectOption({ label: 'Teller' });
    await page.getByText('1 of 4 steps').waitFor();
    expect(await page.locator('.step.dimmed').count()).toBe(3);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('.step.dimmed').count()).toBe(0);
  });

  it('lists everything in the outline and goes there', async () => {
    await open();
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.locator('.outline-step', { hasText: 'F' }).click();
    expect(await step('F').getAttribute('class')).toContain('selected');
  });

  it('moves the view from the overview map', async () => {
    await open();
    const before = await page.locator('.react-flow__viewport').getAttribute('style');
    await page.locator('.minimap').click({ position: { x: 150, y: 30 } });
    expect(await page.locator('.react-flow__viewport').getAttribute('style')).not.toBe(before);
  });
});

describe('quick add', () => {
  it('goes on from the selected step by pointer', async () => {
    await open();
    await step('C').click();
    await page.getByRole('button', { name: /Add the next step/ }).click();
    await page.keyboard.type('D');
    await page.keyboard.press('Escape');
    await step('C').click();
    await page
      .getByRole('button', { name: /Hand over to the lane below/ })
      .first()
      .click();
    await page.keyboard.type('G');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const document = await saved();
    expect(row(document, 'frontstage')).toContain('G');
  });
});
