import type { Text } from '../../model/schema/values.ts';
import { branchesOf } from '../branches.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import type { Node } from '../topology.ts';

/** A condition in a language without what the eye passes over: case, full and half width, spaces at the ends. */
function told(condition: Text | undefined, language: string): string {
  return (condition?.[language] ?? '').normalize('NFKC').trim().toLowerCase();
}

function judge({ document }: RuleContext, decision: Node): Judgement[] {
  const conditions = branchesOf(document, decision).map(({ id }) => ({ id, text: document.links[id]?.condition }));
  if (conditions.length < 2) return [];
  const isUnsaid = (text: Text | undefined) => document.languages.every((language) => told(text, language) === '');
  const isTwice = (language: string) => {
    const said = conditions.map(({ text }) => told(text, language)).filter(Boolean);
    return new Set(said).size < said.length;
  };
  const facts = document.languages.map((language) => conditions.map(({ text }) => told(text, language)).sort());
  return [
    ...conditions
      .filter(({ text }) => isUnsaid(text))
      .map(({ id }) => ({ message: 'missing', elementIds: [id], fields: ['condition'] })),
    ...(document.languages.some(isTwice)
      ? [{ message: 'same', elementIds: [decision.id], fields: ['condition'], facts }]
      : []),
  ];
}

function check(context: RuleContext): Judgement[] {
  return context.topology.nodes.filter(({ kind }) => kind === 'decision').flatMap((node) => judge(context, node));
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
