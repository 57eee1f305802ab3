import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const figure = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: { indicators: { 'indicator-01': { kind: 'performance', name: { en: 'Cases a month' }, ...more } } },
  });

export const performance: Rule = {
  law: {
    en: 'A figure of the department’s performance has a baseline and a target.',
    'zh-Hans': '有一项部门绩效指标，并写明现状值和目标值。',
  },
  title: { en: 'Effect on the department unknown', 'zh-Hans': '缺少部门绩效指标' },
  why: {
    en: 'A flow is changed for what it does for the whole; without before and after nobody can tell.',
    'zh-Hans': '改流程是为了整体绩效；没有前后对比就无从判断。',
  },
  mend: {
    en: 'Add a figure of kind performance under step 3: what it is today, and what it is to become.',
    'zh-Hans': '在第三步添加绩效指标，写明现状和目标。',
  },
  source: {
    en: 'Source text, section ㈤ 3: overall performance of the department',
    'zh-Hans': '原文第㈤3节：部门整体绩效',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No performance figure with baseline and target is stated.',
      'zh-Hans': () => '尚无带现状值和目标值的部门绩效指标。',
    },
  },
  reads: ({ document }) => [document.indicators],
  check: ({ document }) =>
    Object.values(document.indicators).some(
      ({ kind, baseline, target }) => kind === 'performance' && baseline !== undefined && target !== undefined,
    )
      ? []
      : [{ message: 'none', elementIds: [], role: 'performance' }],
  good: () => figure({ baseline: 120, target: 150 }),
  bad: () => figure({ target: 150 }),
};
