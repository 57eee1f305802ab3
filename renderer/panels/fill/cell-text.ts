import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { wordSentences } from '../../../shared/locales/shell.ts';
import { type Duration, type Money, TIME_UNITS, type TimeUnit } from '../../../shared/model/schema/values.ts';

/** What people write for a unit of time besides the words that the interface shows. */
const SHORT: Readonly<Record<TimeUnit, readonly string[]>> = {
  second: ['s', 'sec', 'second', '秒钟'],
  minute: ['m', 'min', 'mins', 'minute', '分'],
  hour: ['h', 'hr', 'hrs', 'hour', '小时', '时', '钟头'],
  day: ['d', 'day', '日'],
  workday: ['wd', 'workday', '工作日'],
  week: ['w', 'wk', 'week', '星期', '个星期'],
  month: ['mo', 'month', '月'],
};

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  TIME_UNITS.flatMap((unit) =>
    [...SHORT[unit], wordSentences.en[unit], wordSentences['zh-Hans'][unit]].map((word) => [word, unit] as const),
  ),
);

/** A time as one line: `5 minutes`, `2–5–9 minutes`, `?–5–9 minutes` where the minimum is not known. */
export function durationText(value: Duration | undefined, language: InterfaceLanguage): string {
  if (!value) return '';
  const { min, likely, max, unit } = value;
  const known = min === undefined && max === undefined;
  const span = known ? String(likely) : [min ?? '?', likely, max ?? '?'].join('–');
  return `${span} ${wordSentences[language][unit]}`;
}

/**
 * The time that a line says; without a unit it is in the usual one.
 * @returns undefined where it says none, null where it cannot be read
 */
export function readDuration(line: string, usual: TimeUnit): Duration | undefined | null {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const [, numbers = '', word = ''] = /^([\d.,?\s–—~-]+)(\D*)$/.exec(trimmed) ?? [];
  const unit = word.trim() === '' ? usual : UNITS.get(word.trim().toLowerCase().replace(/\.$/, ''));
  const parts = numbers.split(/[–—~-]/).map((part) => withPoint(part.trim()));
  if (!unit || (parts.length !== 1 && parts.length !== 3)) return null;
  const [min, likely, max] = parts.length === 1 ? ['?', parts[0], '?'] : parts;
  const read = { min: numberOf(min), likely: numberOf(likely), max: numberOf(max) };
  if (read.min === null || read.max === null || typeof read.likely !== 'number') return null;
  return {
    ...(read.min === undefined ? {} : { min: read.min }),
    likely: read.likely,
    ...(read.max === undefined ? {} : { max: read.max }),
    unit,
  };
}

/**
 * A number with a point for its decimals, where a comma stands for it or parts thousands. Empty where the comma may be
 * either, as in `1,000`.
 */
export function withPoint(number: string): string {
  if (!/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(number)) return number.replace(',', '.');
  const grouped = number.includes('.') || number.indexOf(',') < number.lastIndexOf(',');
  return grouped ? number.replaceAll(',', '') : '';
}

function numberOf(part: string | undefined): number | undefined | null {
  if (part === '?') return undefined;
  return part !== undefined && /^\d+(\.\d+)?$/.test(part) ? Number(part) : null;
}

/** An amount as one line: `12.50 CNY`. */
export function moneyText(value: Money | undefined): string {
  return value ? `${value.amount} ${value.currency}` : '';
}

/**
 * The amount that a line says; without a currency it is in the usual one.
 * @returns undefined where it says none, null where it cannot be read
 */
export function readMoney(line: string, usual: string): Money | undefined | null {
  const trimmed = line.trim();
  if (trimmed === '') return undefined;
  const [, amount, currency = ''] = /^(-?\d{1,18}(?:\.\d{1,6})?)\s*([A-Za-z]{3})?$/.exec(trimmed) ?? [];
  return amount === undefined ? null : { amount, currency: currency === '' ? usual : currency.toUpperCase() };
}

/**
 * The names that a line lists, parted by `;`, `,`, `、` or their full-width forms. A known name that itself has such a
 * sign in it stays whole.
 */
export function readNames(line: string, known: readonly string[]): string[] {
  const pieces = line.split(/([;；,，、])/);
  const isKnown = new Set(known.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length;
    while (end > at + 1 && !isKnown.has(pieces.slice(at, end).join('').trim().toLowerCase())) end -= 2;
    names.push(pieces.slice(at, end).join('').trim());
    at = end + 1;
  }
  const seen = new Set<string>();
  return names.filter((name) => name !== '' && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/**
 * What a clipboard's table says by name: rows of a spreadsheet whose first column names steps and whose second is the
 * value. None where the text is no such table.
 */
export function pastedByName(text: string, names: readonly string[]): ReadonlyMap<string, string> | undefined {
  const known = new Set(names.map((name) => name.trim().toLowerCase()));
  const rows = text.split(/\r\n?|\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const named = rows.flatMap(([name = '', value]) =>
    value !== undefined && known.has(name.toLowerCase()) ? [[name.toLowerCase(), value] as const] : [],
  );
  return named.length > 0 ? new Map(named) : undefined;
}

/** The rows that a clipboard's text fills, one a line; of a table its first column. */
export function pastedRows(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => (line.split('\t')[0] ?? '').trim());
}
