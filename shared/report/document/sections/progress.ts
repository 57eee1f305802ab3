import { progressOf } from '../../../method/progress.ts';
import { type ReportContext, section, table, wordsOf } from '../context.ts';
import type { Section } from '../report.ts';

/** How far each of the six steps has come, counted in rules. */
export function progressSection(context: ReportContext): Section[] {
  const words = wordsOf(context);
  const rows = progressOf(context.document, context.result).map(({ step, begun, held, judged }) => ({
    step: `${step.number} ${step.name[context.language]}`,
    task: step.task[context.language],
    begun: begun ? words.yes : words.no,
    held: words.outOf(held, judged),
  }));
  const columns = [
    { key: 'step', label: words.step, share: 4 },
    { key: 'task', label: words.what_, share: 8 },
    { key: 'begun', label: words.begun, share: 2 },
    { key: 'held', label: words.rulesHeld, share: 3 },
  ];
  return section('progress', words.progress, table(columns, rows));
}
