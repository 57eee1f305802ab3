import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { isEvidence, isWork, meets, type Node } from '../topology.ts';

/** Whether a flow runs through evidence: from a step to it and on to a step of the same lane. */
function isStation(node: Node, arrows: (id: string) => boolean): boolean {
  const before = node.in.filter(({ id, from }) => arrows(id) && isWork(from)).map(({ from }) => from.lane);
  return node.out.some(({ id, to }) => arrows(id) && isWork(to) && before.includes(to.lane));
}

function check({ topology, document }: RuleContext): Judgement[] {
  const arrows = (id: string) => document.links[id]?.arrow !== 'none';
  return topology.nodes.filter(isEvidence).flatMap((node): Judgement[] => {
    if (isStation(node, arrows)) return [{ message: 'station', elementIds: [node.id] }];
    const belongs = meets(topology, node, (other) => other.role === 'customer' && isWork(other));
    return belongs ? [] : [{ message: 'unused', elementIds: [node.id] }];
  });
}

export const evidenceUsed: Rule = {
  law: {
    en: 'Each evidence belongs to a customer action, by link or by column, and is no station of the flow.',
    'zh-Hans': '每件有形展示都对应客户行为（连线或同列），且不作为流程中的一站。',
  },
  title: { en: 'Evidence that belongs to nothing', 'zh-Hans': '有形展示没有对应的客户行为' },
  why: {
    en: 'Evidence is what the customer sees at an action; what no customer sees there is no evidence, and a thing does no work.',
    'zh-Hans': '有形展示是客户在行为中看到的东西；没有客户看到就不成其为展示，物件本身也不会做事。',
  },
  mend: {
    en: 'Link it to the customer’s action at which it is seen, or move it into that column; link the steps on both sides directly.',
    'zh-Hans': '连到看到它的客户行为，或移到同一列；两侧的步骤直接相连。',
  },
  source: {
    en: 'Source text, section ㈧: physical evidence to every customer action',
    'zh-Hans': '原文第㈧节：为每个客户行为加上有形展示',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning', 'shostack-1984': 'info' },
  messages: {
    unused: {
      en: ({ name }) => `${name}: no customer action sees this evidence.`,
      'zh-Hans': ({ name }) => `“${name}”没有对应的客户行为。`,
    },
    station: {
      en: ({ name }) => `The flow runs through ${name}, which is evidence.`,
      'zh-Hans': ({ name }) => `流程穿过了有形展示“${name}”。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.links],
  check,
  good: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Ask' } }),
  bad: () => sketch({ lanes: { evidence: '- Leaflet', customer: 'Ask -' } }),
};
