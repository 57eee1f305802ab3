/**
 * `npm run bench`: counts and times on generated processes, each time beside a calibration of the same run.
 * `npm run bench -- --browser`: what people do in large blueprints alone.
 * `npm run bench -- --layouts [--out folder]`: a page with our layout, maxGraph's and elkjs's side by side.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import { benchBrowser } from './browser.ts';
import { runBundled } from './bundled.ts';
import { layoutCounts } from './counts.ts';
import { benchDocument } from './document.ts';
import { elkTime } from './elk-reference.ts';
import { benchLayouts } from './layouts/run.ts';
import { benchMemory } from './memory.ts';
import { peerSvgTime } from './peer-svg.ts';
import { layoutInputOf, model, tidyInputOf } from './processes.ts';
import { benchTerminal } from './terminal.ts';
import { medianTime, milliseconds, row } from './timing.ts';

const GOALS = [
  { steps: 50, crossings: 20 },
  { steps: 200, crossings: 80 },
  { steps: 1000, crossings: 400 },
];

function benchCounts(): void {
  for (const { steps, crossings } of GOALS) {
    const counts = layoutCounts(steps, steps === 1000 ? 6 : 40);
    row(`${steps} steps: crossings`, String(counts.crossings), `at most ${crossings}`);
    row('  bends a link', counts.bendsPerLink.toFixed(2), 'at most 1.5');
    row('  most changed by one inserted step', `${(counts.changedAfterInsertion * 100).toFixed(1)} %`, 'at most 5 %');
  }
}

async function benchLayout(): Promise<void> {
  const process = model(1000);
  const input = layoutInputOf(process, proposeOwn(tidyInputOf(process)));
  const own = medianTime(() => layoutBlueprint(input));
  const elk = await elkTime(1000, 3);
  row(
    '1000 steps: layout',
    milliseconds(own),
    `under 150 ms; elkjs ${milliseconds(elk)}, ${(elk / own).toFixed(0)} times ours`,
  );
}

/** How long a peer takes for the same, so that machines can be told apart: where ours was measured, it took 147 ms. */
async function benchPeer(): Promise<void> {
  row(
    '  bpmn-js: svg of the same 1000 steps',
    milliseconds(await peerSvgTime(benchDocument(1000))),
    '147 ms to our 80',
  );
}

const { values } = parseArgs({
  options: { layouts: { type: 'boolean' }, browser: { type: 'boolean' }, out: { type: 'string' } },
});
if (values.layouts) {
  await benchLayouts(values.out ?? join(import.meta.dirname, '../.artifacts/layouts'));
} else {
  if (!values.browser) {
    await runBundled('check');
    benchTerminal();
    benchCounts();
    await benchLayout();
    await runBundled('exports');
    await benchPeer();
  }
  await benchBrowser();
  await benchMemory();
}
