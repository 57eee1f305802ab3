import { METHOD_STEPS } from '../../../method/steps.ts';
import { type Finding, fingerprintOf } from '../../../rules/finding.ts';
import { type ProblemRow, rowsOf } from '../../../rules/rows.ts';
import { ruleOf } from '../../../rules/sentences.ts';
import { mayList, note, type ReportContext, section, wordsOf } from '../context.ts';
import { foundText } from '../found-text.ts';
import type { FoundRule, Section } from '../report.ts';

/** What the check found, by step of the method, with the law and how to mend it. */
export function findingsSection(context: ReportContext): Section[] {
  const words = wordsOf(context);
  const { result, language } = context;
  const rows = rowsOf(result.findings.filter((finding) => mayList(context, finding)));
  const sections = METHOD_STEPS.flatMap(({ number, name }) => {
    const rules = rows.filter(({ step }) => step === number).map((row) => foundRule(context, row));
    const blocks = rules.length === 0 ? [] : [{ kind: 'findings' as const, rules }];
    return section(`findings-${number}`, words.findingsAt(number, name[language]), blocks);
  });
  const clean = result.findings.length === 0 ? [note(words.clean(result.judged.length))] : [];
  return section('findings', words.findings, clean, sections);
}

function foundRule(context: ReportContext, { ruleId, ...row }: ProblemRow): FoundRule {
  const { language } = context;
  const rule = ruleOf(ruleId);
  const place = (finding: Finding) => ({
    severity: finding.severity,
    message: foundText(context, finding),
    elements: finding.elementIds,
    fingerprint: fingerprintOf(finding),
  });
  return {
    rule: ruleId,
    severity: row.severity,
    title: row.title[language],
    law: rule?.law[language] ?? '',
    mend: rule?.mend[language] ?? '',
    places: row.findings.map(place),
  };
}
