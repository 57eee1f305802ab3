import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { staticFiles } from '../../electron/node/static-files.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServedEditor } from '../support/served-editor.ts';
import { benchDocument } from './document.ts';
import { median, milliseconds, row } from './timing.ts';

const RUNS = 3;
const MOVES = 60;
const STEPS = 1000;

/** Main-thread milliseconds that the page has spent on tasks so far. */
async function busy(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return spent;
}

/** The middle of a step that lies wholly inside the canvas. */
async function stepInView(page: Page): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    for (const node of document.querySelectorAll('.react-flow__node')) {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const inside =
        pane && left > pane.left && top > pane.top && right + 200 < pane.right && bottom + 100 < pane.bottom;
      if (inside) return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    return null;
  });
  if (!place) throw new Error('no step in view');
  return place;
}

/** Milliseconds of main thread a mouse step while a step is dragged; Escape puts it back. */
async function dragCost(page: Page): Promise<number> {
  const spent = await busy(page);
  const { x, y } = await stepInView(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= 10; move += 1) await page.mouse.move(x + move, y);
  const before = await spent();
  for (let move = 1; move <= MOVES; move += 1) await page.mouse.move(x + 10 + move * 2, y + move);
  const after = await spent();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return (after - before) / MOVES;
}

/** Milliseconds from a file's text in memory, dropped on the window, to its first step painted. */
function openCost(page: Page, text: string): Promise<number> {
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

/** Serves the calibration page, built with the same bundler. */
async function blankPage(): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'blueprint-blank-'));
  const root = join(import.meta.dirname, 'blank');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  });
  const files = staticFiles({ '': folder });
  const server = createServer(async (request, response) => {
    const file = await files((request.url ?? '/').split('?')[0] ?? '/');
    if (file) response.writeHead(200, { 'Content-Type': file.type }).end(await file.read());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function calibration(): Promise<{ paint: number; drag: number }> {
  const blank = await blankPage();
  const paints: number[] = [];
  const drags: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const start = performance.now();
    await page.goto(blank.address);
    await page.locator('.react-flow__node').first().waitFor();
    paints.push(performance.now() - start);
    drags.push(await dragCost(page));
    await browser.close();
  }
  await blank.close();
  return { paint: median(paints), drag: median(drags) };
}

/** Opening and dragging in fresh browsers, beside a blank React Flow page of as many nodes. */
export async function benchBrowser(): Promise<void> {
  const text = serialiseBlueprint(benchDocument(STEPS));
  const blank = await calibration();
  const opens: number[] = [];
  const drags: number[] = [];
  const fitted: number[] = [];
  let elements = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const editor = await startServedEditor();
    const page = await editor.open({ viewport: { width: 1400, height: 900 } });
    await page.keyboard.press('Escape');
    opens.push(await openCost(page, text));
    elements = await page.locator('.react-flow__node').count();
    await page.keyboard.press('Control+0');
    drags.push(await dragCost(page));
    const { x, y } = await stepInView(page);
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+1');
    await page.locator('.painted').waitFor();
    fitted.push(await dragCost(page));
    await editor.close();
  }
  row(
    `${STEPS} steps: text in memory to painted`,
    milliseconds(median(opens)),
    `under 600 ms; blank page ${milliseconds(blank.paint)}`,
  );
  row(
    '  drag, main thread a mouse step, at 100 %',
    milliseconds(median(drags)),
    `under 10 ms; blank page ${milliseconds(blank.drag)}`,
  );
  row('  drag, main thread a mouse step, at fit zoom', milliseconds(median(fitted)), 'under 10 ms');
  row('  steps in the page at 100 %', String(elements), `of ${STEPS}`);
}
