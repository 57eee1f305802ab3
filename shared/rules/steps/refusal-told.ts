import { branchesOf } from '../branches.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { carries, columnMates, isEvidence, isWork, linkedTo, meets, type Node, type Topology } from '../topology.ts';

function isCustomer(node: Node): boolean {
  return node.role === 'customer' && isWork(node);
}

/**
 * Whether the customer learns of what happens at a step: it is the customer's, self-service, linked to the customer or to
 * evidence that the customer sees, or a frontstage step in the customer's column.
 */
function isContact(topology: Topology, node: Node): boolean {
  if (isCustomer(node) || (node.role === 'self-service' && isWork(node))) return true;
  const others = linkedTo(node);
  if (others.some(isCustomer)) return true;
  if (others.some((other) => isEvidence(other) && meets(topology, other, isCustomer))) return true;
  return node.role === 'frontstage' && isWork(node) && columnMates(topology, node).some(isCustomer);
}

/**
 * Ends, not the outcome, that a case comes to from a branch without the customer being told. A decision on the way is
 * judged by itself, so that each end is told of where it was last decided.
 */
function silentEnds(topology: Topology, branches: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const waiting = [...branches];
  const ends: Node[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node) || isContact(topology, node)) continue;
    seen.add(node);
    if (node.terminal === 'end') ends.push(node);
    if (node.kind === 'decision') continue;
    for (const edge of node.out) if (carries(edge) && !edge.loop) waiting.push(edge.to);
  }
  return ends;
}

function check({ topology, document }: RuleContext): Judgement[] {
  return topology.nodes
    .filter(({ kind, role }) => kind === 'decision' && role !== 'customer')
    .flatMap((decision) => {
      const branches = branchesOf(document, decision).filter(({ loop }) => !loop);
      const ends = silentEnds(
        topology,
        branches.map(({ to }) => to),
      );
      return ends.map(({ id }) => ({ message: 'silent', elementIds: [decision.id, id] }));
    });
}

const REFUSAL = { lanes: { customer: 'Ask - Read$ -', frontstage: '- - - Tell!', backstage: '- Fit? - Drop' } };

export const refusalTold: Rule = {
  law: {
    en: 'Each path from a branch to an end that is not the outcome passes a contact with the customer.',
    'zh-Hans': '从决策点的分支到“结果”以外终点的每条路径，都至少与客户接触一次。',
  },
  title: { en: 'Refusal that nobody tells', 'zh-Hans': '业务终止却未告知客户' },
  why: {
    en: 'A customer whose case has ended without a word goes on waiting, then complains.',
    'zh-Hans': '业务已经终止却没人告知，客户只会继续等待，然后投诉。',
  },
  mend: {
    en: 'Add the step that tells the customer and why, before or at the end.',
    'zh-Hans': '在终点之前或终点处，增加向客户说明结果和原因的步骤。',
  },
  source: { en: 'Source text, section ㈥: refusals of the project flow', 'zh-Hans': '原文第㈥节：项目流程中的拒绝' },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    silent: {
      en: ({ name }) => `From ${name} a case can end without the customer being told.`,
      'zh-Hans': ({ name }) => `从“${name}”起，业务可能在未告知客户的情况下终止。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.links],
  skipped: ({ topology }) =>
    topology.nodes.some(({ terminal }) => terminal === 'end') && topology.nodes.some(({ kind }) => kind === 'decision')
      ? undefined
      : { en: 'no decision leads to another end than the outcome', 'zh-Hans': '没有决策点通向“结果”以外的终点' },
  check,
  good: () => sketch({ ...REFUSAL, links: 'Ask>Fit Fit>Read:yes Fit>Tell:no Tell>Ask~' }),
  bad: () => sketch({ ...REFUSAL, links: 'Ask>Fit Fit>Read:yes Fit>Drop:no', steps: { Drop: { terminal: 'end' } } }),
};
