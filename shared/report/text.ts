import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { WaivedFinding } from '../rules/answers.ts';
import type { CheckResult } from '../rules/engine.ts';
import { elementName, type Finding } from '../rules/finding.ts';
import { findingSentence } from '../rules/sentences.ts';
import type { Whereabouts } from './whereabouts.ts';

const WORDS = {
  en: {
    off: 'off',
    error: 'error',
    warning: 'warning',
    info: 'note',
    weakened: (from: string, to: string) => `weakened by the document from ${from} to ${to}`,
    held: (from: string, to: string) => `the document asks for ${to} instead of ${from}; held`,
    waived: 'waived',
    stale: 'waiver no longer holds, what it judged has changed',
    open: 'open',
    overdue: 'open and overdue',
    skipped: 'not checked',
    waiver: (reason: string, name: string, day: string) => ` (${reason} – ${name}, ${day})`,
    until: (name: string, day: string) => ` (${name}, until ${day})`,
  },
  'zh-Hans': {
    off: '关闭',
    error: '错误',
    warning: '警告',
    info: '提示',
    weakened: (from: string, to: string) => `文档将其由${from}降为${to}`,
    held: (from: string, to: string) => `文档要求由${from}降为${to}，未予采纳`,
    waived: '已豁免',
    stale: '豁免已失效，所判断的内容有改动',
    open: '待定',
    overdue: '待定且逾期',
    skipped: '未检查',
    waiver: (reason: string, name: string, day: string) => `（${reason}，${name}，${day}）`,
    until: (name: string, day: string) => `（${name}，${day} 前）`,
  },
};

/**
 * A check as lines: what the document weakens and every waiver first, then what was found, what was left open and what was
 * not checked. Each begins with `file:line:column` as far as known, as editors and build logs can follow it.
 */
export function checkAsText(
  document: BlueprintDocument,
  result: CheckResult,
  where: Whereabouts,
  language: keyof Sentence,
): string[] {
  const words = WORDS[language];
  const name = (id: string) => elementName(document, id, language);
  const told = (finding: Finding, state: string, more = '') =>
    `${placed(where, finding)}: ${state} ${finding.ruleId}: ${findingSentence(document, finding, language)}${more}`;
  const waiver = ({ finding, waiver: { reason, byId, at } }: WaivedFinding, state: string) =>
    told(finding, state, words.waiver(reason, name(byId), at.slice(0, 10)));
  return [
    ...result.weakened.map(({ ruleId, from, to, effective }) => {
      const how = effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]);
      return `${where.path}: ${ruleId}: ${how}`;
    }),
    ...result.waived.map((waived) => waiver(waived, words.waived)),
    ...result.stale.map((stale) => waiver(stale, words.stale)),
    ...result.findings.map((finding) => told(finding, words[finding.severity])),
    ...result.open.map(({ finding, answer, overdue }) =>
      told(finding, overdue ? words.overdue : words.open, words.until(name(answer.whoId), answer.due)),
    ),
    ...result.skipped.map(({ ruleId, because }) => `${where.path}: ${words.skipped} ${ruleId}: ${because[language]}`),
  ];
}

function placed({ path, placeOf }: Whereabouts, { elementIds: [first] }: Finding): string {
  const place = first === undefined ? undefined : placeOf(first);
  return place ? `${path}:${place.line}:${place.column}` : path;
}
