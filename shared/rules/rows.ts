import type { Sentence } from '../model/refusal.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';
import { ruleOf } from './sentences.ts';

/** One row a rule: what is wrong, and where. */
export interface ProblemRow {
  readonly ruleId: string;
  readonly step: number;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly title: Sentence;
  readonly findings: readonly Finding[];
}

/** Errors come first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as rows, errors first, then by the order of the rules. The status bar counts these rows, not elements. */
export function rowsOf(findings: readonly Finding[]): ProblemRow[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = byRule.get(finding.ruleId);
    if (row) row.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const rows = [...byRule].map(([ruleId, members]): ProblemRow => {
    const severity =
      members.map((finding) => finding.severity).sort((one, other) => RANK[one] - RANK[other])[0] ?? 'info';
    const title = ruleOf(ruleId)?.title ?? { en: ruleId, 'zh-Hans': ruleId };
    return { ruleId, step: members[0]?.step ?? 6, severity, title, findings: members };
  });
  return rows.sort((one, other) => RANK[one.severity] - RANK[other.severity]);
}
