import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { carries, columnMates, type Edge, FRONT_ROLES, isWork, type Node, type Topology } from '../topology.ts';

const STAFF: ReadonlySet<string> = new Set(['frontstage', 'backstage', 'self-service']);

/** Customer actions in the column of a frontstage step meet it, with or without a link. */
function beside(topology: Topology, node: Node): Node[] {
  if (!FRONT_ROLES.has(node.role)) return [];
  return columnMates(topology, node).filter((other) => other.role === 'customer' && isWork(other));
}

interface Way {
  readonly forward: boolean;
  /** What is left out. */
  readonly without?: Node | Edge | undefined;
}

interface Walk extends Way {
  readonly topology: Topology;
}

/** Customer actions that are met over staff steps. */
function customersFrom(starts: readonly Node[], { topology, forward, without }: Walk): Set<Node> {
  const found = new Set<Node>();
  const seen = new Set<Node>();
  const waiting = [...starts];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const customer of beside(topology, node)) found.add(customer);
    for (const other of nextTo(node, { forward, without })) {
      if (other.role === 'customer') found.add(other);
      else if (STAFF.has(other.role)) waiting.push(other);
    }
  }
  return found;
}

function nextTo(node: Node, { forward, without }: Way): Node[] {
  return (forward ? node.out : node.in)
    .filter((edge) => edge !== without && carries(edge))
    .map((edge) => (forward ? edge.to : edge.from))
    .filter((other) => other !== without);
}

/** Staff steps that a customer action leads to, by a link or by its column. */
function handedTo(topology: Topology, customer: Node, without: Node | Edge): Node[] {
  const linked = nextTo(customer, { forward: true, without }).filter(({ role }) => STAFF.has(role));
  const met = columnMates(topology, customer).filter(
    (other) => other !== without && FRONT_ROLES.has(other.role) && isWork(other),
  );
  return [...linked, ...met];
}

/** Whether every path over staff between some two customer actions passes a step or link. */
function isBetween(topology: Topology, before: Node, after: Node, at: Node | Edge): boolean {
  const froms = customersFrom([before], { topology, forward: false });
  const tos = customersFrom([after], { topology, forward: true });
  return [...froms].some((from) => {
    const around = customersFrom(handedTo(topology, from, at), { topology, forward: true, without: at });
    return [...tos].some((to) => to !== from && !around.has(to));
  });
}

function liesWell({ topology }: RuleContext, on: string): boolean {
  const node = topology.byId.get(on);
  if (node) {
    if (!isWork(node)) return false;
    if (node.role === 'customer' || node.kind === 'wait') return true;
    if (!STAFF.has(node.role)) return false;
    // Where no link says in which order work is done, columns do, and every step of a column is passed.
    return ![...node.in, ...node.out].some(carries) || isBetween(topology, node, node, node);
  }
  const edge = topology.edges.find(({ id }) => id === on);
  if (!edge) return true;
  if (!carries(edge)) return false;
  return edge.from.role === 'customer' || edge.to.role === 'customer' || isBetween(topology, edge.from, edge.to, edge);
}

function check(context: RuleContext): Judgement[] {
  return entriesOf(context.document.waitPoints)
    .filter(([, { on }]) => !liesWell(context, on))
    .map(([id]) => ({ message: 'aside', elementIds: [id], fields: ['on'] }));
}

export const waitOnPath: Rule = {
  law: {
    en: 'A wait point lies on a customer action, a wait step, or staff work on every path between two customer actions.',
    'zh-Hans': '等待点位于客户行为、等待步骤，或两个客户行为之间必经的员工步骤上。',
  },
  title: { en: 'Wait point where no customer waits', 'zh-Hans': '等待点不在客户的路径上' },
  why: {
    en: 'A wait point is the customer’s wait; where work is done beside the customer’s path, nobody waits for it.',
    'zh-Hans': '等待点指的是客户的等待；不在客户路径上的工作，客户并不等它。',
  },
  mend: {
    en: 'Move the wait point to the customer action that begins after it, or to the step that everybody has to pass.',
    'zh-Hans': '把等待点移到等待之后的客户行为上，或移到必经的步骤上。',
  },
  source: {
    en: 'Source text, section ㈧: mark the wait points; Shostack 1984',
    'zh-Hans': '原文第㈧节：标出等待点；Shostack 1984',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning', 'shostack-1984': 'off' },
  messages: {
    aside: {
      en: ({ name }) => `${name}: no customer has to wait for what is done there.`,
      'zh-Hans': ({ name }) => `“${name}”：客户不必等待该处的工作。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.waitPoints],
  skipped: ({ document }) =>
    Object.keys(document.waitPoints).length > 0
      ? undefined
      : { en: 'no wait point is marked', 'zh-Hans': '没有标明等待点' },
  check,
  good: () => waitingAt('Check'),
  bad: () => waitingAt('File'),
};

function waitingAt(name: string) {
  return sketch({
    lanes: { customer: 'Ask - Read -', backstage: '- Check - File' },
    links: 'Ask>Check Check>Read Check>File',
    more: { waitPoints: { 'wait-0000001': { on: sketchId('step', name), number: 1 } } },
  });
}
