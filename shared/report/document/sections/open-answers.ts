import { note, personName, type ReportContext, section, table, wordsOf } from '../context.ts';
import { foundText } from '../found-text.ts';
import type { Section } from '../report.ts';
import { ruleTitle } from './first-page.ts';

/** What was left open, with a name and a day; none in an edition for the client. */
export function openSection(context: ReportContext): Section[] {
  const { document, result, audience } = context;
  const words = wordsOf(context);
  if (audience === 'client') return [];
  const rows = Object.entries(document.openAnswers).map(([id, answer]) => {
    const found = result.open.find(({ answerId }) => answerId === id);
    return {
      rule: ruleTitle(context, answer.ruleId),
      found: found ? foundText(context, found.finding) : words.idleOpen,
      who: personName(context, answer.whoId),
      due: found?.overdue ? words.overdue(answer.due) : answer.due,
      remark: answer.note ?? '',
    };
  });
  const columns = [
    { key: 'rule', label: words.rule, share: 4 },
    { key: 'found', label: words.found, share: 5 },
    { key: 'who', label: words.who, share: 2 },
    { key: 'due', label: words.due, share: 3 },
    { key: 'remark', label: words.remark, share: 4 },
  ];
  return section('open', words.open, rows.length === 0 ? [note(words.noOpen)] : table(columns, rows));
}
