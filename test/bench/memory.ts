import type { CDPSession, Page } from 'playwright-core';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { startServedEditor } from '../support/served-editor.ts';
import { benchDocument } from './document.ts';
import { openCost, settled, stepInView } from './page-costs.ts';
import { row } from './timing.ts';

const STEPS = 1_000;
const EDITS = 2_000;
const QUARTERS = 4;
const MEGABYTE = 1_048_576;

/** Presses keys one after the other, each once what the last one began is shown. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

const UNDO = 'Control+z';
const REDO = 'Control+Shift+z';

/** Edits that one turn of editing is, with what it takes back and does again. */
const EDITS_A_TURN = 14;

/** Renames a step, makes it a decision or none, moves, marks and links it, adds one after it; most of it is taken back. */
async function editForATurn(page: Page, turn: number): Promise<void> {
  await chooseStep(page, turn);
  await press(page, 'F2');
  await page.keyboard.type(`Handle turn ${turn}`);
  await press(page, 'Enter', 'd', 'Alt+ArrowRight', UNDO, 'f');
  await page.locator('.canvas').focus();
  await press(page, 'Delete');
  await chooseStep(page, turn);
  await press(page, 'n');
  await page.keyboard.type('Look once more');
  await press(page, 'Enter', 'Escape', 'Delete', UNDO, UNDO);
  await chooseStep(page, turn);
  await press(page, 'l', 'ArrowRight', 'ArrowRight', 'Enter', UNDO, REDO, UNDO);
}

/** Selects one of the steps in view, another one each time. */
async function chooseStep(page: Page, turn: number): Promise<void> {
  const { x, y } = await stepInView(page, turn);
  await page.mouse.click(x, y);
  await settled(page);
}

/**
 * Heap of the page after each quarter of a long time of editing through keys, with drawing and checking as usual; whatever
 * could be thrown away was.
 */
export async function benchMemory(): Promise<void> {
  const editor = await startServedEditor();
  const page = await editor.open({ viewport: { width: 1400, height: 900 } });
  await page.keyboard.press('Escape');
  await openCost(page, serialiseBlueprint(benchDocument(STEPS)));
  await page.keyboard.press('Control+0');
  await settled(page);
  const session = await page.context().newCDPSession(page);
  const heaps: number[] = [await heapOf(session)];
  for (let turn = 0; heaps.length <= QUARTERS; turn += 1) {
    await editForATurn(page, turn);
    if ((turn + 1) * EDITS_A_TURN >= (EDITS / QUARTERS) * heaps.length) heaps.push(await heapOf(session));
  }
  await editor.close();
  const [opened = 0, first = 0] = heaps;
  const last = heaps.at(-1) ?? 0;
  const inMegabytes = heaps.slice(1).map((heap) => (heap / MEGABYTE).toFixed(1));
  row(
    `${STEPS} steps, ${EDITS} edits: heap, last quarter to first`,
    (last / first).toFixed(2),
    `at most 1.15; ${inMegabytes.join(', ')} MB, ${(opened / MEGABYTE).toFixed(1)} MB when opened`,
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let run = 0; run < 3; run += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
