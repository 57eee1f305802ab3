import { INTERFACE_LANGUAGES } from '../../../shared/locales/sentences.ts';
import { wordFor } from '../../../shared/locales/shell.ts';
import type { CollectionName } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { squeezed } from '../../../shared/model/tables/heads.ts';
import { CELL_WORDS, type CellWords } from '../../../shared/model/tables/words.ts';
import { FEELING_NAMES } from '../../../shared/model/terms.ts';
import { readDuration, readMoney, readNames, withPoint } from '../fill/cell-text.ts';
import { CHOSEN } from '../record/usual-fields.ts';
import { type CellContext, wordsOf } from './cell-text.ts';
import type { TableColumn } from './column.ts';
import { labelsOf } from './labels.ts';

/** Why a line cannot be kept in a cell. */
export type Fault =
  | 'fixed'
  | 'locked'
  | 'time'
  | 'cost'
  | 'number'
  | 'chance'
  | 'date'
  | 'truth'
  | 'word'
  | 'name'
  | 'frequency'
  | 'feeling'
  | 'misfit';

export type Reading = { readonly value: unknown } | { readonly fault: Fault };

/** Gives the id of a name that a cell lists; undefined where there is none and none can be made. */
export type IdOf = (collections: readonly CollectionName[], name: string) => Id | undefined;

const FIXED: ReadonlySet<TableColumn['type']> = new Set([
  'mark',
  'phase',
  'limit',
  'attachments',
  'digest',
  'collections',
]);

/** Whether cells of a column can only be looked at. */
export function isFixed({ type }: TableColumn): boolean {
  return FIXED.has(type);
}

/** The value that a line says; undefined where it says none. Texts are read as they stand. */
export function readCell(context: CellContext, column: TableColumn, line: string, idOf: IdOf): Reading {
  const trimmed = line.trim();
  if (isFixed(column)) return { fault: 'fixed' };
  if (trimmed === '') return { value: undefined };
  switch (column.type) {
    case 'check':
      return found(truthOf(trimmed), 'truth');
    case 'number':
    case 'rating':
      return found(numberOf(trimmed), 'number');
    case 'chance':
      return found(numberOf(trimmed.replace(/[%％]$/, '')), 'chance', (percent) => percent / 100);
    case 'date':
      return found(dateOf(trimmed), 'date');
    case 'duration':
      return found(readDuration(trimmed, context.unit), 'time');
    case 'money':
      return found(readMoney(trimmed, context.currency), 'cost');
    case 'frequency':
      return found(ratioOf(trimmed, 'per', 'month'), 'frequency', ({ count, word }) => ({ count, per: word }));
    case 'feeling':
      return found(feelingOf(trimmed), 'feeling');
    case 'every':
      return found(ratioOf(trimmed, 'every', 'month'), 'frequency', ({ count, word }) => ({ count, unit: word }));
    case 'word':
      return found(wordOf(column, trimmed), 'word');
    case 'lines':
      return { value: readNames(trimmed, []) };
    case 'own':
      return readOwn(context, column.fieldId, trimmed);
    case 'lane':
      return found(idOf(['lanes'], trimmed), 'name');
    case 'one':
    case 'end':
      return found(idOf(column.of, trimmed), 'name');
    case 'many':
    case 'tied':
      return readIds(context, column.type === 'tied' ? [column.on] : column.of, trimmed, idOf);
    default:
      return { value: trimmed };
  }
}

function found<Value>(
  value: Value | null | undefined,
  fault: Fault,
  kept: (value: Value) => unknown = (same) => same,
): Reading {
  return value === null || value === undefined ? { fault } : { value: kept(value) };
}

function readIds(context: CellContext, of: readonly CollectionName[], line: string, idOf: IdOf): Reading {
  const names = readNames(line, labelsOf(context.document, of, context.language).all);
  const ids = names.flatMap((name) => idOf(of, name) ?? []);
  return ids.length < names.length ? { fault: 'name' } : { value: [...new Set(ids)] };
}

