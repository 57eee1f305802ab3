import type { Duration } from '../../model/schema/values.ts';
import { sketch } from '../example.ts';
import { eachElement, type Judgement, type Rule, type RuleContext } from '../rule.ts';

const FIELDS: Readonly<Record<'steps' | 'links' | 'waitPoints', readonly string[]>> = {
  steps: ['time', 'waiting'],
  links: ['handOff'],
  waitPoints: ['expected', 'tolerance'],
};

function isSound({ min, likely, max }: Duration): boolean {
  const values = [min ?? likely, likely, max ?? likely];
  return values.every((value, index) => value >= 0 && value >= (values[index - 1] ?? 0));
}

function judge(id: string, element: object, fields: readonly string[]): Judgement[] {
  return fields.flatMap((field): Judgement[] => {
    const duration = Reflect.get(element, field) as Duration | undefined;
    return duration && !isSound(duration) ? [{ message: 'range', elementIds: [id], fields: [field] }] : [];
  });
}

const each = Object.entries(FIELDS).map(([collection, fields]) =>
  eachElement(collection as keyof typeof FIELDS, (_context, id, element) => judge(id, element, fields)),
);

const limits = eachElement('policies', (_context, id, { limit }) =>
  limit && !isSound(limit.within) ? [{ message: 'range', elementIds: [id], fields: ['limit'] }] : [],
);

function check(context: RuleContext): Judgement[] {
  const { tolerance } = context.document.service;
  const service: Judgement[] =
    tolerance && !isSound(tolerance)
      ? [{ message: 'service', elementIds: [], role: 'service', fields: ['tolerance'], facts: tolerance }]
      : [];
  return [...service, ...[...each, limits].flatMap((one) => one.check(context))];
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
  source: { en: 'Six-step method, step 3: time', 'zh-Hans': '六步流程设计法第三步：时间' },
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
  reads: ({ document }) => [document.steps, document.links, document.waitPoints, document.policies, document.service],
  check,
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { time: { min: 1, likely: 2, max: 4, unit: 'minute' } } } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { time: { min: 5, likely: 2, unit: 'minute' } } } }),
};
