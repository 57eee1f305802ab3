import { type Duration, TIME_UNITS, type TimeUnit } from '../../model/schema/values.ts';
import { squeezed } from '../../model/tables/heads.ts';
import { CELL_WORDS, type CellWords } from '../../model/tables/words.ts';

/** The word of the file that a cell means; undefined where it means none. */
export function wordOf(list: CellWords, cell: string): string | undefined {
  const wanted = squeezed(cell);
  if (wanted === '') return undefined;
  const words: Readonly<Record<string, { en: string; 'zh-Hans': string; also: readonly string[] }>> = CELL_WORDS[list];
  const meant = Object.entries(words).find(([key, { en, 'zh-Hans': chinese, also }]) =>
    [key, en, chinese, ...also].some((text) => squeezed(text) === wanted),
  );
  return meant?.[0];
}

export function truthOf(cell: string): boolean | undefined {
  const word = wordOf('truth', cell) ?? (/^[✓√✔]$/.test(cell.trim()) ? 'yes' : undefined);
  return word === undefined ? undefined : word === 'yes';
}

/** A number as people write it; undefined for anything else. */
export function numberOf(cell: string): number | undefined {
  const text = cell.normalize('NFKC').trim();
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
    ? text.replaceAll(',', '')
    : text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d{1,15}(\.\d{1,15})?(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : undefined;
}

/** A chance from 0 to 1, from a number or a share of a hundred. */
export function chanceOf(cell: string): number | undefined {
  const percent = /^(.*?)\s*[%％]$/.exec(cell.trim());
  const value = numberOf(percent?.[1] ?? cell);
  return value === undefined ? undefined : percent ? value / 100 : value;
}

const PART =
  /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|—|~|～|至|到|to\s)\s*(\d+(?:[.,]\d+)?))?\s*(个?[^\d\s\-–—~～至到,;+&和]*(?:\sdays?)?)/gu;
const MINUTES: Readonly<Partial<Record<TimeUnit, number>>> = { second: 1 / 60, minute: 1, hour: 60, day: 1_440 };
/** More is no time that a person wrote. */
const LONGEST = 100;

function unitOf(word: string): TimeUnit | undefined {
  const meant = wordOf('unit', word);
  return TIME_UNITS.find((unit) => unit === meant);
}

/**
 * A time such as `5-10 min`, `5 分钟`, `1 h 30 min`, or a number with a unit from elsewhere.
 * @returns undefined where there is no number or no unit
 */
export function durationOf(cell: string, usual?: string): Duration | undefined {
  const text = cell.normalize('NFKC').toLowerCase().slice(0, LONGEST);
  const parts = [...text.matchAll(PART)].map(([, least = '', most, word = '']) => ({
    least: Number(least.replace(',', '.')),
    most: most === undefined ? undefined : Number(most.replace(',', '.')),
    unit: unitOf(word) ?? (word.trim() === '' ? unitOf(usual ?? '') : undefined),
  }));
  const [first] = parts;
  if (!first || parts.some(({ unit }) => unit === undefined)) return undefined;
  const { least, most, unit = 'minute' } = first;
  if (parts.length === 1) return most === undefined ? { likely: least, unit } : ranged(least, most, unit);
  if (parts.some((part) => part.most !== undefined || MINUTES[part.unit ?? 'month'] === undefined)) return undefined;
  const sum = parts.reduce((minutes, part) => minutes + part.least * (MINUTES[part.unit ?? 'minute'] ?? 0), 0);
  return { likely: Math.round(sum * 1e6) / 1e6, unit: 'minute' };
}

function ranged(one: number, other: number, unit: TimeUnit): Duration {
  const [min, max] = one <= other ? [one, other] : [other, one];
  return { min, likely: (min + max) / 2, max, unit };
}
