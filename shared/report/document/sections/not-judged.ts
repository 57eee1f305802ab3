import { note, type ReportContext, section, table, wordsOf } from '../context.ts';
import type { Section } from '../report.ts';
import { ruleTitle } from './first-page.ts';

/** The rules that could not be judged, each with the reason. */
export function notJudgedSection(context: ReportContext): Section[] {
  const words = wordsOf(context);
  const { skipped } = context.result;
  const rows = skipped.map(({ ruleId, because }) => ({
    rule: ruleTitle(context, ruleId),
    because: because[context.language],
  }));
  const columns = [
    { key: 'rule', label: words.rule, share: 5 },
    { key: 'because', label: words.because, share: 6 },
  ];
  return section('not-judged', words.notJudged, rows.length === 0 ? [note(words.allJudged)] : table(columns, rows));
}
