import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function check({ topology }: RuleContext): Judgement[] {
  const path = topology.byRole.get('customer') ?? [];
  const starts = path.some(({ terminal }) => terminal === 'start');
  const ends = path.some(({ terminal }) => terminal === 'end' || terminal === 'outcome');
  return [
    ...(starts ? [] : [{ message: 'start', elementIds: [], role: 'start', fields: ['terminal'] }]),
    ...(ends ? [] : [{ message: 'end', elementIds: [], role: 'end', fields: ['terminal'] }]),
  ];
}

export const startAndEnd: Rule = {
  law: { en: 'The customer path has a declared start and end.', 'zh-Hans': '客户路径声明了起点和终点。' },
  title: { en: 'Start or end not declared', 'zh-Hans': '未声明起点或终点' },
  why: {
    en: 'Without them nobody can say whether the path is whole, nor how long it takes.',
    'zh-Hans': '没有起点和终点，就无法判断路径是否完整，也无法计算全程时间。',
  },
  mend: {
    en: 'Mark the first customer step as the start, and the last as the outcome or an end.',
    'zh-Hans': '把客户的第一步标为起点，最后一步标为结果或终点。',
  },
  source: { en: 'Six-step method, step 1', 'zh-Hans': '六步流程设计法第一步' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    start: { en: () => 'No customer step is declared as the start.', 'zh-Hans': () => '没有客户步骤声明为起点。' },
    end: {
      en: () => 'No customer step is declared as an end or as the outcome.',
      'zh-Hans': () => '没有客户步骤声明为终点或结果。',
    },
  },
  reads: ({ topology }) => [topology],
  skipped: ({ topology }) =>
    (topology.byRole.get('customer') ?? []).length > 0
      ? undefined
      : { en: 'there is no customer step', 'zh-Hans': '没有客户步骤' },
  check,
  good: () => sketch({ lanes: { customer: '^Ask Read$' } }),
  bad: () => sketch({ lanes: { customer: 'Ask Read' } }),
};
