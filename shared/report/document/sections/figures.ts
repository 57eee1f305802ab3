import { wordSentences } from '../../../locales/shell.ts';
import { sumOfAmounts } from '../../../model/amounts.ts';
import { formatElapsed, formatElapsedBefore, formatStated, formatSum } from '../../../model/duration.ts';
import { LANE_ROLES } from '../../../model/schema/drawing.ts';
import type { Duration } from '../../../model/schema/values.ts';
import { longestMinutes } from '../../../rules/longest-path.ts';
import { topologyOf } from '../../../rules/topology.ts';
import { fact, facts, moneyText, section, type TextContext, wordsOf } from '../context.ts';
import type { Fact, Section } from '../report.ts';

/** What the drawing adds up to, as far as it says so. */
export function figuresSection(context: TextContext): Section[] {
  const { document } = context;
  const { tolerance, calendar } = document.service;
  const words = wordsOf(context);
  const topology = topologyOf(document);
  const steps = topology.nodes.flatMap(({ id }) => document.steps[id] ?? []);
  const count = (key: string, label: string, number: number) => (number === 0 ? [] : fact(key, label, String(number)));
  const roles = LANE_ROLES.flatMap((role) =>
    count(`steps-${role}`, wordSentences[context.language][role], topology.byRole.get(role)?.length ?? 0),
  );
  return section(
    'figures',
    words.figures,
    facts([
      ...count('steps', words.drawnSteps, steps.length),
      ...roles,
      ...count('moments', words.moments, steps.filter(({ momentOfTruth }) => momentOfTruth).length),
      ...count('fail-points', words.failPoints, Object.keys(document.failPoints).length),
      ...count('wait-points', words.waitPoints, Object.keys(document.waitPoints).length),
      ...sumOf(
        context,
        'work',
        words.work,
        steps.map(({ time }) => time),
      ),
      ...sumOf(
        context,
        'waiting',
        words.waiting,
        steps.map(({ waiting }) => waiting),
      ),
      ...longest(context, topology),
      ...fact('tolerance', words.serviceTolerance, tolerance && formatStated(tolerance, calendar, context.language)),
      ...costs(context),
    ]),
  );
}

type Durations = readonly (Duration | undefined)[];

function sumOf(context: TextContext, key: string, label: string, times: Durations): Fact[] {
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0) return [];
  const text = formatSum(known, context.document.service.calendar, context.language);
  return fact(key, label, key === 'work' ? wordsOf(context).timed(text, known.length, times.length) : text);
}

function longest(context: TextContext, topology: ReturnType<typeof topologyOf>): Fact[] {
  const words = wordsOf(context);
  const starts = topology.nodes.filter(({ terminal }) => terminal === 'start');
  const ends = topology.nodes.filter(({ terminal }) => terminal === 'end' || terminal === 'outcome');
  const among = { document: context.document, topology };
  const likely = longestMinutes(among, starts, ends, 'likely');
  const most = longestMinutes(among, starts, ends, 'max');
  if (likely === undefined || likely === 0) return [];
  const { language } = context;
  if (most === undefined || most <= likely) return fact('longest', words.longest, formatElapsed(likely, language));
  const text = words.atWorst(formatElapsedBefore(most, likely, language), formatElapsed(most, language));
  return fact('longest', words.longest, text);
}

/** Sums by currency, exact; none in an edition for the client. */
function costs(context: TextContext): Fact[] {
  const { document, audience } = context;
  if (audience === 'client') return [];
  const sums = new Map<string, string>();
  for (const { cost, laneId } of Object.values(document.steps)) {
    if (cost && document.lanes[laneId ?? ''])
      sums.set(cost.currency, sumOfAmounts([sums.get(cost.currency) ?? '0', cost.amount]));
  }
  const texts = [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, amount]) => moneyText(context, { amount, currency }));
  return fact('cost', wordsOf(context).costs, texts);
}
