import type { HeadId } from '../../../model/tables/heads.ts';
import type { Cell, Table, TableKey } from '../../tables/table.ts';
import type { TableView } from '../../tables/view.ts';
import { columnWidth } from './column-width.ts';
import { letters, type Sheet, type StyledCell } from './sheet.ts';
import type { Style } from './styles.ts';

/** What of the steps' table is summed. */
interface Column {
  readonly range: string;
  readonly cells: readonly Cell[];
}

/** Of the names, of what is counted, and of sums. */
const USUAL_WIDTHS = [32, 12] as const;
const SUM_WIDTH = 18;

type Rows = readonly (readonly StyledCell[])[];

/** The totals of the whole and of each phase, as formulas over the other sheets, with their values. */
export function totalsSheet({ chinese }: TableView, tables: readonly Table[]): Sheet {
  const say = (english: string, words: string) => (chinese ? words : english);
  const steps = tables.find(({ key }) => key === 'steps');
  const column = (head: HeadId) => columnOf(steps, head);
  const [number, phase] = [column('number'), column('phase')];
  const sums = [
    {
      title: say('Working time in minutes', '作业时间（分钟）'),
      over: column('timeMinutes'),
      style: minutesStyle(column('timeMinutes')),
    },
    {
      title: say('Waiting time in minutes', '等待时间（分钟）'),
      over: column('waitingMinutes'),
      style: minutesStyle(column('waitingMinutes')),
    },
    ...costs(column('cost'), column('currency')).map((cost) => ({
      ...cost,
      title: say(`Cost (${cost.currency})`, `费用（${cost.currency}）`),
      style: `money ${cost.currency}` as const,
    })),
  ].filter(({ over }) => over !== undefined);
  const heads = ['', say('Steps', '步骤'), ...sums.map(({ title }) => title)].map(
    (title): StyledCell => ({ cell: title, style: title === '' ? 'head' : 'number head' }),
  );
  const whole: Rows = [
    [
      strong(say('Whole service', '整个服务')),
      formula(number && `COUNT(${number.range})`, count(number)),
      ...sums.map((sum) => total(sum)),
    ],
  ];
  const phases: Rows = phaseNames(phase).map((name, index) => {
    const label = `$A${index + 3}`;
    return [
      { cell: name, style: 'text' },
      formula(phase && `COUNTIF(${phase.range},"="&${label})`, matching(phase, name).length),
      ...sums.map((sum) => total(sum, { phase, name, label })),
    ];
  });
  const body = [...whole, ...phases, ...points(tables, say)];
  const below = (index: number) => body.flatMap((row) => row[index] ?? []);
  return {
    key: 'totals',
    title: say('Totals', '合计'),
    widths: heads.map((head, index) => columnWidth(USUAL_WIDTHS[index] ?? SUM_WIDTH, head, below(index))),
    rows: [heads, ...body],
    frozen: { rows: 1, columns: 0 },
    together: new Set(),
    printed: heads.length,
    table: false,
  };
}

type Say = (english: string, chinese: string) => string;

/** How many links, fail points and wait points there are. */
function points(tables: readonly Table[], say: Say): Rows {
  const links = columnOf(tableNamed(tables, 'links'), 'from');
  const markers = columnOf(tableNamed(tables, 'markers'), 'marker');
  const marked = (letter: string) => markers?.cells.filter((cell) => String(cell).startsWith(letter)).length ?? 0;
  return [
    [{ cell: undefined, style: 'plain' }],
    [strong(say('Links', '连线')), formula(links && `COUNT(${links.range})`, count(links))],
    [strong(say('Fail points', '失误点')), formula(markers && `COUNTIF(${markers.range},"F*")`, marked('F'))],
    [strong(say('Wait points', '等待点')), formula(markers && `COUNTIF(${markers.range},"W*")`, marked('W'))],
  ];
}

function tableNamed(tables: readonly Table[], key: TableKey): Table | undefined {
  return tables.find((table) => table.key === key);
}

/** The cells below a head, and their range; undefined where the table has no such column. */
function columnOf(table: Table | undefined, head: HeadId): Column | undefined {
  const at = table?.columns.findIndex((column) => column.head === head && column.language === undefined) ?? -1;
  if (!table || at === -1) return undefined;
  const letter = letters(at);
  const last = Math.max(2, table.rows.length + 1);
  return { range: `${table.title}!$${letter}$2:$${letter}$${last}`, cells: table.rows.map((row) => row[at]) };
}

interface Sum {
  readonly over: Column | undefined;
  readonly style: Style;
  /** Only where this column holds the currency. */
  readonly currency?: string;
  readonly currencies?: Column | undefined;
}

interface Within {
  readonly phase: Column | undefined;
  readonly name: string;
  readonly label: string;
}

function total({ over, style, currency, currencies }: Sum, within?: Within): StyledCell {
  if (!over) return { cell: undefined, style };
  const conditions = [
    ...(currency !== undefined && currencies ? [`${currencies.range},"${currency}"`] : []),
    ...(within?.phase ? [`${within.phase.range},"="&${within.label}`] : []),
  ];
  const value = over.cells.reduce<number>((sum, cell, index) => {
    const counts =
      (currency === undefined || currencies?.cells[index] === currency) &&
      (!within?.phase || sameText(within.phase.cells[index], within.name));
    return counts ? sum + amountOf(cell) : sum;
  }, 0);
  const text = conditions.length > 0 ? `SUMIFS(${[over.range, ...conditions].join(',')})` : `SUM(${over.range})`;
  return { cell: { formula: text, value: Math.round(value * 1e6) / 1e6 }, style };
}

/** Sums of whole minutes are shown whole; others to a hundredth, so that those of the phases add up as they are shown. */
function minutesStyle(column: Column | undefined): Style {
  return column?.cells.some((cell) => !Number.isInteger(amountOf(cell))) ? 'hundredth' : 'whole';
}

function amountOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && 'money' in cell ? Number(cell.money.amount) : 0;
}

/** A sum for each currency. */
function costs(over: Column | undefined, currencies: Column | undefined) {
  const known = new Set(currencies?.cells.filter((cell) => typeof cell === 'string') ?? []);
  return [...known].sort().map((currency) => ({ over, currency, currencies }));
}

function phaseNames(phase: Column | undefined): string[] {
  return [...new Set(phase?.cells.filter((cell) => typeof cell === 'string') ?? [])];
}

function matching(phase: Column | undefined, name: string): readonly Cell[] {
  return phase?.cells.filter((cell) => sameText(cell, name)) ?? [];
}

/** Spreadsheets compare without case. */
function sameText(cell: Cell, name: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === name.toLowerCase();
}

function count(column: Column | undefined): number {
  return column?.cells.filter((cell) => typeof cell === 'number').length ?? 0;
}

function strong(text: string): StyledCell {
  return { cell: text, style: 'strong' };
}

function formula(text: string | undefined, value: number): StyledCell {
  return { cell: text === undefined ? undefined : { formula: text, value }, style: 'number' };
}
