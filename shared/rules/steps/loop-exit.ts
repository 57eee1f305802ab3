import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';
import type { Node, Topology } from '../topology.ts';

const CARRIES = new Set(['flow', 'interaction', 'internal']);

function onward(node: Node): Node[] {
  return node.out.filter(({ kind }) => CARRIES.has(kind)).map(({ to }) => to);
}

/** Strongly connected parts with more than one node, by Tarjan's algorithm without recursion. */
function cycles({ nodes }: Topology): Node[][] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const onStack = new Set<Node>();
  const stack: Node[] = [];
  const found: Node[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path: { node: Node; next: Node[] }[] = [];
    const enter = (node: Node) => {
      index.set(node, index.size);
      low.set(node, index.size - 1);
      stack.push(node);
      onStack.add(node);
      path.push({ node, next: onward(node) });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const other = top.next.pop();
      if (other && !index.has(other)) enter(other);
      else if (other) {
        if (onStack.has(other)) low.set(top.node, Math.min(low.get(top.node) ?? 0, index.get(other) ?? 0));
      } else {
        path.pop();
        const parent = path.at(-1);
        if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(top.node) ?? 0));
        if (low.get(top.node) === index.get(top.node)) found.push(popPart(stack, onStack, top.node));
      }
    }
  }
  return found.filter((part) => part.length > 1);
}

function popPart(stack: Node[], onStack: Set<Node>, last: Node): Node[] {
  const part: Node[] = [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    onStack.delete(node);
    part.push(node);
    if (node === last) break;
  }
  return part;
}

export const loopExit: Rule = {
  law: { en: 'Every cycle has a way out.', 'zh-Hans': '每个循环都有出口。' },
  title: { en: 'Loop without a way out', 'zh-Hans': '循环没有出口' },
  why: {
    en: 'A case that enters such a loop never leaves it, whatever is decided.',
    'zh-Hans': '进入该循环的业务无论如何决定都无法离开。',
  },
  source: 'Six-step method, step 4',
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    closed: {
      en: ({ name }) => `The loop through ${name} has no way out and no end in it.`,
      'zh-Hans': ({ name }) => `经过“${name}”的循环没有出口，其中也没有终点。`,
    },
  },
  reads: ({ topology }) => [topology],
  check: ({ topology }) =>
    cycles(topology)
      .filter((part) => {
        const inside = new Set(part);
        const ends = part.some(({ terminal }) => terminal === 'end' || terminal === 'outcome');
        return !ends && !part.some((node) => onward(node).some((other) => !inside.has(other)));
      })
      .map((part) => ({ message: 'closed', elementIds: inOrder(part) })),
  good: () => sketch({ lanes: { customer: 'Ask Again? Done' }, links: 'Ask>Again Again>Ask:yes~ Again>Done:no' }),
  bad: () => sketch({ lanes: { customer: 'Ask Again' }, links: 'Ask>Again Again>Ask~' }),
};

function inOrder(part: readonly Node[]): string[] {
  const sorted = [...part].sort(
    (one, other) => one.column - other.column || one.lane - other.lane || (one.id < other.id ? -1 : 1),
  );
  return sorted.map(({ id }) => id);
}
