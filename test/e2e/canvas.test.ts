import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { columnsInOrder, stepsOfLane } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { sketch, sketchId } from '../../shared/rules/example.ts';
import { buildScene } from '../../shared/scene/build.ts';
import { benchDocument } from '../bench/document.ts';
import { EditedFile } from '../support/edited-file.ts';

const customer = sketchId('lane', '1-customer');

/** Customer steps A, B, C; F frontstage under B. */
const drawing = sketch({
  lanes: { evidence: '', customer: 'A B C', frontstage: '- F -', backstage: '- - -' },
  links: 'A>B B>C B>F',
});

let file: EditedFile;
let page: Page;

beforeAll(async () => {
  file = await EditedFile.start('canvas', drawing);
});
afterAll(() => file.close());
afterEach(() => file.leave());

async function open(document: BlueprintDocument = drawing): Promise<void> {
  page = await file.open(document);
}

const step = (name: string): Locator => file.step(name);

const saved = (): Promise<BlueprintDocument> => file.saved();

function lane(document: BlueprintDocument, id: string): string[] {
  const columns = columnsInOrder(document).map(([column]) => column);
  return stepsOfLane(document, id).map(([, { name, columnId }]) => `${name.en}${columns.indexOf(columnId ?? '')}`);
}

async function drag(from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

async function at(target: Locator, across: number, down = 0.5): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not in view');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

describe('what is gone to', () => {
  it('does not lie under the small map, and its fields begin at the top', async () => {
    await open(benchDocument(60));
    await page.locator('.minimap').waitFor();
    const first = page.locator('.react-flow__node').first();
    await first.click();
    const panel = page.locator('.right-panel');
    for (let count = 0; count < 12; count += 1) {
      await panel.evaluate((one) => one.scrollTo({ top: 200 }));
      await page.locator('.canvas').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => panel.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      await expect.poll(() => page.evaluate(overlapsCorner)).toBe(false);
    }
  });

  it('comes from under the small map where keys move it there', async () => {
    await open(benchDocument(60));
    await page.locator('.minimap').waitFor();
    const id = await page.evaluate(stepAboveCorner);
    await page.locator(`[id="${id}"]`).click();
    const gap = await page.evaluate(aboveCorner);
    // The view goes half as far as the wheel.
    await page.mouse.wheel(0, 2 * (8 - gap));
    await expect.poll(() => page.evaluate(aboveCorner)).toBeLessThan(12);
    const laneOf = async () => (await saved()).steps[id.replace('step-', '')]?.laneId;
    const before = await laneOf();
    await page.locator('.canvas').focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await laneOf()).not.toBe(before);
    await expect.poll(() => page.evaluate(overlapsCorner)).toBe(false);
  });
});

/** How far above the small map the selected step ends. */
function aboveCorner(): number {
  const [step, corner] = ['.step.selected', '.canvas-corner'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  );
  return (corner?.top ?? 0) - (step?.bottom ?? 0);
}

/** The step that lies nearest above the small map, its right edge right of the map's left one. */
function stepAboveCorner(): string {
  const corner = document.querySelector('.canvas-corner')?.getBoundingClientRect();
  if (!corner) return '';
  const steps = [...document.querySelectorAll('.step')].map((one) => ({
    id: one.id,
    box: one.getBoundingClientRect(),
  }));
  const above = steps.filter(
    ({ box }) => box.right > corner.left && box.left < corner.right && box.bottom < corner.top,
  );
  return above.sort((one, other) => other.box.bottom - one.box.bottom)[0]?.id ?? '';
}

/** Whether the selected step lies under the small map or the zoom. */
function overlapsCorner(): boolean | undefined {
  const [step, corner] = ['.step.selected', '.canvas-corner'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  );
  return step && corner && step.right > corner.left && step.bottom > corner.top;
}

