import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

export const frontLine: Rule = {
  law: {
    en: 'At least one source is an in-depth interview with somebody who serves customers.',
    'zh-Hans': '至少深度访问过一名直接服务客户的员工。',
  },
  title: { en: 'No interview with the front line', 'zh-Hans': '没有一线员工访谈' },
  why: {
    en: 'Who serves customers knows where the service fails; no file says it.',
    'zh-Hans': '服务在哪里出问题，一线员工最清楚，文件里没有。',
  },
  source: 'Six-step method, step 2: the front line',
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No interview with front-line staff is recorded.',
      'zh-Hans': () => '尚无一线员工深度访谈记录。',
    },
  },
  reads: ({ document }) => [document.sources],
  check: ({ document }) =>
    Object.values(document.sources).some(({ kind }) => kind === 'front-line-interview')
      ? []
      : [{ message: 'none', elementIds: [], role: 'front-line-interview' }],
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: { sources: { 'source-00001': { kind: 'front-line-interview', title: { en: 'Teller, 40 min' } } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
