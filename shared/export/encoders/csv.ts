import { csvOf } from '../../report/csv.ts';
import type { Exported } from '../request.ts';
import { type Cell, TABLE_KEYS } from '../tables/table.ts';
import { tableAlone, tableLosses } from '../tables/tables.ts';
import { viewOf } from '../tables/view.ts';
import type { ExportJob } from './encoder.ts';

const SEPARATORS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** One table of the blueprint as a CSV file. */
export async function encodeCsv({ document, languages, options, date, findings }: ExportJob): Promise<Exported> {
  const view = viewOf(document, languages);
  const key = TABLE_KEYS.find((name) => name === options.table) ?? 'steps';
  const found = key === 'findings' ? await findings() : undefined;
  const { columns, rows } = tableAlone(key, view, { date, findings: found });
  const text = csvOf([columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))], separator(options));
  return {
    bytes: new TextEncoder().encode(text),
    losses: [...(key === 'findings' && !found ? [NOT_SHOWN] : []), ...tableLosses(view, key)],
  };
}

const NOT_SHOWN = {
  what: {
    en: 'Findings are not among what may be seen: the table has no rows.',
    'zh-Hans': '可见内容不含检查结果，表中没有数据行。',
  },
  elementIds: [],
};

function separator(options: ExportJob['options']): string {
  return SEPARATORS[String(options.separator)] ?? ',';
}

/** Amounts keep their digits; they hold nothing else. */
function plain(cell: Cell): string | number {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if ('date' in cell) return cell.date;
  return 'money' in cell ? Number(cell.money.amount) : cell.value;
}
