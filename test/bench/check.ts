/** Reading, checking and writing 1,000 steps; bundled before it runs, as what ships is. */
import { runEdit } from '../../shared/edit/registry.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { type CheckOptions, checkBlueprint, createChecker } from '../../shared/rules/engine.ts';
import { benchDocument } from './document.ts';
import { median, medianTime, milliseconds, row, shortest } from './timing.ts';

const EDITS = 60;

/** Median of checking again after each of several edits of one name, once as many have warmed up. */
function checkAfterEdit(document: BlueprintDocument, options: CheckOptions): number {
  const checker = createChecker(options);
  checker.check(document);
  let current = document;
  const times = Object.keys(document.steps)
    .slice(0, 2 * EDITS)
    .map((id, index) => {
      const of = { collection: 'steps', id } as const;
      const args = { of, field: 'name', language: 'en', text: `Renamed ${index}` };
      current = runEdit(current, { edit: 'set-text', args }).document;
      const start = performance.now();
      checker.check(current);
      return performance.now() - start;
    });
  return median(times.slice(EDITS));
}

const document = benchDocument(1000);
const options: CheckOptions = { today: '2026-01-01' };
const text = serialiseBlueprint(document);
row(
  '1000 steps: whole check',
  milliseconds(
    // Each time another document: rules remember what they judged last.
    await shortest(
      () => structuredClone(document),
      (copy) => checkBlueprint({ document: copy, ...options }),
    ),
  ),
  `under 20 ms; JSON.parse of its file ${milliseconds(medianTime(() => JSON.parse(text)))}`,
);
row('  check after one edit', milliseconds(checkAfterEdit(document, options)), 'under 3 ms');
row('  reading', milliseconds(medianTime(() => parseBlueprint(text))));
row('  text for saving', milliseconds(medianTime(() => serialiseBlueprint(document))));
