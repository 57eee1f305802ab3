import { components } from '../components.ts';
import { besideInColumns } from '../customer-columns.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { carries, type Node } from '../topology.ts';

function onward(node: Node): Node[] {
  return node.out.filter(carries).map(({ to }) => to);
}

/** Whether something is done again, as a link says that is marked as a loop. */
function isAgain(part: readonly Node[]): boolean {
  const inside = new Set(part);
  return part.some(({ out }) => out.some(({ loop, to }) => loop && inside.has(to)));
}

/** A question and its answer in one column lead to each other, yet nothing is done again. */
function isExchange(part: readonly Node[]): boolean {
  return part.every(({ column }) => column === part[0]?.column);
}

/** Whether a cycle is left by a link or by an agreement, or by the customer’s next step. */
function isLeft(part: readonly Node[], following: ReadonlyMap<Node, Node>): boolean {
  const inside = new Set(part);
  return part.some((node) => {
    const agreed = node.in.filter((edge) => edge.mutual && carries(edge)).map(({ from }) => from);
    const next = following.get(node);
    return [...onward(node), ...agreed, ...(next ? [next] : [])].some((other) => !inside.has(other));
  });
}

/** Where columns say the order, the customer goes on to the next one, unless the links say that something is done again. */
function isClosed(part: readonly Node[], following: ReadonlyMap<Node, Node>): boolean {
  if (part.some(({ terminal }) => terminal === 'end' || terminal === 'outcome')) return false;
  return isAgain(part) ? !isLeft(part, new Map()) : !isExchange(part) && !isLeft(part, following);
}

function check({ topology }: RuleContext): Judgement[] {
  const cycles = components(topology.nodes, onward).filter((part) => part.length > 1);
  if (cycles.length === 0) return [];
  const following = besideInColumns(topology, true);
  return cycles
    .filter((part) => isClosed(part, following))
    .map((part) => ({ message: 'closed', elementIds: inOrder(part) }));
}

export const loopExit: Rule = {
  law: { en: 'Every cycle has a way out.', 'zh-Hans': '每个循环都有出口。' },
  title: { en: 'Loop without a way out', 'zh-Hans': '循环没有出口' },
  why: {
    en: 'A case that enters such a loop never leaves it, whatever is decided.',
    'zh-Hans': '进入该循环的业务无论如何决定都无法离开。',
  },
  mend: {
    en: 'Add a decision in the loop with a branch that leads out of it.',
    'zh-Hans': '在循环中加一个决策点，并引出离开循环的分支。',
  },
  source: { en: 'Six-step method, step 4', 'zh-Hans': '六步流程设计法第四步' },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    closed: {
      en: ({ name }) => `The loop through ${name} has no way out and no end in it.`,
      'zh-Hans': ({ name }) => `经过“${name}”的循环没有出口，其中也没有终点。`,
    },
  },
  reads: ({ topology }) => [topology],
  check,
  good: () => sketch({ lanes: { customer: 'Ask Again? Done' }, links: 'Ask>Again Again>Ask:yes~ Again>Done:no' }),
  bad: () => sketch({ lanes: { customer: 'Ask Again' }, links: 'Ask>Again Again>Ask~' }),
};

function inOrder(part: readonly Node[]): string[] {
  const sorted = [...part].sort(
    (one, other) => one.column - other.column || one.lane - other.lane || (one.id < other.id ? -1 : 1),
  );
  return sorted.map(({ id }) => id);
}
