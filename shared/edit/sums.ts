import { sumOfAmounts } from '../model/amounts.ts';
import { toMinutes } from '../model/duration.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Duration, Money, TimeUnit } from '../model/schema/values.ts';
import { EditError } from './edit.ts';

/** Times one after the other, in the smallest of their units; undefined where there is none. */
export function sumOfTimes(
  document: BlueprintDocument,
  times: readonly (Duration | undefined)[],
): Duration | undefined {
  const given = times.filter((time) => time !== undefined);
  const [first, ...others] = given;
  if (!first || others.length === 0) return first;
  const { calendar } = document.service;
  const minutes = (unit: TimeUnit) => toMinutes(1, unit, calendar);
  const unit = given.reduce((least, time) => (minutes(time.unit) < minutes(least) ? time.unit : least), first.unit);
  const total = (partOf: (time: Duration) => number) => {
    const sum = given.reduce((all, time) => all + (partOf(time) * minutes(time.unit)) / minutes(unit), 0);
    return Math.round(sum * 1e6) / 1e6;
  };
  return {
    ...(given.some(({ min }) => min !== undefined) ? { min: total(({ min, likely }) => min ?? likely) } : {}),
    likely: total(({ likely }) => likely),
    ...(given.some(({ max }) => max !== undefined) ? { max: total(({ max, likely }) => max ?? likely) } : {}),
    unit,
  };
}

/** The chance that one of several ways is taken that exclude each other; undefined where none is known. */
export function sumOfChances(chances: readonly (number | undefined)[]): number | undefined {
  const given = chances.filter((chance) => chance !== undefined);
  const [first, ...others] = given;
  if (first === undefined || others.length === 0) return first;
  const sum = given.reduce((all, chance) => all + chance, 0);
  return Math.min(1, Math.round(sum * 1e12) / 1e12);
}

/**
 * Amounts of one currency together; undefined where there is none.
 * @throws EditError where the currencies differ
 */
export function sumOfCosts(costs: readonly (Money | undefined)[]): Money | undefined {
  const given = costs.filter((cost) => cost !== undefined);
  const [first, ...others] = given;
  if (!first || others.length === 0) return first;
  if (others.some(({ currency }) => currency !== first.currency)) throw new EditError(twoCurrencies);
  return { ...first, amount: sumOfAmounts(given.map(({ amount }) => amount)) };
}

const twoCurrencies = {
  en: 'The costs of these steps are in different currencies and cannot be added.',
  'zh-Hans': '这些步骤的费用币种不同，无法相加。',
};
