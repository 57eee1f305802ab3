import { defineSentences, type InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { WaivedFinding } from '../../shared/rules/answers.ts';
import { elementName, type Finding } from '../../shared/rules/finding.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import type { CheckedFile, Counts, FileReport } from './check-file.ts';
import { isChecked } from './check-file.ts';
import { refusalLine } from './tell.ts';

const WORDS = defineSentences({
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
    files: (count: number) => (count === 1 ? '1 file' : `${count} files`),
    unread: (count: number) => `${count} not read`,
    nothing: 'nothing at error',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    infos: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    waivedCount: (count: number) => `${count} waived`,
    openCount: (count: number) => `${count} open`,
    comma: ', ',
    stop: '.',
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
    files: (count: number) => `${count} 个文件`,
    unread: (count: number) => `${count} 个无法读取`,
    nothing: '没有错误',
    errors: (count: number) => `${count} 个错误`,
    warnings: (count: number) => `${count} 个警告`,
    infos: (count: number) => `${count} 个提示`,
    waivedCount: (count: number) => `${count} 个已豁免`,
    openCount: (count: number) => `${count} 个待定`,
    comma: '，',
    stop: '。',
  },
});

/** The lines on one file; what its document weakens and every waiver stand first. */
export function reportLines(report: FileReport, language: InterfaceLanguage): string[] {
  if (!isChecked(report)) return report.refusals.map((refusal) => refusalLine(language, report.path, refusal));
  const words = WORDS[language];
  const { result, document } = report;
  const name = (id: string) => elementName(document, id, language);
  const told = (finding: Finding, state: string, more = '') =>
    `${placed(report, finding)}: ${state} ${finding.ruleId}: ${findingSentence(document, finding, language)}${more}`;
  const waiver = ({ finding, waiver: { reason, byId, at } }: WaivedFinding, state: string) =>
    told(finding, state, words.waiver(reason, name(byId), at.slice(0, 10)));
  return [
    ...result.weakened.map(({ ruleId, from, to, effective }) => {
      const how = effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]);
      return `${report.path}: ${ruleId}: ${how}`;
    }),
    ...result.waived.map((waived) => waiver(waived, words.waived)),
    ...result.stale.map((stale) => waiver(stale, words.stale)),
    ...result.findings.map((finding) => told(finding, words[finding.severity])),
    ...result.open.map(({ finding, answer, overdue }) =>
      told(finding, overdue ? words.overdue : words.open, words.until(name(answer.whoId), answer.due)),
    ),
    ...result.skipped.map(({ ruleId, because }) => `${report.path}: ${words.skipped} ${ruleId}: ${because[language]}`),
  ];
}

function placed({ path, placeOf }: CheckedFile, { elementIds: [first] }: Finding): string {
  const place = first === undefined ? undefined : placeOf(first);
  return place ? `${path}:${place.line}:${place.column}` : path;
}

/** The last line: how many files, and what was found in them all. */
export function summaryLine(counts: Counts, language: InterfaceLanguage): string {
  const words = WORDS[language];
  const parts = [
    words.files(counts.files),
    ...(counts.unread > 0 ? [words.unread(counts.unread)] : []),
    counts.errors > 0 ? words.errors(counts.errors) : words.nothing,
    ...(counts.warnings > 0 ? [words.warnings(counts.warnings)] : []),
    ...(counts.infos > 0 ? [words.infos(counts.infos)] : []),
    ...(counts.waived > 0 ? [words.waivedCount(counts.waived)] : []),
    ...(counts.open > 0 ? [words.openCount(counts.open)] : []),
  ];
  return `${parts.join(words.comma)}${words.stop}`;
}
