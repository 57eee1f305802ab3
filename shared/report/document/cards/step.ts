import { rowSentences } from '../../../locales/drawing-rows.ts';
import { fieldWord } from '../../../locales/fields.ts';
import { inspectorSentences } from '../../../locales/inspector.ts';
import { wordFor, wordSentences } from '../../../locales/shell.ts';
import { percent } from '../../../model/percent.ts';
import { type Entry, linksFrom, linksTo, markersOn } from '../../../model/queries.ts';
import type { Feeling, Link, Step } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { FEELING_NAMES } from '../../../model/terms.ts';
import { dashed } from '../../../text/joined.ts';
import { lasting, listed, moneyText, nameOf, type TextContext, told, wordsOf } from '../context.ts';
import { type Line, line } from './lines.ts';

/** Fields of a step that name other things, in the order in which they are told. */
const NAMING = [
  'systemIds',
  'channelIds',
  'contentIds',
  'needIds',
  'requirementIds',
  'policyIds',
  'riskIds',
  'controlIds',
  'sourceIds',
  'tagIds',
] as const satisfies readonly (keyof Step)[];

/** All that is known of a step. */
export function stepLines(context: TextContext, [id, step]: Entry<Step>): Line[] {
  return [
    ...placeLines(context, step),
    ...NAMING.flatMap((field) => line(label(context, field), names(context, step[field]))),
    ...measureLines(context, step),
    ...markLines(context, [id, step]),
    ...ownFields(context, step),
    ...wayLines(context, id),
  ];
}

function label({ language }: TextContext, field: string): string {
  const word = fieldWord(field, language);
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}

function names(context: TextContext, ids: readonly Id[] | undefined): (readonly [string])[] {
  return (ids ?? []).map((id) => [nameOf(context, id)] as const);
}

function placeLines(context: TextContext, step: Step): Line[] {
  const { document, language } = context;
  const words = inspectorSentences[language];
  const { laneId, columnId, kind, description, standard } = step;
  const phaseId = document.columns[columnId ?? '']?.phaseId;
  const laneActor = document.lanes[laneId ?? '']?.actorId;
  return [
    ...line(words.kind, [[wordFor(wordSentences[language], kind)]]),
    ...line(words.lane, laneId === undefined ? [] : [[nameOf(context, laneId)]]),
    ...line(words.phase, phaseId === undefined ? [] : [[nameOf(context, phaseId)]]),
    ...line(words.description, [[told(context, description)]]),
    ...line(words.standard, [[told(context, standard)]]),
    ...line(words.actors, names(context, step.actorIds ?? (laneActor === undefined ? [] : [laneActor]))),
  ];
}

function measureLines(context: TextContext, { time, waiting, cost, emotion, staffEmotion, quote }: Step): Line[] {
  const words = inspectorSentences[context.language];
  const rows = rowSentences[context.language];
  return [
    ...line(words.time, [[lasting(context, time)]]),
    ...line(words.waiting, [[lasting(context, waiting)]]),
    ...line(words.cost, [[moneyText(context, cost)]]),
    ...line(rows.customerEmotion, [[feelingText(context, emotion)]]),
    ...line(rows.staffEmotion, [[feelingText(context, staffEmotion)]]),
    ...line(rows.quote, [[told(context, quote)]]),
  ];
}

/** A feeling in words, with its reason. */
function feelingText(context: TextContext, feeling: Feeling | undefined): string {
  if (!feeling) return '';
  const name = FEELING_NAMES.find(([value]) => value === feeling.value)?.[1][context.language] ?? '';
  const reason = told(context, feeling.label);
  return dashed([name, reason], context.language);
}

function markLines(context: TextContext, [id, { terminal, momentOfTruth, payment }]: Entry<Step>): Line[] {
  const words = wordsOf(context);
  const { failPoints, waitPoints } = markersOn(context.document, id);
  return [
    ...line(words.marks, [
      [terminal ? wordFor(words, terminal) : ''],
      [momentOfTruth ? words.momentOfTruth : ''],
      [payment ? words.payment : ''],
    ]),
    ...line(
      words.failPoints,
      failPoints.map(([point, { number, what }]) => [`F${number} ${told(context, what)}`, point]),
    ),
    ...line(
      words.waitPoints,
      waitPoints.map(([point, { number, expected }]) => [`W${number} ${lasting(context, expected)}`.trim(), point]),
    ),
  ];
}

function ownFields(context: TextContext, { fields = {} }: Step): Line[] {
  return Object.entries(fields).flatMap(([id, value]) => line(nameOf(context, id), [[String(value)]]));
}

function wayLines(context: TextContext, id: Id): Line[] {
  const words = inspectorSentences[context.language];
  const way = ([, { condition, chance }]: Entry<Link>, end: Id) => {
    const besides = listed(context, [told(context, condition), percent(chance)]);
    return [dashed([nameOf(context, end), besides], context.language), end] as const;
  };
  return [
    ...line(
      words.from,
      linksTo(context.document, id).map((link) => way(link, link[1].from)),
    ),
    ...line(
      words.to,
      linksFrom(context.document, id).map((link) => way(link, link[1].to)),
    ),
  ];
}
