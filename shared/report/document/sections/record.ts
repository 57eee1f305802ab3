import { recordFields } from '../../../locales/record-fields.ts';
import { recordLists } from '../../../locales/record-lists.ts';
import { wordFor, wordSentences } from '../../../locales/shell.ts';
import { METHOD_STEPS } from '../../../method/steps.ts';
import { type Entry, inOrder } from '../../../model/queries.ts';
import { fact, facts, lasting, nameOf, note, section, type TextContext, table, told, wordsOf } from '../context.ts';
import { RECORDED, type RecordedField, type RecordedList } from '../record-lists.ts';
import { recordedValue } from '../recorded-value.ts';
import type { Block, Fact, Section } from '../report.ts';

type StepNumber = keyof typeof RECORDED;

/** The record of the six steps, each with what is in it; steps without a record are named in one sentence. */
export function recordSection(context: TextContext): Section[] {
  const { sections, empty } = recordedSteps(context);
  const names = empty.join(context.language === 'en' ? ', ' : '、');
  const nothing = empty.length === 0 ? [] : [note(wordsOf(context).nothingRecorded(names))];
  return section('record', wordsOf(context).record, nothing, sections);
}

/** The record as far as it is there: of a document that was parted for somebody, nobody can say what was never recorded. */
export function recordThere(context: TextContext): Section[] {
  return section('record', wordsOf(context).record, [], recordedSteps(context).sections);
}

function recordedSteps(context: TextContext): { readonly sections: Section[]; readonly empty: readonly string[] } {
  const { language, audience } = context;
  const words = wordsOf(context);
  const empty: string[] = [];
  const sections = METHOD_STEPS.flatMap(({ number, name }) => {
    if (audience === 'client' && RECORDED[number].every(({ inner }) => inner)) return [];
    const [blocks, lists] = recordOf(context, number);
    if (blocks.length + lists.length === 0) empty.push(`${number} ${name[language]}`);
    return section(`record-${number}`, words.recordAt(number, name[language]), blocks, lists);
  });
  return { sections, empty };
}

function recordOf(context: TextContext, step: StepNumber): readonly [blocks: Block[], lists: Section[]] {
  const lists = RECORDED[step].flatMap((list) => listSection(context, list));
  const blocks = facts([...(step === 1 ? serviceFacts(context) : []), ...statementFacts(context, step)]);
  return [blocks, lists];
}

function serviceFacts(context: TextContext): Fact[] {
  const { document, language } = context;
  const { trigger, outcome, scenario, state, tolerance } = document.service;
  const label = recordFields[language];
  return [
    ...fact('trigger', label.trigger, told(context, trigger)),
    ...fact('outcome', label.outcome, told(context, outcome)),
    ...fact('scenario', label.scenario, told(context, scenario)),
    ...fact('state', label.state, state === undefined ? '' : wordFor(wordSentences[language], state)),
    ...fact('tolerance', label.serviceTolerance, lasting(context, tolerance)),
  ];
}

function statementFacts(context: TextContext, step: StepNumber): Fact[] {
  const { times, noFailPoints, noWaitPoints } = context.document.statements ?? {};
  const label = recordFields[context.language];
  if (step === 3) return fact('times', label.times, told(context, times));
  if (step !== 6) return [];
  return [
    ...fact('noFailPoints', label.noFailPoints, told(context, noFailPoints)),
    ...fact('noWaitPoints', label.noWaitPoints, told(context, noWaitPoints)),
  ];
}

function listSection(context: TextContext, { collection, as, fields, inner }: RecordedList): Section[] {
  const { document, language, audience } = context;
  const client = audience === 'client';
  if (client && inner) return [];
  const elements: Readonly<Record<string, object>> = document[collection];
  const entries = inOrder(elements as Readonly<Record<string, { order?: string }>>).filter(
    (entry) => !client || isForClient(context, entry),
  );
  const told = fields.filter((field) => !client || !field.inner);
  const blocks = as === 'table' ? tableOf(context, entries, told) : entriesOf(context, entries, told);
  return section(`record-${collection}`, recordLists[collection][language][0], blocks);
}

/** Whether an entry may stand in the client's edition: figures of cost, and their follow-up, may not. */
function isForClient({ document }: TextContext, [id, element]: Entry<object>): boolean {
  const figure: unknown = Reflect.get(element, 'indicatorId');
  return document.indicators[typeof figure === 'string' ? figure : id]?.kind !== 'cost';
}

/** What an entry is called; one that is known by a person's name alone has none for the client. */
function entryName(context: TextContext, [id, element]: Entry<object>): string {
  const byPerson =
    !Reflect.has(element, 'name') && !Reflect.has(element, 'indicatorId') && Reflect.has(element, 'byId');
  if (!byPerson || context.audience === 'reviewer') return nameOf(context, id);
  const date: unknown = Reflect.get(element, 'date');
  return typeof date === 'string' ? date : '–';
}

function entriesOf(context: TextContext, entries: readonly Entry<object>[], fields: readonly RecordedField[]): Block[] {
  if (entries.length === 0) return [];
  const label = recordFields[context.language];
  const named = entries.map((entry) => ({
    id: entry[0],
    name: entryName(context, entry),
    facts: fields.flatMap((field) => fact(field.field, label[field.label], recordedValue(context, ...entry, field))),
  }));
  return [{ kind: 'entries', entries: named }];
}

function tableOf(context: TextContext, entries: readonly Entry<object>[], fields: readonly RecordedField[]): Block[] {
  const label = recordFields[context.language];
  const columns = [
    { key: 'name', label: label.name, share: 4.5 },
    ...fields.map((field) => ({ key: field.field, label: label[field.label], share: shareOf(field) })),
  ];
  const rows = entries.map((entry) => ({
    name: entryName(context, entry),
    ...Object.fromEntries(fields.map((field) => [field.field, recordedValue(context, ...entry, field)])),
  }));
  return table(columns, rows);
}

/** Texts and lists. */
const LONG: ReadonlySet<RecordedField['as']> = new Set(['text', 'many', 'steps', 'answered-by', 'sources']);

/** Parts of the width: enough for the words of a name, little for a number or its unit. */
function shareOf({ as, label }: RecordedField): number {
  if (label === 'unit') return 2;
  if (as === 'flag') return 2.6;
  if (as === 'word' || as === 'one' || as === 'every' || as === 'drawing') return 3;
  if (as === 'steps' || as === 'answered-by') return 5.5;
  return LONG.has(as) ? 4 : 2.2;
}
