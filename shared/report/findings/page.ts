import type { Place } from '../../model/places.ts';
import { type FileFacts, said, type ToldFinding } from '../facts.ts';
import type { Totals } from '../totals.ts';
import type { ReportOptions, ReportWriter } from './format.ts';
import { stepTable } from './step-table.ts';
import { fileWords, REPORT_WORDS, ruleWords, totalWords } from './words.ts';

/** A part of a page to read: a heading, sentences, a table; all of it plain text. */
export interface Section {
  readonly level: 2 | 3;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly Row[] };
}

export interface Row {
  readonly cells: readonly string[];
  /** How bad it is, for those who see colours too. */
  readonly tone?: 'error' | 'warning' | 'info';
}

export interface PageHead {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** How a page is written in a format. */
export interface PageRenderer {
  section(section: Section): string;
  page(head: PageHead, sections: readonly string[]): string;
}

/**
 * A page to read: what the documents weaken and every waiver first, then the sums, then each file. Of a file only its
 * rendered part and its rows of the first tables are kept.
 */
export function pageWriter(options: ReportOptions, render: PageRenderer): ReportWriter {
  const words = REPORT_WORDS[options.language];
  const answers: Row[] = [];
  const fileRows: Row[] = [];
  const details: string[] = [];
  return {
    begin: () => '',
    file: (facts) => {
      answers.push(...answerRows(facts, options));
      fileRows.push(fileRow(facts, options));
      if (!options.summaryOnly || !facts.checked) details.push(render.section(fileSection(facts, options)));
      return '';
    },
    end: (totals) => {
      const sections: Section[] = [
        answerSection(answers, options),
        { level: 2, title: words.perStep, paragraphs: [], table: tableOf(stepTable(totals, options.language)) },
        { level: 2, title: words.perFile, paragraphs: [], table: { heads: fileHeads(options), rows: fileRows } },
        ...(details.length > 0 ? [{ level: 2, title: words.findings, paragraphs: [] } as const] : []),
      ];
      return render.page(headOf(totals, options), [...sections.map((one) => render.section(one)), ...details]);
    },
  };
}

function tableOf([heads = [], ...rows]: readonly (readonly string[])[]) {
  return { heads, rows: rows.map((cells) => ({ cells })) };
}

function headOf(totals: Totals, { language, date, floor, mostWarnings }: ReportOptions): PageHead {
  const words = REPORT_WORDS[language];
  const asked = [words.checkedOn(date), ...(floor ? [words.leastProfile(floor)] : [])].join(words.comma);
  const tooMany = totals.warnings > mostWarnings ? [words.tooMany(totals.warnings, mostWarnings) + words.stop] : [];
  return { title: words.title, paragraphs: [totalWords(totals, language), ...tooMany, asked + words.stop] };
}

function answerSection(rows: readonly Row[], { language }: ReportOptions): Section {
  const words = REPORT_WORDS[language];
  const base = { level: 2, title: words.firstPage } as const;
  if (rows.length === 0) return { ...base, paragraphs: [words.noneWeakened] };
  const heads = [words.place, words.rule, words.how, words.says, words.reason, words.by, words.day];
  return { ...base, paragraphs: [words.unverified], table: { heads, rows } };
}

/** Of one file: what it weakens, its waivers and those that no longer hold. */
function answerRows(facts: FileFacts, { language }: ReportOptions): Row[] {
  const words = REPORT_WORDS[language];
  const waiverRows = (all: FileFacts['waived'], how: string): Row[] =>
    all.map(({ finding, reason, by, at }) => ({
      cells: [
        placed(facts, finding.place),
        finding.rule,
        how,
        said(finding.message, language),
        reason,
        by,
        at.slice(0, 10),
      ],
    }));
  return [
    ...facts.weakened.map(({ ruleId, from, to, effective }) => ({
      cells: [
        facts.path,
        ruleId,
        effective ? words.weakened(words[from], words[to]) : words.held(words[from], words[to]),
        ...['', '', '', ''],
      ],
    })),
    ...waiverRows(facts.waived, words.waived),
    ...waiverRows(facts.stale, words.stale),
  ];
}

function fileHeads({ language }: ReportOptions): string[] {
  const words = REPORT_WORDS[language];
  const counts = [words.errorsHead, words.warningsHead, words.infosHead, words.waivedHead, words.openHead];
  return [words.file, words.profile, ...counts];
}

function fileRow(facts: FileFacts, { language }: ReportOptions): Row {
  const { path, profile, counts } = facts;
  const { errors, warnings, infos, waived, open } = counts;
  if (!facts.checked) return { cells: [path, REPORT_WORDS[language].skipped, '', '', '', '', ''], tone: 'error' };
  const tone = errors > 0 ? 'error' : warnings > 0 ? 'warning' : undefined;
  return { cells: [path, profile, ...[errors, warnings, infos, waived, open].map(String)], ...(tone ? { tone } : {}) };
}

/** What was found in one file, what was left open, what was not judged. */
function fileSection(facts: FileFacts, { language }: ReportOptions): Section {
  const words = REPORT_WORDS[language];
  const row = (finding: ToldFinding, state: string): Row => ({
    cells: [placeWords(finding.place), state, ruleWords(finding.rule, finding.code), said(finding.message, language)],
    tone: finding.severity,
  });
  const rows = [
    ...facts.findings.flatMap((finding) => [row(finding, words[finding.severity]), ...relatedRows(finding, language)]),
    ...facts.open.map(({ finding, overdue, who, due }) => {
      const state = `${overdue ? words.overdue : words.open}${words.until(who, due)}`;
      return overdue ? row(finding, state) : { cells: row(finding, state).cells };
    }),
    ...facts.skipped.map(({ rule, because }) => ({ cells: ['', words.skipped, rule, said(because, language)] })),
  ];
  const base = {
    level: 3,
    title: facts.path,
    paragraphs: facts.checked ? [fileWords(facts, language)] : [],
  } as const;
  if (rows.length === 0) return { ...base, paragraphs: [words.clean] };
  return { ...base, table: { heads: [words.place, words.state, words.rule, words.says], rows } };
}

function relatedRows({ related = [] }: ToldFinding, language: ReportOptions['language']): Row[] {
  return related.map(({ place, code, message }) => ({ cells: [placeWords(place), '', code, message[language]] }));
}

function placed({ path }: FileFacts, place: Place | undefined): string {
  return place ? `${path}:${place.line}:${place.column}` : path;
}

function placeWords(place: Place | undefined): string {
  return place ? `${place.line}:${place.column}` : '';
}
