import type { Duration } from '../../model/schema/values.ts';
import { sketch } from '../example.ts';
import { entriesOf, type Judgement, type Rule, type RuleContext } from '../rule.ts';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  steps: ['time', 'waiting'],
  links: ['handOff'],
  waitPoints: ['expected', 'tolerance'],
};

function isSound({ min, likely, max }: Duration): boolean {
  const values = [min ?? likely, likely, max ?? likely];
  return values.every((value, index) => value >= 0 && value >= (values[index - 1] ?? 0));
}

const knownElements = new WeakMap<object, readonly Judgement[]>();
const knownCollections = new WeakMap<object, readonly Judgement[]>();

/** Elements without a time, by far the most, cost one look-up; a collection that stayed costs none at all. */
function judgeCollection(
  collection: Readonly<Record<string, object>>,
  fields: readonly string[],
): readonly Judgement[] {
  const known = knownCollections.get(collection);
  if (known) return known;
  const judgements: Judgement[] = [];
  for (const [id, element] of entriesOf(collection)) judgements.push(...judge(id, element, fields));
  knownCollections.set(collection, judgements);
  return judgements;
}

function judge(id: string, element: object, fields: readonly string[]): readonly Judgement[] {
  const before = knownElements.get(element);
  if (before?.every(({ elementIds }) => elementIds[0] === id)) return before;
  const judgements = fields.flatMap((field): Judgement[] => {
    const duration = Reflect.get(element, field) as Duration | undefined;
    return duration && !isSound(duration) ? [{ message: 'range', elementIds: [id], fields: [field] }] : [];
  });
  knownElements.set(element, judgements);
  return judgements;
}

function check({ document }: RuleContext): Judgement[] {
  const { steps, links, waitPoints } = document;
  const tolerance = document.service.tolerance;
  const service: Judgement[] =
    tolerance && !isSound(tolerance)
      ? [{ message: 'service', elementIds: [], role: 'service', fields: ['tolerance'], facts: tolerance }]
      : [];
  return [
    ...service,
    ...Object.entries({ steps, links, waitPoints }).flatMap(([name, collection]) =>
      judgeCollection(collection, FIELDS[name] ?? []),
    ),
  ];
}

export const timeRange: Rule = {
  law: {
    en: 'A time’s minimum is at most its likely value, that at most its maximum, and none is negative.',
    'zh-Hans': '时间的最短值不大于常见值，常见值不大于最长值，且均不为负。',
  },
  title: { en: 'Time range impossible', 'zh-Hans': '时间范围不成立' },
  why: { en: 'Totals made of such times would be wrong.', 'zh-Hans': '由此汇总的总时间将不正确。' },
  mend: {
    en: 'Put the three values in order: the shortest, the usual, the longest.',
    'zh-Hans': '按最短、常见、最长的顺序修正三个值。',
  },
  source: 'Six-step method, step 3: time',
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    range: {
      en: ({ name }) => `${name}: minimum ≤ likely ≤ maximum does not hold, or a time is negative.`,
      'zh-Hans': ({ name }) => `“${name}”：不满足最短 ≤ 常见 ≤ 最长，或存在负值。`,
    },
    service: {
      en: () => 'The service’s tolerance: minimum ≤ likely ≤ maximum does not hold, or a time is negative.',
      'zh-Hans': () => '服务的容忍时间：不满足最短 ≤ 常见 ≤ 最长，或存在负值。',
    },
  },
  reads: ({ document }) => [document.steps, document.links, document.waitPoints, document.service],
  check,
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { time: { min: 1, likely: 2, max: 4, unit: 'minute' } } } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { time: { min: 5, likely: 2, unit: 'minute' } } } }),
};
