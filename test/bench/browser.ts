import type { Page } from 'playwright-core';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServedEditor } from '../support/served-editor.ts';
import { blankPage } from './blank-page.ts';
import { benchDocument } from './document.ts';
import { dragCost, openCost, panCost, settled, stepInView } from './page-costs.ts';
import { median, milliseconds, row } from './timing.ts';
import { type KeyDelays, nameInDetails, nameOfNewStep, nameOnDrawing, summed, typingDelays } from './typing.ts';

const RUNS = 3;
const WINDOW = { viewport: { width: 1400, height: 900 } };

/** Milliseconds that what people do in a large blueprint may take. */
const GOALS = [
  { steps: 1_000, move: 8, key: 50 },
  { steps: 5_000, move: 12, key: 50 },
] as const;

interface Costs {
  readonly open: number;
  /** How many of the steps are in the page. */
  readonly elements: number;
  readonly moves: Readonly<Record<'drag' | 'pan' | 'dragFitted' | 'panFitted', number>>;
  readonly keys: Readonly<Record<'onDrawing' | 'ofNew' | 'inDetails', KeyDelays>>;
}

/** The same on a blank React Flow page with a thousand nodes and a field. */
interface Calibration {
  readonly paint: number;
  readonly drag: number;
  readonly pan: number;
  readonly key: KeyDelays;
}

async function calibration(): Promise<Calibration> {
  const blank = await blankPage();
  const runs: Calibration[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage(WINDOW);
    const start = performance.now();
    await page.goto(blank.address);
    await page.locator('.react-flow__node').first().waitFor();
    const paint = performance.now() - start;
    const drag = await dragCost(page);
    const pan = await panCost(page);
    await page.getByLabel('Name').click();
    runs.push({ paint, drag, pan, key: await typingDelays(page) });
    await browser.close();
  }
  await blank.close();
  const middle = (of: (one: Calibration) => number) => median(runs.map(of));
  return {
    paint: middle(({ paint }) => paint),
    drag: middle(({ drag }) => drag),
    pan: middle(({ pan }) => pan),
    key: summed(runs.map(({ key }) => key)),
  };
}

/** Opens a blueprint in a fresh browser, and types, drags and pans at reading size and with all of it in view. */
async function costsOf(text: string): Promise<Costs> {
  const editor = await startServedEditor();
  const page = await editor.open(WINDOW);
  await page.keyboard.press('Escape');
  const open = await openCost(page, text);
  const elements = await page.locator('.react-flow__node').count();
  await page.keyboard.press('Control+0');
  await settled(page);
  const [drag, pan] = [await dragCost(page), await panCost(page)];
  const keys = {
    onDrawing: await nameOnDrawing(page),
    ofNew: await nameOfNewStep(page),
    inDetails: await nameInDetails(page),
  };
  await showAll(page);
  const [dragFitted, panFitted] = [await dragCost(page), await panCost(page)];
  await editor.close();
  return { open, elements, moves: { drag, pan, dragFitted, panFitted }, keys };
}

async function showAll(page: Page): Promise<void> {
  const { x, y } = await stepInView(page);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+1');
  await page.locator('.painted').waitFor();
  await settled(page);
}

/** What people do in large blueprints, in fresh browsers, beside a blank React Flow page. */
export async function benchBrowser(): Promise<void> {
  const blank = await calibration();
  for (const goal of GOALS) {
    const text = serialiseBlueprint(benchDocument(goal.steps));
    const runs: Costs[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await costsOf(text));
    tell(goal, runs, blank);
  }
}

function tell({ steps, move, key }: (typeof GOALS)[number], runs: readonly Costs[], blank: Calibration): void {
  const under = steps === 1_000 ? 'under 600 ms; ' : '';
  const opened = milliseconds(median(runs.map(({ open }) => open)));
  row(`${steps} steps: text in memory to painted`, opened, `${under}blank page ${milliseconds(blank.paint)}`);
  row('  steps in the page at 100 %', String(runs[0]?.elements), `of ${steps}`);
  const moves = [
    ['drag', '  drag, main thread a mouse step, at 100 %', blank.drag],
    ['pan', '  pan, main thread a mouse step, at 100 %', blank.pan],
    ['dragFitted', '  drag, main thread a mouse step, at fit zoom', blank.drag],
    ['panFitted', '  pan, main thread a mouse step, at fit zoom', blank.pan],
  ] as const;
  for (const [what, label, reference] of moves) {
    const cost = milliseconds(median(runs.map((run) => run.moves[what])));
    row(label, cost, `at most ${move} ms; blank page ${milliseconds(reference)}`);
  }
  const keys = [
    ['onDrawing', '  a name on the drawing, key to letter'],
    ['ofNew', '  the name of a new step, key to letter'],
    ['inDetails', '  a name in the details, key to letter'],
  ] as const;
  for (const [what, label] of keys) {
    const delay = summed(runs.map((run) => run.keys[what]));
    const reference = `blank page ${milliseconds(blank.key.median)}, worst ${milliseconds(blank.key.worst)}`;
    row(label, milliseconds(delay.median), `at most ${key} ms; worst ${milliseconds(delay.worst)}; ${reference}`);
  }
}
