import type { Page } from 'playwright-core';
import { meterOf, settled, stepInView } from './page-costs.ts';
import { median } from './timing.ts';

/** Long enough for a card to grow by a line, and not by one with every word. */
const NAME = 'Ask the client for what is missing';

/** Milliseconds of main thread that keys took. */
export interface KeyCosts {
  readonly median: number;
  readonly worst: number;
}

/** What each letter costs that is typed into the field that has the keyboard, with all that follows from it. */
export async function typingCost(page: Page): Promise<KeyCosts> {
  const meter = await meterOf(page);
  const costs: number[] = [];
  for (const letter of NAME) {
    costs.push(
      await meter.cost(async () => {
        await page.keyboard.type(letter);
        await settled(page);
      }),
    );
  }
  return { median: median(costs), worst: Math.max(...costs) };
}

/** Typing the name of a step on the drawing, over the one that it has; Escape leaves that. */
export async function nameOnDrawing(page: Page): Promise<KeyCosts> {
  await choose(page);
  await page.keyboard.press('F2');
  await page.locator('.name-editor').waitFor();
  const costs = await typingCost(page);
  await page.keyboard.press('Escape');
  return costs;
}

/** Typing the name of a new step that follows another; Escape leaves none. */
export async function nameOfNewStep(page: Page): Promise<KeyCosts> {
  await choose(page);
  await page.keyboard.press('n');
  await page.locator('.draft-step .name-editor').waitFor();
  await settled(page);
  const costs = await typingCost(page);
  await page.keyboard.press('Escape');
  return costs;
}

/** Typing the name of a step in its details, where each letter is drawn and checked at once; undone afterwards. */
export async function nameInDetails(page: Page): Promise<KeyCosts> {
  await choose(page);
  await page.locator('.right-panel').getByLabel('Name', { exact: true }).fill('');
  await settled(page);
  const costs = await typingCost(page);
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+z');
  await settled(page);
  return costs;
}

async function choose(page: Page): Promise<void> {
  const { x, y } = await stepInView(page);
  await page.mouse.click(x, y);
  await settled(page);
}

/** The middle of the medians and the least of the worst over several runs. */
export function summed(runs: readonly KeyCosts[]): KeyCosts {
  return { median: median(runs.map((run) => run.median)), worst: Math.min(...runs.map((run) => run.worst)) };
}
