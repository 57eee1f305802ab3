import { sketch } from '../example.ts';
import { longestMinutes } from '../longest-path.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { minutesOf, statedTime } from '../times.ts';

function startsOf({ topology }: RuleContext) {
  return topology.nodes.filter(({ terminal }) => terminal === 'start');
}

function endsOf({ topology }: RuleContext) {
  return topology.nodes.filter(({ terminal }) => terminal === 'end' || terminal === 'outcome');
}

function check(context: RuleContext): Judgement[] {
  const { document } = context;
  const planned = longestMinutes(context, startsOf(context), endsOf(context), 'likely');
  const { tolerance } = document.service;
  const tolerated = minutesOf(document, tolerance, 'likely');
  if (planned === undefined || planned <= tolerated || !tolerance) return [];
  const values = { planned: { minutes: planned }, tolerated: statedTime(tolerance, 'likely') };
  return [
    { message: 'beyond', elementIds: [], role: 'service', fields: ['tolerance'], values, facts: [planned, tolerated] },
  ];
}

export const totalTime: Rule = {
  law: {
    en: 'The longest path from start to end is within the time that the customer tolerates; loops are left out, a shared contact counts once.',
    'zh-Hans': '从起点到终点的最长路径不超过客户容忍时间；循环不计，同一次接触只计一次。',
  },
  title: { en: 'Longer than the customer tolerates', 'zh-Hans': '总时间超出客户容忍' },
  why: {
    en: 'Steps that are each quick add up; the customer counts from the first to the last.',
    'zh-Hans': '每一步都不慢，加起来可能就太久；客户是从头算到尾的。',
  },
  mend: {
    en: 'Shorten or do at the same time what lies on the longest path, or state an honest tolerance.',
    'zh-Hans': '缩短最长路径上的步骤或改为并行，或如实填写客户容忍时间。',
  },
  source: {
    en: 'Source text, section ㈤ 3: time; Shostack 1984 (total acceptable execution time)',
    'zh-Hans': '原文第㈤3节：时间；Shostack 1984（可接受的总执行时间）',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    beyond: {
      en: ({ planned = '', tolerated = '' }) =>
        `The longest way through takes about ${planned}; the customer tolerates ${tolerated}.`,
      'zh-Hans': ({ planned = '', tolerated = '' }) => `最长路径约需 ${planned}，客户容忍 ${tolerated}。`,
    },
  },
  reads: ({ topology, document: { steps, links, waitPoints, service } }) => [
    topology,
    steps,
    links,
    waitPoints,
    service,
  ],
  skipped: (context) => {
    if (!context.document.service.tolerance) return { en: 'no tolerance is stated', 'zh-Hans': '未写明客户容忍时间' };
    return startsOf(context).length > 0 && endsOf(context).length > 0
      ? undefined
      : { en: 'no start or no end is declared', 'zh-Hans': '未声明起点或终点' };
  },
  check,
  good: () => lasting(5),
  bad: () => lasting(50),
};

function lasting(likely: number) {
  return sketch({
    lanes: { customer: '^Ask Read$' },
    links: 'Ask>Read',
    steps: { Read: { time: { likely, unit: 'minute' } } },
    more: { service: { name: { en: 'Example' }, tolerance: { likely: 30, unit: 'minute' } } },
  });
}
