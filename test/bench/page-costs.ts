import type { Page } from 'playwright-core';

const MOVES = 60;

/**
 * Milliseconds that the page's main thread has spent on tasks so far: by the clock and by the processor. The one counts
 * what other programs do meanwhile, the other all that the thread does between tasks.
 */
async function busy(page: Page): Promise<() => Promise<readonly [clock: number, processor: number]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return [of('TaskDuration'), of('ThreadTime')];
  };
}

/** What work costs the main thread of a page, in milliseconds. */
export interface Meter {
  cost(work: () => Promise<void>): Promise<number>;
}

/** Measures one thing after another on a page, each time by whichever says less. */
export async function meterOf(page: Page): Promise<Meter> {
  const spent = await busy(page);
  return {
    async cost(work) {
      const before = await spent();
      await work();
      const after = await spent();
      return Math.min(after[0] - before[0], after[1] - before[1]);
    },
  };
}

/** Ends once what was begun is shown and what was put off till then is done. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The middle of a step that lies wholly inside the canvas: of the first, or of another by number. */
export async function stepInView(page: Page, number = 0): Promise<{ x: number; y: number }> {
  const places = await page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    return [...document.querySelectorAll('.react-flow__node')].flatMap((node) => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const inside =
        pane && left > pane.left && top > pane.top && right + 200 < pane.right && bottom + 100 < pane.bottom;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      // Names of lanes that stay in view lie over what is below them.
      return inside && node.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
    });
  });
  const place = places[number % places.length];
  if (!place) throw new Error('no step in view');
  return place;
}

/** Milliseconds of main thread a mouse step while a step is dragged; Escape puts it back. */
export async function dragCost(page: Page): Promise<number> {
  const { x, y } = await stepInView(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const cost = await movesCost(page, x, y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return cost;
}

/** Milliseconds of main thread a mouse step while the sheet is moved, there and back. */
export async function panCost(page: Page): Promise<number> {
  const pane = await page.locator('.react-flow').boundingBox();
  if (!pane) throw new Error('no canvas');
  const [x, y] = [pane.x + pane.width * 0.3, pane.y + pane.height * 0.6];
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'middle' });
  const cost = await movesCost(page, x, y);
  await page.mouse.move(x, y);
  await page.mouse.up({ button: 'middle' });
  return cost;
}

async function movesCost(page: Page, x: number, y: number): Promise<number> {
  const meter = await meterOf(page);
  for (let move = 1; move <= 10; move += 1) await page.mouse.move(x + move, y);
  const all = await meter.cost(async () => {
    for (let move = 1; move <= MOVES; move += 1) await page.mouse.move(x + 10 + move * 2, y + move);
  });
  return all / MOVES;
}

/** Milliseconds from a file's text in memory, dropped on the window, to its first step painted. */
export function openCost(page: Page, text: string): Promise<number> {
  return page.evaluate(async (content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'process.blueprint'));
    const start = performance.now();
    const target = document.querySelector('.canvas') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
    while (document.querySelectorAll('.react-flow__node').length < 5) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, text);
}
