import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function check({ document, topology, options }: RuleContext): Judgement[] {
  const lanes = Object.keys(document.lanes).length;
  const actions = (topology.byRole.get('customer') ?? []).filter(({ kind }) => kind === 'action').length;
  return [
    ...(lanes > Number(options.lanes)
      ? [{ message: 'lanes', elementIds: [], role: 'lanes', values: { count: lanes }, facts: lanes }]
      : []),
    ...(actions > Number(options.actions)
      ? [{ message: 'actions', elementIds: [], role: 'actions', values: { count: actions }, facts: actions }]
      : []),
  ];
}

const lanes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `lane-${String(index).padStart(8, '0')}`,
      { role: 'backstage', name: { en: `Desk ${index}` }, order: `a${String.fromCharCode(65 + index)}` },
    ]),
  );

export const size: Rule = {
  law: {
    en: 'The drawing has at most 20 lanes and 60 customer actions.',
    'zh-Hans': '一张图最多 20 条泳道、60 个客户行为。',
  },
  title: { en: 'Larger than people can take in', 'zh-Hans': '图过大，难以阅读' },
  why: {
    en: 'A larger one is better split into blueprints that refer to one another.',
    'zh-Hans': '更大的内容宜拆分为相互引用的多张蓝图。',
  },
  mend: {
    en: 'Put a part of it into a blueprint of its own and refer to it from one step. The limits are options.',
    'zh-Hans': '把其中一部分另画一张，用一个步骤引用它。上限可在选项中调整。',
  },
  source: {
    en: 'Six-step method, step 6: staff understand the steps alike',
    'zh-Hans': '六步流程设计法第六步：员工理解一致',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  options: { lanes: 20, actions: 60 },
  optionNames: {
    lanes: { en: 'Lanes at most', 'zh-Hans': '泳道数上限' },
    actions: { en: 'Customer actions at most', 'zh-Hans': '客户行为数上限' },
  },
  messages: {
    lanes: {
      en: ({ count = '' }) => `There are ${count} lanes.`,
      'zh-Hans': ({ count = '' }) => `共有 ${count} 条泳道。`,
    },
    actions: {
      en: ({ count = '' }) => `There are ${count} customer actions.`,
      'zh-Hans': ({ count = '' }) => `共有 ${count} 个客户行为。`,
    },
  },
  reads: ({ document, topology }) => [document.lanes, topology],
  check,
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () => sketch({ lanes: {}, more: { lanes: lanes(21) } }),
};
