import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { columnMates, FRONT_ROLES, isEvidence, isWork, meets, type Node, type Topology } from '../topology.ts';

function isFront(node: Node): boolean {
  return isWork(node) && (FRONT_ROLES.has(node.role) || node.role === 'customer');
}

/** Evidence that a customer action sees carries to the customer what was done for it. */
function isSeen(topology: Topology, node: Node): boolean {
  return isEvidence(node) && meets(topology, node, (other) => other.role === 'customer' && isWork(other));
}

/** Steps that lead to a node: by a link to it, or by one that binds both ends alike. */
function leadingTo(node: Node): Node[] {
  return [...node.in.map(({ from }) => from), ...node.out.filter(({ mutual }) => mutual).map(({ to }) => to)];
}

/**
 * Backstage nodes from which the front, or evidence that the customer sees, is reached over work behind the line of
 * visibility, or which share a column with the front.
 */
function check({ topology }: RuleContext): Judgement[] {
  const backstage = (topology.byRole.get('backstage') ?? []).filter(isWork);
  const serving = backstage.filter((node) => columnMates(topology, node).some(isFront));
  const waiting = [...topology.nodes.filter((node) => isFront(node) || isSeen(topology, node)), ...serving];
  const seen = new Set(waiting);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const from of leadingTo(node)) {
      if (!isWork(from) || seen.has(from)) continue;
      seen.add(from);
      waiting.push(from);
    }
  }
  return backstage.filter((node) => !seen.has(node)).map(({ id }) => ({ message: 'none', elementIds: [id] }));
}

export const backstagePurpose: Rule = {
  law: {
    en: 'Each backstage step leads to a frontstage step or the customer.',
    'zh-Hans': '每个后台步骤最终通向前台步骤或客户。',
  },
  title: { en: 'Backstage step that leads nowhere', 'zh-Hans': '后台步骤没有去向' },
  why: {
    en: 'Work behind the line of visibility is there for what happens in front of it.',
    'zh-Hans': '可视分界线之后的工作是为分界线之前的服务而存在的。',
  },
  mend: {
    en: 'Link it on to the frontstage step that uses its result.',
    'zh-Hans': '连到使用其结果的前台步骤。',
  },
  source: {
    en: 'Six-step method, step 4; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '六步流程设计法第四步；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    none: {
      en: ({ name }) => `${name} leads to no frontstage step and not to the customer.`,
      'zh-Hans': ({ name }) => `“${name}”没有通向任何前台步骤或客户。`,
    },
  },
  reads: ({ topology }) => [topology],
  check,
  good: () =>
    sketch({ lanes: { customer: 'Ask - -', frontstage: '- - Answer', backstage: '- Check -' }, links: 'Check>Answer' }),
  bad: () => sketch({ lanes: { customer: 'Ask - -', frontstage: '- - Answer', backstage: '- Check -' } }),
};
