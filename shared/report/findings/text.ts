import type { Place } from '../../model/places.ts';
import type { SeveritySetting } from '../../rules/rule.ts';
import { oneLine } from '../escape.ts';
import {
  type FileFacts,
  type Refused,
  type ReportLanguage,
  said,
  type ToldFinding,
  type ToldWaiver,
} from '../facts.ts';
import { inColumns } from './columns.ts';
import type { FindingsFormat, ReportOptions } from './format.ts';
import { stepTable } from './step-table.ts';
import { fileWords, openWords, REPORT_WORDS, ruleWords, totalWords, waiverWords } from './words.ts';

const COLOURS: Readonly<Partial<Record<SeveritySetting | 'stale' | 'dim', number>>> = {
  error: 31,
  warning: 33,
  info: 36,
  stale: 35,
  dim: 2,
};

type Paint = (word: string, as: keyof typeof COLOURS) => string;

/**
 * Lines for people, editors and build logs, each beginning with `file:line:column` as far as known: of each file what it
 * weakens and every waiver first, then what was found, what was left open, what was not checked, and its sum; at last the
 * steps of the method and the sum of all.
 */
export const textFormat: FindingsFormat = {
  about: { en: 'lines for people, editors and build logs', 'zh-Hans': '供人、编辑器和构建日志阅读的文本行' },
  bothLanguages: false,
  details: false,
  summarises: true,
  piece,
  writer: (options) => ({
    begin: () => '',
    file: (facts) => piece(facts, options),
    end: (totals) => {
      const tooMany = totals.warnings > options.mostWarnings;
      const words = REPORT_WORDS[options.language];
      return lines([
        '',
        ...inColumns(stepTable(totals, options.language)),
        '',
        ...(tooMany ? [words.tooMany(totals.warnings, options.mostWarnings) + words.stop] : []),
        totalWords(totals, options.language),
      ]);
    },
  }),
};

function piece(facts: FileFacts, options: ReportOptions): string {
  const sum = facts.checked ? [`${oneLine(facts.path)}: ${fileWords(facts, options.language)}`] : [];
  return lines([...linesOf(facts, options), ...sum]);
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}

function linesOf(facts: FileFacts, options: ReportOptions): string[] {
  const { language } = options;
  const words = REPORT_WORDS[language];
  const paint = painter(options.colours);
  const path = oneLine(facts.path);
  const told = (finding: ToldFinding, state: string, more = '') => findingLine(path, finding, state, more, language);
  const waiver = (one: ToldWaiver, state: string) => told(one.finding, state, waiverWords(one, language));
  const firstPage = [
    ...facts.weakened.map(({ ruleId, from, to, effective }) => {
      const how = effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]);
      return `${path}: ${ruleId}: ${how}`;
    }),
    ...facts.waived.map((one) => waiver(one, words.waived)),
    ...facts.stale.map((one) => waiver(one, paint(words.stale, 'stale'))),
  ];
  if (options.summaryOnly && facts.checked) return firstPage;
  return [
    ...firstPage,
    ...facts.findings.map(
      (finding) =>
        told(finding, paint(words[finding.severity], finding.severity)) + relatedLines(path, finding, options),
    ),
    ...facts.open.map((one) => told(one.finding, one.overdue ? words.overdue : words.open, openWords(one, language))),
    ...facts.skipped.map(
      ({ rule, because }) => `${path}: ${paint(words.skipped, 'dim')} ${rule}: ${oneLine(said(because, language))}`,
    ),
  ];
}

function findingLine(
  path: string,
  finding: ToldFinding,
  state: string,
  more: string,
  language: ReportLanguage,
): string {
  const { rule, code, place, message } = finding;
  return `${placed(path, place)}: ${state} ${ruleWords(rule, code)}: ${oneLine(said(message, language))}${more}`;
}

/** What else is at fault in a file that could not be read, on lines set in, so that the finding stays one. */
function relatedLines(path: string, { related }: ToldFinding, { language }: ReportOptions): string {
  const lineOf = ({ place, code, message }: Refused) =>
    `\n  ${placed(path, place)}: ${code}: ${oneLine(message[language])}`;
  return related?.map(lineOf).join('') ?? '';
}

function placed(path: string, place: Place | undefined): string {
  return place ? `${path}:${place.line}:${place.column}` : path;
}

function painter(colours: boolean): Paint {
  return (word, as) => (colours ? `\u001b[${COLOURS[as]}m${word}\u001b[0m` : word);
}
