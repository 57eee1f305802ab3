import { idsOf } from '../../../shared/edit/entries.ts';
import { recordWords } from '../../../shared/locales/record-words.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import { labelled } from '../../../shared/locales/sentences.ts';
import { wordFor, wordSentences } from '../../../shared/locales/shell.ts';
import { referencesTo } from '../../../shared/model/references.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { step } from '../../../shared/model/schema/drawing.ts';
import { duration as durationSchema, type Id, money, type TimeUnit } from '../../../shared/model/schema/values.ts';
import { shownWord } from '../../../shared/model/tables/words.ts';
import { elementName } from '../../../shared/rules/finding.ts';
import { durationText, moneyText } from '../fill/cell-text.ts';
import * as read from '../record/read.ts';
import type { TableColumn } from './column.ts';
import { labelsOf } from './labels.ts';

/** What cells are shown and read with. */
export interface CellContext {
  readonly document: BlueprintDocument;
  /** The language of the drawing in which texts and names are typed. */
  readonly language: string;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly unit: TimeUnit;
  readonly currency: string;
}

/** What stands between the parts of a list. */
export function listed(parts: readonly string[], { interfaceLanguage }: CellContext): string {
  return parts.join(interfaceLanguage === 'en' ? '; ' : '；');
}

/** What the document says in a cell, as one line; a long text as it stands. */
export function cellText(context: CellContext, column: TableColumn, id: Id, element: object): string {
  const { document, language, interfaceLanguage } = context;
  const value: unknown = Reflect.get(element, column.field);
  switch (column.type) {
    case 'text':
    case 'long':
      return read.text(value)?.[column.language ?? language] ?? '';
    case 'check':
      return typeof value === 'boolean' ? truthText(value, interfaceLanguage) : '';
    case 'chance':
      return typeof value === 'number' ? String(Math.round(value * 1e8) / 1e6) : '';
    case 'mark':
      return elementName(document, id, language).split(' ', 1)[0] ?? '';
    case 'word':
      return typeof value === 'string' ? wordFor(wordsOf(column.said, interfaceLanguage), value) : '';
    case 'duration':
      return durationText(durationSchema.safeParse(value).data, interfaceLanguage);
    case 'money':
      return moneyText(money.safeParse(value).data);
    case 'frequency':
      return frequencyText(value, interfaceLanguage);
    case 'feeling':
      return feelingText(context, value);
    case 'every':
      return everyText(value, interfaceLanguage);
    case 'lines':
      return listed(read.strings(value) ?? [], context);
    case 'attachments':
      return listed(
        read.attachments(value).map(({ title, path }) => title ?? path),
        context,
      );
    case 'limit':
      return limitText(context, value);
    case 'phase':
      return phaseText(context, element);
    case 'lane':
      return typeof value === 'string' ? labelsOf(document, ['lanes'], language).labelOf(value) : '';
    case 'one':
    case 'end':
      return typeof value === 'string' ? labelsOf(document, column.of, language).labelOf(value) : '';
    case 'many':
      return listed(idsOf(element, column.field).map(labelsOf(document, column.of, language).labelOf), context);
    case 'tied':
      return listed(tiedIds(document, column, id).map(labelsOf(document, [column.on], language).labelOf), context);
    case 'own':
      return ownText(context, element, column.fieldId);
    default:
      return value === undefined ? '' : String(value);
  }
}

export function truthText(value: boolean, language: InterfaceLanguage): string {
  return shownWord('truth', value ? 'yes' : 'no', language !== 'en');
}

export function wordsOf(said: 'drawing' | 'record', language: InterfaceLanguage): object {
  return said === 'record' ? recordWords[language] : wordSentences[language];
}

/** The elements that name an entry in a list of their own. */
export function tiedIds(
  document: BlueprintDocument,
  { on, field }: Extract<TableColumn, { type: 'tied' }>,
  id: Id,
): readonly Id[] {
  return referencesTo(document, id, [on]).flatMap((one) => (one.field === field ? [one.id] : []));
}

function frequencyText(value: unknown, language: InterfaceLanguage): string {
  if (typeof value !== 'object' || value === null) return '';
  const per: unknown = Reflect.get(value, 'per');
  return `${String(Reflect.get(value, 'count'))} / ${shownWord('per', String(per), language !== 'en')}`;
}

/** How somebody feels, and why in the language that is typed: `−1 kept waiting`. */
function feelingText({ language }: CellContext, value: unknown): string {
  const feeling = step.shape.emotion.unwrap().safeParse(value).data;
  if (!feeling) return '';
  const sign = feeling.value > 0 ? '+' : feeling.value < 0 ? '−' : '';
  return `${sign}${Math.abs(feeling.value)} ${feeling.label?.[language] ?? ''}`.trim();
}

function everyText(value: unknown, language: InterfaceLanguage): string {
  const every = read.every(value);
  return every ? `${every.count} ${wordFor(recordWords[language], every.unit)}` : '';
}

function limitText({ document, language, interfaceLanguage }: CellContext, value: unknown): string {
  const limit = read.limit(value);
  if (!limit) return '';
  const ends = [limit.fromStepId, limit.toStepId].map((id) => elementName(document, id, language));
  return labelled(ends.join(' → '), durationText(limit.within, interfaceLanguage), interfaceLanguage);
}

function phaseText({ document, language }: CellContext, element: object): string {
  const columnId: unknown = Reflect.get(element, 'columnId');
  const phaseId = typeof columnId === 'string' ? document.columns[columnId]?.phaseId : undefined;
  return phaseId === undefined ? '' : elementName(document, phaseId, language);
}

/** The value of a field of one's own. */
export function ownValue(element: object, fieldId: Id): unknown {
  const values: unknown = Reflect.get(element, 'fields');
  return typeof values === 'object' && values !== null ? Reflect.get(values, fieldId) : undefined;
}

function ownText({ interfaceLanguage }: CellContext, element: object, fieldId: Id): string {
  const value = ownValue(element, fieldId);
  if (typeof value === 'boolean') return truthText(value, interfaceLanguage);
  return value === undefined ? '' : String(value);
}