describe('typing', () => {
  it('Enter goes on in the lane, Tab hands over to the lane below, both linked', async () => {
    await open();
    await step('C').click();
    await page.keyboard.press('n');
    await page.keyboard.type('D');
    await page.keyboard.press('Enter');
    await page.keyboard.type('E');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Serve E');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const document = await saved();
    expect(lane(document, customer)).toEqual(['A0', 'B1', 'C2', 'D3', 'E4']);
    expect(lane(document, sketchId('lane', '2-frontstage'))).toEqual(['F1', 'Serve E4']);
    expect(Object.keys(document.links)).toHaveLength(6);
  });

  it('an empty name leaves nothing behind, not even something to undo', async () => {
    await open();
    await step('C').click();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    expect(lane(await saved(), customer)).toEqual(['A0', 'B1', 'C2']);
  });

  it('Enter inside the composition of Chinese does not end the name', async () => {
    await open();
    await step('C').click();
    await page.keyboard.press('n');
    const field = page.getByRole('textbox', { name: 'New step' });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'tousu', selectionStart: 5, selectionEnd: 5 });
    await field.evaluate((element) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    expect(await field.isVisible()).toBe(true);
    await session.send('Input.insertText', { text: '投诉' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(lane(await saved(), customer)).toEqual(['A0', 'B1', 'C2', '投诉3']);
  });

  it('renames in place', async () => {
    await open();
    await step('B').dblclick();
    await page.keyboard.type('Better');
    await page.keyboard.press('Enter');
    await page.getByText('Better').first().waitFor();
    expect(lane(await saved(), customer)).toEqual(['A0', 'Better1', 'C2']);
  });
});

describe('naming in place', () => {
  it('works for lanes too', async () => {
    await open();
    await page
      .locator('.band-head')
      .first()
      .dblclick({ position: { x: 20, y: 20 } });
    await page.keyboard.type('What is seen');
    await page.keyboard.press('Enter');
    const { lanes } = await saved();
    expect(Object.values(lanes).map(({ name }) => name.en)).toContain('What is seen');
  });

  it('adds a step where an empty cell is double-clicked', async () => {
    await open();
    const [x, y] = [(await at(step('C'), 0.5)).x, (await at(step('F'), 0.5)).y];
    await page.mouse.dblclick(x, y);
    await page.keyboard.type('G');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(lane(await saved(), sketchId('lane', '2-frontstage'))).toEqual(['F1', 'G2']);
  });
});

describe('without a mouse', () => {
  it('arrows walk along the lane and between lanes, and what is reached is spoken', async () => {
    await open();
    await page.locator('.canvas').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.locator('#spoken').textContent()).toBe('F, Frontstage, 1 of 1, column 2, 1 link, comes from B');
    await page.keyboard.press('w');
    await page.locator('.marker.selected').waitFor();
    expect(Object.values((await saved()).waitPoints).map(({ on }) => on)).toEqual([sketchId('step', 'F')]);
  });
});

describe('dragging', () => {
  it('onto a free cell moves nothing else', async () => {
    await open();
    const [x, y] = [(await at(step('A'), 0.5)).x, (await at(step('F'), 0.5)).y];
    await drag(step('A'), { x, y });
    const document = await saved();
    expect(lane(document, customer)).toEqual(['B1', 'C2']);
    expect(lane(document, sketchId('lane', '2-frontstage'))).toEqual(['A0', 'F1']);
  });

  it('onto the left of a taken cell goes before, and only that lane’s later steps shift', async () => {
    await open();
    await drag(step('C'), await at(step('A'), 0.2));
    const document = await saved();
    expect(lane(document, customer)).toEqual(['C0', 'A1', 'B2']);
    expect(lane(document, sketchId('lane', '2-frontstage'))).toEqual(['F1']);
  });

  it('shows where it will land, and Escape puts it back', async () => {
    await open();
    const target = await at(step('A'), 0.8);
    const box = await at(step('C'), 0.5);
    await page.mouse.move(box.x, box.y);
    await page.mouse.down();
    await page.mouse.move(target.x, target.y, { steps: 8 });
    await page.locator('.landing.between').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(lane(await saved(), customer)).toEqual(['A0', 'B1', 'C2']);
  });

  it('by keyboard: Alt and an arrow', async () => {
    await open();
    await step('C').click();
    await page.keyboard.press('Alt+ArrowDown');
    const document = await saved();
    expect(lane(document, sketchId('lane', '2-frontstage'))).toEqual(['F1', 'C2']);
  });

  it('is undone and redone', async () => {
    await open();
    await drag(step('C'), await at(step('A'), 0.2));
    await page.keyboard.press('Control+z');
    expect(lane(await saved(), customer)).toEqual(['A0', 'B1', 'C2']);
    await page.keyboard.press('Control+Shift+z');
    expect(lane(await saved(), customer)).toEqual(['C0', 'A1', 'B2']);
  });
});

