/** `npm run bench`: counts and times on generated processes, each time beside a calibration of the same run. */
import { runEdit } from '../../shared/edit/registry.ts';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { type CheckOptions, checkBlueprint, createChecker } from '../../shared/rules/engine.ts';
import { benchBrowser } from './browser.ts';
import { layoutCounts } from './counts.ts';
import { benchDocument } from './document.ts';
import { elkTime } from './elk-reference.ts';
import { layoutInputOf, model, tidyInputOf } from './processes.ts';
import { benchTerminal } from './terminal.ts';
import { median, medianTime, milliseconds, row } from './timing.ts';

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

/** Median of checking again after each of several edits of one name. */
function checkAfterEdit(document: BlueprintDocument, options: CheckOptions): number {
  const checker = createChecker(options);
  checker.check(document);
  let current = document;
  const times = Object.keys(document.steps)
    .slice(0, 60)
    .map((id, index) => {
      const of = { collection: 'steps', id } as const;
      const args = { of, field: 'name', language: 'en', text: `Renamed ${index}` };
      current = runEdit(current, { edit: 'set-text', args }).document;
      const start = performance.now();
      checker.check(current);
      return performance.now() - start;
    });
  return median(times);
}

function benchCheck(): void {
  const document = benchDocument(1000);
  const options: CheckOptions = { today: '2026-01-01' };
  row(
    '1000 steps: whole check',
    milliseconds(medianTime(() => checkBlueprint({ document, ...options }))),
    'under 10 ms',
  );
  row('  check after one edit', milliseconds(checkAfterEdit(document, options)), 'under 2 ms');
  const text = serialiseBlueprint(document);
  row('  reading', milliseconds(medianTime(() => parseBlueprint(text))));
  row('  text for saving', milliseconds(medianTime(() => serialiseBlueprint(document))));
}

benchCheck();
benchTerminal();
benchCounts();
await benchLayout();
await benchBrowser();
