import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { isWork, type Node } from '../topology.ts';

const MAY_BRANCH: ReadonlySet<string> = new Set(['decision', 'split']);

/** Whether flow links, ways back among them, lead from a step to several others of one lane. */
function branches(node: Node): boolean {
  const targets = new Set(node.out.filter(({ kind, to }) => kind === 'flow' && isWork(to)).map(({ to }) => to));
  const lanes = [...targets].map(({ lane }) => lane);
  return isWork(node) && new Set(lanes).size < lanes.length;
}

function check({ topology }: RuleContext): Judgement[] {
  return topology.nodes
    .filter((node) => !MAY_BRANCH.has(node.kind) && branches(node))
    .map(({ id }) => ({
      message: 'branches',
      elementIds: [id],
      fields: ['kind'],
      fixes: [
        offered(
          { en: 'Make it a decision', 'zh-Hans': '改为决策点' },
          setting({ collection: 'steps', id }, { kind: 'decision' }),
        ),
        offered(
          { en: 'Make it a split: all ways are taken', 'zh-Hans': '改为分流：各路同时进行' },
          setting({ collection: 'steps', id }, { kind: 'split' }),
        ),
      ],
    }));
}

const FORK = { lanes: { customer: 'Ask Read Leave' } };

export const implicitDecision: Rule = {
  law: {
    en: 'Several flow links into the same lane leave a step only at a decision or a declared split.',
    'zh-Hans': '一个步骤向同一泳道引出多条流程连线时，须为决策点，或标明为分流。',
  },
  title: { en: 'Branching without a decision', 'zh-Hans': '隐含的决策点' },
  why: {
    en: 'Two ways on without a question leave open who decides, or whether both happen.',
    'zh-Hans': '没有决策点却有两条去路，看不出由谁决定，还是两条都走。',
  },
  mend: {
    en: 'Make the step a decision with a condition on each branch, or a split where all ways are taken.',
    'zh-Hans': '改为决策点，并为每条分支写明条件；若各路同时进行，则改为分流。',
  },
  source: {
    en: 'Source text, section ㈤ 4; Freund and Rücker, Real-Life BPMN (explicit gateways)',
    'zh-Hans': '原文第㈤4节；Freund、Rücker《BPMN 实战》（显式网关）',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    branches: {
      en: ({ name }) => `${name} is no decision, yet several links lead from it into the same lane.`,
      'zh-Hans': ({ name }) => `“${name}”不是决策点，却有多条连线通向同一泳道。`,
    },
  },
  reads: ({ topology }) => [topology],
  check,
  good: () => sketch({ lanes: { customer: 'Ask? Read Leave' }, links: 'Ask>Read:yes Ask>Leave:no' }),
  bad: () => sketch({ ...FORK, links: 'Ask>Read Ask>Leave' }),
};
