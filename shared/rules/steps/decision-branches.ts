import { branchesOf } from '../branches.ts';
import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Rule } from '../rule.ts';

export const decisionBranches: Rule = {
  law: { en: 'A decision has at least two branches.', 'zh-Hans': '决策点至少有两个分支。' },
  title: { en: 'Decision with fewer than two branches', 'zh-Hans': '决策点分支不足' },
  why: {
    en: 'With one way on, nothing is decided; the way that is missing is where the customer is left.',
    'zh-Hans': '只有一条去路就谈不上决策；缺失的那条路正是客户被搁置之处。',
  },
  mend: {
    en: 'Draw the second branch, or make the decision an action.',
    'zh-Hans': '画出第二条分支，或把决策点改为行为。',
  },
  source: { en: 'Six-step method, step 4; Shostack 1984', 'zh-Hans': '六步流程设计法第四步；Shostack 1984' },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    few: {
      en: ({ name, count = '' }) => `${name} has ${count} of at least 2 branches.`,
      'zh-Hans': ({ name, count = '' }) => `“${name}”只有 ${count} 个分支，至少需要 2 个。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.links],
  check: ({ topology, document }) =>
    topology.nodes
      .filter(({ kind }) => kind === 'decision')
      .map((node) => ({ id: node.id, count: branchesOf(document, node).length }))
      .filter(({ count }) => count < 2)
      .map(({ id, count }) => ({
        message: 'few',
        elementIds: [id],
        values: { count },
        facts: count,
        fixes: [
          offered(
            { en: 'Make it an action', 'zh-Hans': '改为行为' },
            setting({ collection: 'steps', id }, { kind: 'action' }),
          ),
        ],
      })),
  good: () => sketch({ lanes: { customer: 'Agree? Go Leave' }, links: 'Agree>Go:yes Agree>Leave:no' }),
  bad: () => sketch({ lanes: { customer: 'Agree? Go' }, links: 'Agree>Go:yes' }),
};
