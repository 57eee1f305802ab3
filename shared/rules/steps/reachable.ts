import { besideInColumns } from '../customer-columns.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { carries, type Node, type Topology } from '../topology.ts';

function neighbours(topology: Topology, forward: boolean): (node: Node) => Node[] {
  const beside = besideInColumns(topology, forward);
  return (node) => {
    const on = node.out.filter((edge) => carries(edge) && (forward || edge.mutual)).map(({ to }) => to);
    const back = node.in.filter((edge) => carries(edge) && (!forward || edge.mutual)).map(({ from }) => from);
    const next = beside.get(node);
    return [...on, ...back, ...(next ? [next] : [])];
  };
}

function reached(starts: readonly Node[], next: (node: Node) => readonly Node[]): Set<Node> {
  const seen = new Set(starts);
  const waiting = [...starts];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const other of next(node)) {
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return seen;
}

function check({ topology }: RuleContext): Judgement[] {
  const starts = topology.nodes.filter(({ terminal }) => terminal === 'start');
  const ends = topology.nodes.filter(({ terminal }) => terminal === 'end' || terminal === 'outcome');
  const judged = topology.nodes.filter(
    ({ role, kind }) => kind !== 'reserved' && kind !== 'evidence' && (role === 'customer' || kind === 'decision'),
  );
  const fromStart = reached(starts, neighbours(topology, true));
  const toEnd = reached(ends, neighbours(topology, false));
  return judged.flatMap((node) => [
    ...(starts.length > 0 && !fromStart.has(node)
      ? [{ message: 'start', elementIds: [node.id], fields: ['start'] }]
      : []),
    ...(ends.length > 0 && !toEnd.has(node) ? [{ message: 'end', elementIds: [node.id], fields: ['end'] }] : []),
  ]);
}

export const reachable: Rule = {
  law: {
    en: 'Every customer step and decision is reached from a declared start and reaches a declared end.',
    'zh-Hans': '每个客户步骤和决策点都能从声明的起点到达，并能到达声明的终点。',
  },
  title: { en: 'Step off the path', 'zh-Hans': '步骤不在路径上' },
  why: {
    en: 'A customer who comes to a step that nothing leads to or from is lost there.',
    'zh-Hans': '如果没有路径通向或离开某个步骤，客户就会停在那里。',
  },
  mend: {
    en: 'Link it to the path, or declare where a path of its own starts and ends.',
    'zh-Hans': '把它连到路径上，或声明它自己的起点和终点。',
  },
  source: { en: 'Six-step method, step 4', 'zh-Hans': '六步流程设计法第四步' },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    start: {
      en: ({ name }) => `${name} is not reached from a declared start.`,
      'zh-Hans': ({ name }) => `从声明的起点无法到达“${name}”。`,
    },
    end: {
      en: ({ name }) => `${name} does not lead to a declared end.`,
      'zh-Hans': ({ name }) => `从“${name}”无法到达声明的终点。`,
    },
  },
  reads: ({ topology }) => [topology],
  skipped: ({ topology }) =>
    topology.nodes.some(({ terminal }) => terminal)
      ? undefined
      : { en: 'no start or end is declared', 'zh-Hans': '未声明起点或终点' },
  check,
  good: () => sketch({ lanes: { customer: '^Ask Wait Read$' }, links: 'Ask>Wait Wait>Read' }),
  bad: () => sketch({ lanes: { customer: '^Ask Wait Read$' }, links: 'Ask>Read' }),
};
