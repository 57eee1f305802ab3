import { languageName } from '../../locales/shell.ts';
import type { Value } from '../../report/document/report.ts';
import { serviceFacts } from '../../report/document/sections/first-page.ts';
import { toldIn } from '../../report/document/told-in.ts';
import { joined } from '../../text/joined.ts';
import { type Cell, dateCell, type Table, tableOf } from './table.ts';
import { shown, type TableView } from './view.ts';

interface Fact {
  readonly key: string;
  readonly item: string;
  readonly value: Cell;
}

/** What the workbook shows: the service, its state, and in what times are summed. */
export function aboutTable(view: TableView, date: string | undefined): Table {
  const { document, chinese, language, others } = view;
  const { name, classification, calendar } = document.service;
  const say = (english: string, words: string) => (chinese ? words : english);
  const service = say('Service', '服务');
  const within = (tag: string) =>
    chinese ? `${service}（${languageName(tag)}）` : `${service} (${languageName(tag)})`;
  const facts: readonly Fact[] = [
    { key: `name:${language}`, item: service, value: shown(view, name) },
    ...others.map((tag) => ({ key: `name:${tag}`, item: within(tag), value: name[tag] })),
    ...factsOfService(view),
    { key: 'date', item: say('Date', '日期'), value: dateCell(date) },
    { key: 'classification', item: say('Classification', '密级'), value: shown(view, classification) },
    {
      key: `languages:${[language, ...others].join(' ')}`,
      item: say('Languages', '语言'),
      value: joined([language, ...others].map(languageName), language),
    },
    { key: 'hours', item: say('Hours of a workday', '每个工作日的小时数'), value: calendar?.hoursPerDay },
    {
      key: 'note',
      item: say('Times', '时间'),
      value: say(
        'As stated, with their unit. Totals add every step once, of all branches and of customer and staff alike, in minutes of service time.',
        '按填写的单位列出。合计为全部步骤各计一次，含各分支、客户与员工双方，以服务时间的分钟计。',
      ),
    },
  ];
  const stated = facts.filter(({ value }) => value !== undefined && value !== '');
  return tableOf<Fact>({ key: 'about', title: say('About', '说明'), chinese }, stated, [
    { head: 'item', width: 26, always: true, cell: ({ item }) => item },
    { head: 'value', width: 60, always: true, cell: ({ value }) => value },
    { head: 'key', width: 28, always: true, cell: ({ key }) => key },
  ]);
}

const DATES: ReadonlySet<string> = new Set(['effectiveDate', 'revised']);

/** Whose service it is and in which state, as the report says it. */
function factsOfService({ document, language }: TableView): Fact[] {
  return serviceFacts(toldIn(document, language)).map(({ key, label, value }) => {
    const said = textOf(value);
    return { key, item: label, value: DATES.has(key) ? dateCell(said) : said };
  });
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : value.join('\n');
}
