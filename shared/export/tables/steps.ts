import { formatDuration } from '../../model/duration.ts';
import { isPlaced } from '../../model/in-time.ts';
import type { Entry } from '../../model/queries.ts';
import { lanePositions, linksFrom, markersOn } from '../../model/queries.ts';
import type { Step } from '../../model/schema/drawing.ts';
import type { Duration, Id } from '../../model/schema/values.ts';
import type { HeadId } from '../../model/tables/heads.ts';
import { shownWord } from '../../model/tables/words.ts';
import { type Field, type Table, tableOf } from './table.ts';
import { minutesOf, namesOf, shown, type TableView, textFields, truth, unitOf } from './view.ts';

type Row = Entry<Step>;

/** Width of columns that hold a word or a few digits, in characters. */
const SHORT = 11;

/**
 * The table of steps, in the order of time.
 * @param alone it is all that is handed out: links and markers stand in it too
 */
export function stepsTable(view: TableView, { alone }: { readonly alone: boolean }): Table {
  const { document, chinese, numbers, positions } = view;
  const phaseId = ([, { columnId }]: Row) => document.columns[columnId ?? '']?.phaseId;
  const word = (list: Parameters<typeof shownWord>[0], key: string | undefined) => shownWord(list, key, chinese);
  const fields: Field<Row>[] = [
    { head: 'number', width: 6, always: true, cell: ([id]) => numbers.get(id) },
    ...textFields<Row>(view, 'step', ([, { name }]) => name, { width: 36, always: true }),
    { head: 'kind', always: true, cell: ([, { kind }]) => word('kind', kind) },
    {
      head: 'lane',
      width: 22,
      always: true,
      cell: ([, { laneId }]) => shown(view, document.lanes[laneId ?? '']?.name),
    },
    { head: 'phase', width: 18, always: true, cell: (row) => shown(view, document.phases[phaseId(row) ?? '']?.name) },
    {
      head: 'position',
      width: 10,
      always: true,
      cell: ([, step]) => (isPlaced(document, step) ? positions.get(step.columnId ?? '') : undefined),
    },
    { head: 'actors', width: 20, cell: ([, { actorIds }]) => namesOf(view, document.actors, actorIds) },
    { head: 'systems', width: 20, cell: ([, { systemIds }]) => namesOf(view, document.systems, systemIds) },
    { head: 'channels', width: 16, cell: ([, { channelIds }]) => namesOf(view, document.channels, channelIds) },
    { head: 'terminal', width: SHORT, cell: ([, { terminal }]) => word('terminal', terminal) },
    { head: 'momentOfTruth', width: SHORT, cell: ([, { momentOfTruth }]) => truth(view, momentOfTruth) },
    { head: 'customerOwn', width: SHORT, cell: ([, { customerOwn }]) => truth(view, customerOwn) },
    { head: 'payment', width: SHORT, cell: ([, { payment }]) => truth(view, payment) },
    ...textFields<Row>(view, 'description', ([, { description }]) => description, { width: 40 }),
    ...textFields<Row>(view, 'standard', ([, { standard }]) => standard, { width: 30 }),
    // Before the working time, which most steps have: the last page of paper is filled.
    ...timeFields(
      view,
      ['waiting', 'waitingLeast', 'waitingMost', 'waitingUnit', 'waitingMinutes'],
      ({ waiting }) => waiting,
    ),
    ...timeFields(view, ['time', 'timeLeast', 'timeMost', 'timeUnit', 'timeMinutes'], ({ time }) => time),
    { head: 'cost', width: 16, cell: ([, { cost }]) => cost && { money: cost } },
    { head: 'currency', width: 10, cell: ([, { cost }]) => cost?.currency },
    { head: 'count', width: 10, cell: ([, { frequency }]) => frequency?.count },
    { head: 'per', width: 10, cell: ([, { frequency }]) => word('per', frequency?.per) },
    { head: 'emotion', cell: ([, { emotion }]) => emotion?.value },
    ...textFields<Row>(view, 'emotionWhy', ([, { emotion }]) => emotion?.label, { width: 30 }),
    { head: 'staffEmotion', cell: ([, { staffEmotion }]) => staffEmotion?.value },
    ...textFields<Row>(view, 'staffEmotionWhy', ([, { staffEmotion }]) => staffEmotion?.label, { width: 30 }),
    ...textFields<Row>(view, 'quote', ([, { quote }]) => quote, { width: 40 }),
    { head: 'sources', width: 30, cell: ([, { sourceIds }]) => titlesOf(view, sourceIds) },
    ...(alone ? aloneFields(view) : []),
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
    { head: 'laneId', width: 20, cell: ([, { laneId }]) => laneId },
    { head: 'phaseId', width: 20, cell: phaseId },
  ];
  return tableOf({ key: 'steps', title: chinese ? '步骤' : 'Steps', chinese }, view.steps, fields);
}

