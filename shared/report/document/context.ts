import type { InterfaceLanguage } from '../../locales/sentences.ts';
import { formatMoney } from '../../model/amounts.ts';
import { formatDuration } from '../../model/duration.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Duration, Id, Money, Text } from '../../model/schema/values.ts';
import type { CheckResult } from '../../rules/engine.ts';
import { elementName, elementOf, type Finding } from '../../rules/finding.ts';
import { wordings } from '../../rules/says.ts';
import { findingSentence } from '../../rules/sentences.ts';
import { joined } from '../../text/joined.ts';
import type { Block, Fact, Section, TableColumn, Value } from './report.ts';
import type { Audience } from './request.ts';
import { reportWords } from './words.ts';

/** Collections whose elements a client's edition does not name. */
const KEPT_BACK = [
  'people',
  'sources',
  'walkThroughs',
  'agreements',
  'followUps',
  'openAnswers',
  'waivers',
  'remarks',
  'reviews',
] as const;

/** What the texts of a document are told from. */
export interface TextContext {
  readonly document: BlueprintDocument;
  readonly audience: Audience;
  /** The reader's. */
  readonly language: InterfaceLanguage;
  /** In which the document's texts are read. */
  readonly texts: string;
  readonly drawingDigest: string;
}

/** What the sections of one part are written from. */
export interface ReportContext extends TextContext {
  readonly result: CheckResult;
  readonly date: string;
}

export function wordsOf({ language }: TextContext) {
  return reportWords[language];
}

/** A text of the document in the reader's language, else in another; empty where there is none. */
export function told({ document, texts }: TextContext, text: Text | undefined): string {
  return textIn(text, texts, document.languages).trim();
}

export function nameOf({ document, texts, language }: TextContext, id: Id): string {
  return elementOf(document, id) ? elementName(document, id, texts) : reportWords[language].missing;
}

/** The name of a person, else the role; empty in an edition for the client. */
export function personName(context: TextContext, id: Id | undefined): string {
  const person = context.document.people[id ?? ''];
  if (id === undefined || context.audience === 'client') return '';
  return person && told(context, person.name) === '' ? told(context, person.role) : nameOf(context, id);
}

/** Names after one another. */
export function listed({ language }: TextContext, words: readonly string[]): string {
  return joined(words, language);
}

export function lasting({ language }: TextContext, duration: Duration | undefined): string {
  return duration ? formatDuration(duration, language) : '';
}

export function moneyText({ language }: TextContext, cost: Money | undefined): string {
  return cost ? formatMoney(cost, language) : '';
}

/** A finding that an edition for the client may list: none on costs, sources, open answers or people. */
export function mayList(context: ReportContext, finding: Finding): boolean {
  const { document, audience, texts } = context;
  if (audience === 'reviewer') return true;
  if (finding.step === 2 || finding.ruleId === 'analysis/cost') return false;
  const keptBack = (id: Id) =>
    KEPT_BACK.some((name) => Object.hasOwn(document[name], id)) || document.indicators[id]?.kind === 'cost';
  if (finding.elementIds.some(keptBack)) return false;
  const sentence = findingSentence(document, finding, texts);
  return !Object.values(document.people).some(({ name }) => wordings(name).some((word) => sentence.includes(word)));
}

/** A fact where there is something to say; none where the value is empty. */
export function fact(key: string, label: string, value: Value | undefined): Fact[] {
  const said = typeof value === 'string' ? value.trim() : (value ?? []).filter((line) => line.trim() !== '');
  return said.length === 0 ? [] : [{ key, label, value: said }];
}

export function note(text: string, tone: 'quiet' | 'warning' = 'quiet'): Block {
  return { kind: 'text', text, tone };
}

/** A table without the columns in which nothing stands; nothing at all without rows. */
export function table(columns: readonly TableColumn[], rows: readonly Readonly<Record<string, Value>>[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns: filledColumns(columns, rows), rows }];
}

/** The columns in which something stands. */
export function filledColumns(
  columns: readonly TableColumn[],
  rows: readonly Readonly<Record<string, Value>>[],
): readonly TableColumn[] {
  return columns.filter(({ key }) => rows.some((row) => (row[key] ?? '').length > 0));
}

export function facts(entries: readonly Fact[]): Block[] {
  return entries.length === 0 ? [] : [{ kind: 'facts', facts: entries }];
}

/** A section where it has something in it. */
export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section[] {
  return blocks.length + sections.length === 0 ? [] : [{ id, title, blocks, sections }];
}