describe('links', () => {
  it('are drawn by dragging from a step, reconnected by their end, and deleted', async () => {
    await open();
    await step('F').hover();
    await drag(step('F').locator('.link-handle.right, [data-handleid=right]').first(), await at(step('C'), 0.5, 0.9));
    const from = sketchId('step', 'F');
    const ends = async () => Object.values((await saved()).links).filter((link) => link.from === from);
    expect(await ends()).toMatchObject([{ to: sketchId('step', 'C') }]);
    await drag(page.locator('.link-end[data-end=to]'), await at(step('A'), 0.5));
    expect(await ends()).toMatchObject([{ to: sketchId('step', 'A') }]);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Delete');
    expect(await ends()).toEqual([]);
  });

  it('are drawn by keyboard, and a second one between the same steps is refused in words', async () => {
    await open();
    await step('A').click();
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('These steps are linked already.').waitFor();
    expect(Object.keys((await saved()).links)).toHaveLength(3);
  });
});

describe('a thousand steps', () => {
  it('have in the page only what is in view, and are painted where all are', async () => {
    await open(benchDocument(1000));
    const inPage = page.locator('.react-flow__node');
    await inPage.first().waitFor();
    expect(await inPage.count()).toBeLessThan(80);
    await page.keyboard.press('Control+1');
    await page.locator('canvas.painted').waitFor();
    expect(await inPage.count()).toBeLessThan(5);
  });

  it('can be dragged where they are painted', async () => {
    const document = benchDocument(1000);
    const scene = buildScene(document, { languages: ['en'], theme: 'light' });
    const group = scene.groups.filter(({ layer }) => layer === 'steps')[500];
    if (!group) throw new Error('nothing to drag');
    await open(document);
    await page.locator('.react-flow__node').first().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('Control+1');
    await page.locator('canvas.painted').waitFor();
    const paper = await page.locator('.paper').boundingBox();
    if (!paper) throw new Error('no sheet');
    const scale = paper.width / scene.width;
    const from = {
      x: paper.x + (group.x + group.width / 2) * scale,
      y: paper.y + (group.y + group.height / 2) * scale,
    };
    await page.mouse.move(from.x, from.y);
    const node = page.locator(`.react-flow__node[data-id="${group.key}"]`);
    await node.waitFor();
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y, { steps: 12 });
    await page.locator('.landing').waitFor({ state: 'attached' });
    await page.mouse.up();
    expect((await saved()).steps[group.key]?.columnId).not.toBe(document.steps[group.key]?.columnId);
  });

  it('are tidied with ELK as a second opinion, undoably', async () => {
    const scattered = benchDocument(50);
    const [only = ''] = Object.keys(scattered.columns);
    const steps = Object.fromEntries(
      Object.entries(scattered.steps).map(([id, one], index) => [id, { ...one, columnId: only, order: `a${index}` }]),
    );
    await open({ ...scattered, steps });
    await page.locator('.canvas').focus();
    await page.keyboard.press('t');
    await page.locator('.tidy-ghosts').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByText('Tidied:', { exact: false }).waitFor();
    const tidied = await saved();
    expect(new Set(Object.values(tidied.steps).map(({ columnId }) => columnId)).size).toBeGreaterThan(10);
    await page.keyboard.press('Control+z');
    expect(new Set(Object.values((await saved()).steps).map(({ columnId }) => columnId)).size).toBe(1);
  });
});