function titlesOf(view: TableView, ids: readonly Id[] | undefined): string {
  return (ids ?? [])
    .map((id) => shown(view, view.document.sources[id]?.title))
    .filter(Boolean)
    .join('\n');
}

/** A time as its parts in the unit in which it is stated, and in minutes, in which times are summed. */
function timeFields(
  view: TableView,
  [likely, least, most, unit, minutes]: readonly [HeadId, HeadId, HeadId, HeadId, HeadId],
  time: (step: Step) => Duration | undefined,
): Field<Row>[] {
  return [
    { head: likely, width: SHORT, cell: ([, step]) => time(step)?.likely },
    { head: least, width: SHORT, cell: ([, step]) => time(step)?.min },
    { head: most, width: SHORT, cell: ([, step]) => time(step)?.max },
    { head: unit, width: SHORT, cell: ([, step]) => unitOf(view, time(step)) },
    { head: minutes, width: SHORT, cell: ([, step]) => minutesOf(view, time(step)) },
  ];
}

/** Links, markers and lanes where no other table holds them. */
function aloneFields(view: TableView): Field<Row>[] {
  const { document, numbers, chinese } = view;
  const lanes = lanePositions(document);
  const laneNumber = (id: Id | undefined) => {
    const at = lanes.get(id ?? '');
    return at === undefined ? undefined : at + 1;
  };
  const at = (id: Id) => numbers.get(id) ?? 0;
  const links = (id: Id) =>
    [...linksFrom(document, id).filter(([, { to }]) => numbers.has(to))].sort(
      ([one, a], [other, b]) => at(a.to) - at(b.to) || (one < other ? -1 : 1),
    );
  return [
    {
      head: 'next',
      width: 24,
      cell: ([id]) =>
        links(id)
          .map(([, { to, condition }]) => bracketed(numbers.get(to), shown(view, condition)))
          .join('\n'),
    },
    {
      head: 'failPoints',
      width: 30,
      cell: ([id]) =>
        markersOn(document, id)
          .failPoints.map(([, { number, what }]) => `F${number} ${onOneLine(shown(view, what))}`.trim())
          .join('\n'),
    },
    {
      head: 'waitPoints',
      width: 20,
      cell: ([id]) =>
        markersOn(document, id)
          .waitPoints.map(([, { number, expected }]) =>
            `W${number} ${expected ? formatDuration(expected, view.language) : ''}`.trim(),
          )
          .join('\n'),
    },
    { head: 'role', cell: ([, { laneId }]) => shownWord('role', document.lanes[laneId ?? '']?.role, chinese) },
    { head: 'laneNumber', width: 8, cell: ([, { laneId }]) => laneNumber(laneId) },
    {
      head: 'linkIds',
      cell: ([id]) =>
        links(id)
          .map(([linkId]) => linkId)
          .join('\n'),
    },
  ];
}

function bracketed(number: number | undefined, condition: string): string {
  return condition === '' ? String(number) : `${number} [${onOneLine(condition)}]`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
