import { type Entry, inOrder, lanesInOrder, phasesInOrder } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Lane, Phase } from '../../model/schema/drawing.ts';
import { shownWord } from '../../model/tables/words.ts';
import { type Cell, type Table, tableOf } from './table.ts';
import { inTime, namesOf, shown, type TableView, textFields } from './view.ts';

export function lanesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = lanesInOrder(document);
  return tableOf<Entry<Lane>>({ key: 'lanes', title: chinese ? '泳道' : 'Lanes', chinese }, rows, [
    { head: 'number', width: 6, always: true, cell: (row) => rows.indexOf(row) + 1 },
    ...textFields<Entry<Lane>>(view, 'lane', ([, { name }]) => name, { always: true }),
    { head: 'role', width: 24, always: true, cell: ([, { role }]) => shownWord('role', role, chinese) },
    { head: 'actors', width: 20, cell: ([, { actorId }]) => namesOf(view, document.actors, actorId ? [actorId] : []) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

export function phasesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = phasesInOrder(document);
  return tableOf<Entry<Phase>>({ key: 'phases', title: chinese ? '阶段' : 'Phases', chinese }, rows, [
    { head: 'number', width: 6, always: true, cell: (row) => rows.indexOf(row) + 1 },
    ...textFields<Entry<Phase>>(view, 'phase', ([, { name }]) => name, { width: 32, always: true }),
    { head: 'stage', cell: ([, { stage }]) => shownWord('stage', stage, chinese) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

type Source = BlueprintDocument['sources'][string];

export function sourcesTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = inOrder<Source>(document.sources);
  return tableOf<Entry<Source>>({ key: 'sources', title: chinese ? '来源' : 'Sources', chinese }, rows, [
    ...textFields<Entry<Source>>(view, 'title', ([, { title }]) => title, { width: 36, always: true }),
    { head: 'kind', width: 20, always: true, cell: ([, { kind }]) => shownWord('source', kind, chinese) },
    { head: 'date', cell: ([, { date }]) => dateCell(date) },
    { head: 'people', width: 20, cell: ([, { peopleIds }]) => namesOf(view, document.people, peopleIds) },
    ...textFields<Entry<Source>>(view, 'findings', ([, { findings }]) => findings, { width: 44 }),
    ...textFields<Entry<Source>>(view, 'suggestion', ([, { suggestion }]) => suggestion, { width: 36 }),
    ...textFields<Entry<Source>>(view, 'effect', ([, { effect }]) => effect, { width: 30 }),
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

type Figure = BlueprintDocument['indicators'][string];

export function figuresTable(view: TableView): Table {
  const { document, chinese } = view;
  const rows = inOrder<Figure>(document.indicators);
  return tableOf<Entry<Figure>>({ key: 'figures', title: chinese ? '指标' : 'Figures', chinese }, rows, [
    ...textFields<Entry<Figure>>(view, 'figure', ([, { name }]) => name, { width: 36, always: true }),
    { head: 'kind', always: true, cell: ([, { kind }]) => shownWord('figure', kind, chinese) },
    { head: 'baseline', always: true, cell: ([, { baseline }]) => baseline },
    { head: 'target', always: true, cell: ([, { target }]) => target },
    ...textFields<Entry<Figure>>(view, 'figureUnit', ([, { unit }]) => unit, { width: 18 }),
    { head: 'steps', width: 32, cell: ([, { stepIds }]) => namesOf(view, document.steps, inTime(view, stepIds ?? [])) },
    { head: 'id', width: 20, always: true, cell: ([id]) => id },
  ]);
}

function dateCell(date: string | undefined): Cell {
  return date === undefined ? undefined : { date };
}

interface Fact {
  readonly key: string;
  readonly item: string;
  readonly value: Cell;
}

/** What the workbook shows: the service, its state, and in what times are summed. */
export function aboutTable(view: TableView, date: string | undefined): Table {
  const { document, chinese, language, others } = view;
  const { name, version, classification, effectiveDate, department, organisation } = document.service;
  const say = (english: string, words: string) => (chinese ? words : english);
  const facts: readonly Fact[] = [
    { key: `name:${language}`, item: say('Service', '服务'), value: shown(view, name) },
    ...others.map((tag) => ({
      key: `name:${tag}`,
      item: `${say('Service', '服务')} (${tag})`,
      value: name[tag],
    })),
    { key: 'organisation', item: say('Organisation', '机构'), value: shown(view, organisation) },
    { key: 'department', item: say('Department', '部门'), value: shown(view, department) },
    { key: 'version', item: say('Version', '版本'), value: version },
    { key: 'effectiveDate', item: say('In force from', '生效日期'), value: dateCell(effectiveDate) },
    { key: 'date', item: say('Date', '日期'), value: dateCell(date) },
    { key: 'classification', item: say('Classification', '密级'), value: shown(view, classification) },
    { key: 'languages', item: say('Languages', '语言'), value: [language, ...others].join(' ') },
    {
      key: 'hours',
      item: say('Hours of a workday', '每个工作日的小时数'),
      value: document.service.calendar?.hoursPerDay,
    },
    {
      key: 'note',
      item: say('Times', '时间'),
      value: say(
        'As stated, with their unit; summed in minutes of service time.',
        '按填写的单位列出；合计以服务时间的分钟计。',
      ),
    },
  ];
  const told = facts.filter(({ value }) => value !== undefined && value !== '');
  return tableOf<Fact>({ key: 'about', title: chinese ? '说明' : 'About', chinese }, told, [
    { head: 'item', width: 26, always: true, cell: ({ item }) => item },
    { head: 'value', width: 60, always: true, cell: ({ value }) => value },
    { head: 'key', width: 18, always: true, cell: ({ key }) => key },
  ]);
}
