import { textIn } from '../../model/queries.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function check({ topology, document }: RuleContext): Judgement[] {
  const [first = '', ...others] = document.languages;
  return topology.nodes
    .filter(({ kind, out }) => kind === 'decision' && out.length > 1)
    .flatMap(({ id, out }): Judgement[] => {
      const conditions = out.map((edge) => ({
        id: edge.id,
        text: textIn(document.links[edge.id]?.condition, first, others).trim().toLowerCase(),
      }));
      const unsaid = conditions.filter(({ text }) => text === '');
      const said = conditions.filter(({ text }) => text !== '').map(({ text }) => text);
      const facts = conditions.map(({ text }) => text).sort();
      return [
        ...unsaid.map((branch) => ({ message: 'missing', elementIds: [branch.id], fields: ['condition'] })),
        ...(new Set(said).size < said.length
          ? [{ message: 'same', elementIds: [id], fields: ['condition'], facts }]
          : []),
      ];
    });
}

export const decisionLabels: Rule = {
  law: {
    en: 'Each branch of a decision has a condition, no two the same.',
    'zh-Hans': '决策点的每个分支都写明条件，且互不相同。',
  },
  title: { en: 'Branch without its own condition', 'zh-Hans': '分支条件缺失或重复' },
  why: {
    en: 'Staff who cannot see which way to take will each take their own.',
    'zh-Hans': '员工看不出该走哪个分支，就会各行其是。',
  },
  mend: {
    en: 'Write on each branch the answer that leads along it.',
    'zh-Hans': '在每条分支上写明对应的条件。',
  },
  source: {
    en: 'Six-step method, steps 4 and 6: staff understand the steps alike',
    'zh-Hans': '六步流程设计法第四、六步：员工理解一致',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    missing: {
      en: ({ name }) => `The branch ${name} has no condition.`,
      'zh-Hans': ({ name }) => `分支“${name}”没有条件。`,
    },
    same: {
      en: ({ name }) => `Two branches of ${name} have the same condition.`,
      'zh-Hans': ({ name }) => `“${name}”有两个分支的条件相同。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.links, document.languages],
  check,
  good: () => sketch({ lanes: { customer: 'Agree? Go Leave' }, links: 'Agree>Go:yes Agree>Leave:no' }),
  bad: () => sketch({ lanes: { customer: 'Agree? Go Leave' }, links: 'Agree>Go:yes Agree>Leave' }),
};
