import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';
import type { Node } from '../topology.ts';

/** Declares what stands first or last in time. */
function declare(node: Node | undefined, terminal: 'start' | 'outcome'): Fix[] {
  if (!node) return [];
  const label =
    terminal === 'start'
      ? { en: 'The first customer step is the start', 'zh-Hans': '把第一个客户步骤设为起点' }
      : { en: 'The last customer step is the outcome', 'zh-Hans': '把最后一个客户步骤设为结果' };
  return [offered(label, setting({ collection: 'steps', id: node.id }, { terminal }))];
}

function check({ topology }: RuleContext): Judgement[] {
  const path = topology.byRole.get('customer') ?? [];
  const [first, last] = [path.find(({ terminal }) => !terminal), path.findLast(({ terminal }) => !terminal)];
  const starts = path.some(({ terminal }) => terminal === 'start');
  const ends = path.some(({ terminal }) => terminal === 'end' || terminal === 'outcome');
  return [
    ...(starts
      ? []
      : [{ message: 'start', elementIds: [], role: 'start', fields: ['terminal'], fixes: declare(first, 'start') }]),
    ...(ends
      ? []
      : [{ message: 'end', elementIds: [], role: 'end', fields: ['terminal'], fixes: declare(last, 'outcome') }]),
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