/** Whether names that are new make entries of a collection. */
export function makesEntries([first = 'steps']: readonly CollectionName[]): boolean {
  return !CHOSEN.has(first);
}

export function numberOf(line: string): number | undefined {
  const plain = withPoint(line.replace(/\s/g, ''));
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A day as people write it, as the file has it. */
function dateOf(line: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(line) ?? [];
  return year === undefined ? undefined : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** From −2 to 2 or by its name, and why: `-1 kept waiting`. */
function feelingOf(line: string): { readonly value: number; readonly why: string } | undefined {
  const [, sign, digit, why = ''] = /^([+＋\-−–])?\s*([0-2])(?:[\s:：,，]+(.*))?$/s.exec(line) ?? [];
  if (digit !== undefined) return { value: sign && !/[+＋]/.test(sign) ? -Number(digit) || 0 : Number(digit), why };
  const named = FEELING_NAMES.find(([, name]) =>
    INTERFACE_LANGUAGES.some((tag) => squeezed(name[tag] ?? '') === squeezed(line)),
  );
  return named && { value: named[0], why: '' };
}

function truthOf(line: string): boolean | undefined {
  const word = keyOf('truth', line);
  return word === undefined ? undefined : word === 'yes';
}

/** The word of the file that a cell says, by any of its names. */
function keyOf(list: CellWords, line: string): string | undefined {
  const wanted = squeezed(line);
  const all: Readonly<Record<string, { en: string; 'zh-Hans': string; also: readonly string[] }>> = CELL_WORDS[list];
  return Object.keys(all).find((key) => {
    const { en = '', 'zh-Hans': chinese = '', also = [] } = all[key] ?? {};
    return [key, en, chinese, ...also].some((name) => line.toLowerCase() === name || squeezed(name) === wanted);
  });
}

function wordOf({ words, said, also }: Extract<TableColumn, { type: 'word' }>, line: string): string | undefined {
  const wanted = squeezed(line);
  const names = (word: string) => [word, ...INTERFACE_LANGUAGES.map((tag) => wordFor(wordsOf(said, tag), word))];
  return words.find((word) => names(word).some((name) => squeezed(name) === wanted)) ?? (also && keyOf(also, line));
}

const PERIODS = {
  per: ['hour', 'day', 'week', 'month', 'year', 'case'],
  every: ['day', 'week', 'month', 'quarter', 'year'],
};

/** `3 / month`, `2 weeks`, `每月 3 次` is not read: a number first, then in what. */
function ratioOf(line: string, kind: 'per' | 'every', usual: string): { count: number; word: string } | undefined {
  const [, number = '', rest = ''] = /^([\d.,]+)\s*(?:[/／]|per\b|次[/／每]?|每)?\s*(.*)$/.exec(line) ?? [];
  const count = numberOf(number);
  if (count === undefined) return undefined;
  const wanted = squeezed(rest);
  const names = (word: string) => [word, `${word}s`, ...INTERFACE_LANGUAGES.map((tag) => periodWord(kind, tag, word))];
  const word =
    wanted === '' ? usual : PERIODS[kind].find((one) => names(one).some((name) => squeezed(name) === wanted));
  return word === undefined ? undefined : { count, word };
}

function periodWord(kind: 'per' | 'every', tag: (typeof INTERFACE_LANGUAGES)[number], word: string): string {
  if (kind === 'every') return wordFor(wordsOf('record', tag), word);
  const words: Readonly<Record<string, { en: string; 'zh-Hans': string }>> = CELL_WORDS.per;
  return words[word]?.[tag] ?? word;
}

function readOwn({ document }: CellContext, fieldId: Id, line: string): Reading {
  const { type = 'text', choices = [] } = document.customFields[fieldId] ?? {};
  if (type === 'number') return found(numberOf(line), 'number');
  if (type === 'boolean') return found(truthOf(line), 'truth');
  if (type === 'date') return found(dateOf(line), 'date');
  if (type === 'choice')
    return found(
      choices.find((one) => one.toLowerCase() === line.toLowerCase()),
      'word',
    );
  return { value: line };
}
