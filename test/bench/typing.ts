import type { Page } from 'playwright-core';
import { settled, stepInView } from './page-costs.ts';
import { median } from './timing.ts';

/** Long enough for a card to grow by a line, and not by one with every word. */
const NAME = 'Ask the client for what is missing';

/** Milliseconds from a key to the letter on the screen, by the browser's own event timing; what takes less than 16 counts as 16. */
export interface KeyDelays {
  readonly median: number;
  readonly worst: number;
}

/** How long each letter takes that is typed into the field that has the keyboard, as soon as the one before is painted. */
export async function typingDelays(page: Page): Promise<KeyDelays> {
  await page.evaluate(() => {
    const delays: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') delays.push(duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { keyDelays: { delays, observer } });
  });
  for (const letter of NAME) {
    await page.keyboard.type(letter);
    await settled(page);
  }
  const delays = await page.evaluate(async () => {
    const { keyDelays } = globalThis as unknown as { keyDelays: { delays: number[]; observer: PerformanceObserver } };
    // What was timed is told in a moment of rest.
    await new Promise((resolve) => requestIdleCallback(resolve));
    for (const { name, duration } of keyDelays.observer.takeRecords()) {
      if (name === 'keydown') keyDelays.delays.push(duration);
    }
    keyDelays.observer.disconnect();
    return keyDelays.delays;
  });
  const all = [
    ...delays,
    ...Array.from(NAME)
      .slice(delays.length)
      .map(() => 16),
  ];
  return { median: median(all), worst: Math.max(...all) };
}

/** Typing the name of a step on the drawing, over the one that it has; Escape leaves that. */
export async function nameOnDrawing(page: Page): Promise<KeyDelays> {
  await choose(page);
  await page.keyboard.press('F2');
  await page.locator('.name-editor').waitFor();
  const delays = await typingDelays(page);
  await page.keyboard.press('Escape');
  return delays;
}

/** Typing the name of a new step that follows another; Escape leaves none. */
export async function nameOfNewStep(page: Page): Promise<KeyDelays> {
  await choose(page);
  await page.keyboard.press('n');
  await page.locator('.draft-step .name-editor').waitFor();
  await settled(page);
  const delays = await typingDelays(page);
  await page.keyboard.press('Escape');
  return delays;
}

/** Typing the name of a step in its details, where each letter is drawn and checked at once; undone afterwards. */
export async function nameInDetails(page: Page): Promise<KeyDelays> {
  await choose(page);
  await page.locator('.right-panel').getByLabel('Name', { exact: true }).fill('');
  await settled(page);
  const delays = await typingDelays(page);
  await page.locator('.canvas').focus();
  await page.keyboard.press('Control+z');
  await settled(page);
  return delays;
}

async function choose(page: Page): Promise<void> {
  // A click right at the end of a gesture belongs to the gesture.
  await settled(page);
  const { x, y } = await stepInView(page);
  await page.mouse.click(x, y);
  await page.locator('.react-flow__node.selected').waitFor();
  await settled(page);
}

/** The middle of the medians and the least of the worst over several runs. */
export function summed(runs: readonly KeyDelays[]): KeyDelays {
  return { median: median(runs.map((run) => run.median)), worst: Math.min(...runs.map((run) => run.worst)) };
}
