import { parseArgs } from 'node:util';
import { COMPLETE_FAMILIES, MUTATIONS } from './mutations/index.ts';
import { isRule, type RuleTruth, runTruth } from './run-truth.ts';
import { soundBlueprints } from './sound.ts';

const COLUMNS = ['faults', 'caught', 'missed', 'harmless', 'false alarms'] as const;

function table(truths: readonly RuleTruth[]): string {
  const rows = truths.map(({ rule, faults, caught, harmless, falseAlarms }) => [
    rule,
    ...[faults, caught, faults - caught, harmless, falseAlarms].map(String),
  ]);
  const sums = COLUMNS.map((_name, index) => String(rows.reduce((sum, row) => sum + Number(row[index + 1]), 0)));
  const lines = [['rule', ...COLUMNS], ...rows, ['all', ...sums]];
  const widest = Math.max(...lines.map(([rule = '']) => rule.length));
  return lines
    .map(([rule = '', ...counts]) => {
      const cells = counts.map((count, index) => count.padStart((COLUMNS[index]?.length ?? 0) + 2));
      return `${rule.padEnd(widest)}${cells.join('')}`;
    })
    .join('\n');
}

const { values } = parseArgs({ options: { without: { type: 'string' } } });
if (values.without !== undefined && !isRule(values.without)) {
  console.error(`There is no rule ${values.without}.`);
  process.exit(2);
}
const truths = runTruth({ mutations: MUTATIONS, without: values.without, complete: COMPLETE_FAMILIES });
const sound = soundBlueprints(values.without);
const complaints = [...truths.flatMap((truth) => truth.complaints), ...sound.complaints];
console.log(table(truths));
console.log(`\n${sound.count} sound blueprints under recommended: errors in ${sound.withErrors}`);
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? '\nAll caught, no false alarm.' : `\n${complaints.length} things are wrong.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
