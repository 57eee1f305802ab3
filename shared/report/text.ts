import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { CheckResult } from '../rules/engine.ts';
import { elementName } from '../rules/finding.ts';
import { rowsOf } from '../rules/rows.ts';
import type { Severity } from '../rules/rule.ts';
import { findingSentence } from '../rules/sentences.ts';

const WORDS = {
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    weakened: (rule: string, from: string, to: string, effective: boolean) =>
      `weakened  ${rule}: the document asks for ${to} instead of ${from}${effective ? '' : ' (not granted)'}`,
    waived: (rule: string, what: string, reason: string, who: string) =>
      `waived    ${rule}: ${what} — ${reason} (${who})`,
    stale: (rule: string, what: string) => `stale     ${rule}: ${what} — what was waived has changed since`,
    open: (rule: string, what: string, who: string, due: string) => `open      ${rule}: ${what} — ${who}, by ${due}`,
    overdue: 'overdue',
    summary: (errors: number, warnings: number, infos: number, skipped: number) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(infos, 'note')}; ${count(skipped, 'rule')} skipped`,
  },
  'zh-Hans': {
    error: '错误',
    warning: '警告',
    info: '提示',
    weakened: (rule: string, from: string, to: string, effective: boolean) =>
      `放宽  ${rule}：文件要求由 ${from} 放宽为 ${to}${effective ? '' : '（未予采纳）'}`,
    waived: (rule: string, what: string, reason: string, who: string) => `豁免  ${rule}：${what} ${reason}（${who}）`,
    stale: (rule: string, what: string) => `失效  ${rule}：${what} 豁免后相关内容已变更`,
    open: (rule: string, what: string, who: string, due: string) => `待定  ${rule}：${what} ${who}，${due} 前答复`,
    overdue: '已逾期',
    summary: (errors: number, warnings: number, infos: number, skipped: number) =>
      `${errors} 个错误，${warnings} 个警告，${infos} 个提示；跳过 ${skipped} 条规则`,
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * A check as lines for a terminal: what the document weakens and every waiver first, then one row a rule with its places,
 * then a summary.
 */
export function checkAsText(document: BlueprintDocument, result: CheckResult, language: keyof Sentence): string[] {
  const words = WORDS[language];
  const person = (id: string) => elementName(document, id, language);
  const tell = (finding: CheckResult['findings'][number]) => findingSentence(document, finding, language);
  const lines = [
    ...result.weakened.map(({ ruleId, from, to, effective }) => words.weakened(ruleId, from, to, effective)),
    ...result.waived.map(({ finding, waiver }) =>
      words.waived(finding.ruleId, tell(finding), waiver.reason, person(waiver.byId)),
    ),
    ...result.stale.map(({ finding }) => words.stale(finding.ruleId, tell(finding))),
    ...result.open.map(({ finding, answer, overdue }) => {
      const line = words.open(finding.ruleId, tell(finding), person(answer.whoId), answer.due);
      return overdue ? `${line} (${words.overdue})` : line;
    }),
  ];
  for (const row of rowsOf(result.findings)) {
    lines.push(`${words[row.severity].padEnd(8)}  ${row.ruleId}  ${row.title[language]}`);
    for (const finding of row.findings) lines.push(`          ${tell(finding)}`);
  }
  const of = (severity: Severity) => result.findings.filter((finding) => finding.severity === severity).length;
  return [...lines, words.summary(of('error'), of('warning'), of('info'), result.skipped.length)];
}
