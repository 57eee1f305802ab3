import { recordWords } from '../../../locales/record-words.ts';
import { wordFor } from '../../../locales/shell.ts';
import { percent } from '../../../model/percent.ts';
import type { Entry } from '../../../model/queries.ts';
import { referencesTo } from '../../../model/references.ts';
import type { FailPoint, WaitPoint } from '../../../model/schema/drawing.ts';
import type { Id } from '../../../model/schema/values.ts';
import { fact, lasting, listed, nameOf, note, section, type TextContext, told, wordsOf } from '../context.ts';
import type { Fact, ReportEntry, Section } from '../report.ts';

/** Fail points and wait points with all that is known of them. */
export function pointsSection(context: TextContext): Section[] {
  const words = wordsOf(context);
  const { failPoints, waitPoints } = context.document;
  const fails = numbered<FailPoint>(failPoints).map((entry) => failEntry(context, entry));
  const waits = numbered<WaitPoint>(waitPoints).map((entry) => waitEntry(context, entry));
  return section(
    'points',
    words.points,
    [],
    [
      ...section('fail-points', words.failPoints, entriesOr(fails, words.noFailPoints)),
      ...section('wait-points', words.waitPoints, entriesOr(waits, words.noWaitPoints)),
    ],
  );
}

function entriesOr(entries: readonly ReportEntry[], none: string) {
  return entries.length === 0 ? [note(none)] : [{ kind: 'entries' as const, entries }];
}

function numbered<Point extends { readonly number: number }>(points: Readonly<Record<Id, Point>>): Entry<Point>[] {
  return Object.entries(points).sort(([one, a], [other, b]) => a.number - b.number || (one < other ? -1 : 1));
}

export function failEntry(context: TextContext, [id, point]: Entry<FailPoint>): ReportEntry {
  const words = wordsOf(context);
  const names = (ids: readonly Id[] | undefined) =>
    listed(
      context,
      (ids ?? []).map((one) => nameOf(context, one)),
    );
  const { severity, occurrence, detection } = point;
  const rated = [severity, occurrence, detection].some((rating) => rating !== undefined);
  return {
    id,
    name: nameOf(context, id),
    facts: [
      ...fact('what', words.what, told(context, point.what)),
      ...fact('why', words.why, told(context, point.why)),
      ...fact('noticed', words.noticed, told(context, point.noticed)),
      ...fact('chance', words.chance, percent(point.chance)),
      ...fact('ratings', words.ratings, rated ? [severity, occurrence, detection].map(shown).join(' / ') : ''),
      ...fact('recovery', words.recovery, told(context, point.recovery)),
      ...fact('recoverySteps', words.recoverySteps, names(point.recoveryStepIds)),
      ...fact('returnsTo', words.returnsTo, point.returnsToStepId ? nameOf(context, point.returnsToStepId) : ''),
      ...fact('customerSees', words.customerSees, point.customerSees ? words.yes : ''),
      ...fact('risks', words.risks, names(point.riskIds)),
      ...fact('controls', words.controls, names(point.controlIds)),
      ...fact('carriedOver', words.carriedOver, told(context, point.carriedOver)),
      ...besides(context, id, point),
    ],
  };
}

export function waitEntry(context: TextContext, [id, point]: Entry<WaitPoint>): ReportEntry {
  const words = wordsOf(context);
  return {
    id,
    name: nameOf(context, id),
    facts: [
      ...fact('expected', words.expected, lasting(context, point.expected)),
      ...fact('tolerance', words.tolerance, lasting(context, point.tolerance)),
      ...fact('relief', words.relief, told(context, point.relief)),
      ...besides(context, id, point),
    ],
  };
}

/** What is done about a point, and what it rests on. */
function besides(context: TextContext, id: Id, { sourceIds, assumption }: FailPoint | WaitPoint): Fact[] {
  const { document, language, audience } = context;
  const words = wordsOf(context);
  const improvements = referencesTo(document, id)
    .filter(({ collection }) => collection === 'improvements')
    .map((reference) => {
      const state = document.improvements[reference.id]?.state;
      const word = state === undefined ? '' : wordFor(recordWords[language], state);
      return words.improvement(nameOf(context, reference.id), word);
    });
  const sources = audience === 'client' ? [] : (sourceIds ?? []).map((source) => nameOf(context, source));
  return [
    ...fact('improvements', words.improvements, improvements),
    ...fact('sources', words.sources, [...sources, assumption ? words.assumption : '']),
  ];
}

function shown(rating: number | undefined): string {
  return rating === undefined ? '–' : String(rating);
}
