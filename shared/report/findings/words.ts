import { defineSentences, type InterfaceLanguage } from '../../locales/sentences.ts';
import { oneLine } from '../escape.ts';
import type { Counts, FileFacts, ToldOpen, ToldWaiver } from '../facts.ts';
import { UNCHECKED } from '../facts.ts';
import type { Totals } from '../totals.ts';

/** What reports on findings say, whatever their format. */
export const REPORT_WORDS = defineSentences({
  en: {
    title: 'Check of service blueprints',
    checkedOn: (date: string) => `Checked as on ${date}`,
    leastProfile: (profile: string) => `at least profile ${profile}`,
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
    unchecked: (count: number) => `${count} not checked`,
    nothing: 'nothing at error',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    infos: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    waivedCount: (count: number) => `${count} waived`,
    openCount: (count: number) => `${count} open`,
    tooMany: (found: number, most: number) =>
      `${found} ${found === 1 ? 'warning' : 'warnings'}, at most ${most} allowed`,
    comma: ', ',
    stop: '.',
    colon: ': ',
    firstPage: 'Weakened rules and waivers',
    noneWeakened: 'No document weakens a rule, and nothing is waived.',
    file: 'File',
    place: 'Place',
    rule: 'Rule',
    step: 'Step',
    says: 'Finding',
    how: 'How',
    reason: 'Reason',
    by: 'By',
    day: 'Day',
    who: 'Who',
    due: 'Due',
    profile: 'Profile',
    severity: 'Severity',
    state: 'State',
    perFile: 'Files',
    perStep: 'Steps of the method',
    findings: 'Findings',
    begunIn: 'Begun in',
    held_: 'Rules kept',
    errorsHead: 'Errors',
    warningsHead: 'Warnings',
    infosHead: 'Notes',
    waivedHead: 'Waived',
    openHead: 'Open',
    clean: 'Nothing to mend.',
    uncheckedTitle: 'The file cannot be checked',
    uncheckedLaw: 'the file can be read and is a sound blueprint, and the settings of its folder can be followed',
    unverified: 'Names are typed by people and not verified.',
  },
  'zh-Hans': {
    title: '服务蓝图检查',
    checkedOn: (date: string) => `检查日期：${date}`,
    leastProfile: (profile: string) => `最低配置：${profile}`,
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
    unchecked: (count: number) => `${count} 个无法检查`,
    nothing: '没有错误',
    errors: (count: number) => `${count} 个错误`,
    warnings: (count: number) => `${count} 个警告`,
    infos: (count: number) => `${count} 个提示`,
    waivedCount: (count: number) => `${count} 个已豁免`,
    openCount: (count: number) => `${count} 个待定`,
    tooMany: (found: number, most: number) => `${found} 个警告，最多允许 ${most} 个`,
    comma: '，',
    stop: '。',
    colon: '：',
    firstPage: '被降低的规则与豁免',
    noneWeakened: '没有文档降低规则要求，也没有豁免。',
    file: '文件',
    place: '位置',
    rule: '规则',
    step: '步骤',
    says: '问题',
    how: '方式',
    reason: '理由',
    by: '批准人',
    day: '日期',
    who: '处理人',
    due: '期限',
    profile: '配置',
    severity: '严重程度',
    state: '状态',
    perFile: '文件',
    perStep: '方法步骤',
    findings: '问题',
    begunIn: '已开始',
    held_: '符合的规则',
    errorsHead: '错误',
    warningsHead: '警告',
    infosHead: '提示',
    waivedHead: '已豁免',
    openHead: '待定',
    clean: '没有需要改正的问题。',
    uncheckedTitle: '文件无法检查',
    uncheckedLaw: '文件可以读取且为有效的服务蓝图，所在文件夹的规则设置可以采用',
    unverified: '姓名由使用者填写，未经核实。',
  },
});

/** Counts as a sentence without its end: `1 error, 2 warnings`. */
export function countWords(counts: Counts, language: InterfaceLanguage): string {
  const words = REPORT_WORDS[language];
  return [
    counts.errors > 0 ? words.errors(counts.errors) : words.nothing,
    ...(counts.warnings > 0 ? [words.warnings(counts.warnings)] : []),
    ...(counts.infos > 0 ? [words.infos(counts.infos)] : []),
    ...(counts.waived > 0 ? [words.waivedCount(counts.waived)] : []),
    ...(counts.open > 0 ? [words.openCount(counts.open)] : []),
  ].join(words.comma);
}

/** What one file came to, as a sentence. */
export function fileWords({ counts }: FileFacts, language: InterfaceLanguage): string {
  return countWords(counts, language) + REPORT_WORDS[language].stop;
}

/** What all files came to, as a sentence. */
export function totalWords(totals: Totals, language: InterfaceLanguage): string {
  const words = REPORT_WORDS[language];
  const unchecked = totals.unchecked > 0 ? [words.unchecked(totals.unchecked)] : [];
  return [words.files(totals.files), ...unchecked, countWords(totals, language)].join(words.comma) + words.stop;
}

/** Reason, name and day of a waiver, in brackets. */
export function waiverWords({ reason, by, at }: ToldWaiver, language: InterfaceLanguage): string {
  return REPORT_WORDS[language].waiver(oneLine(reason), oneLine(by), at.slice(0, 10));
}

/** Name and day of what was left open, in brackets. */
export function openWords({ who, due }: ToldOpen, language: InterfaceLanguage): string {
  return REPORT_WORDS[language].until(oneLine(who), due);
}

/** The rule as it is told; of an unchecked file with the reason in a word. */
export function ruleWords(rule: string, code: string | undefined): string {
  return rule === UNCHECKED && code ? `${rule} (${code})` : rule;
}
