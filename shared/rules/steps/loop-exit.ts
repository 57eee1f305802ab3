import { components } from '../components.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';
import type { Node } from '../topology.ts';

const CARRIES = new Set(['flow', 'interaction', 'internal']);

function onward(node: Node): Node[] {
  return node.out.filter(({ kind }) => CARRIES.has(kind)).map(({ to }) => to);
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
    'zh-Hans': '在循环中加一个判断，并引出离开循环的分支。',
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
  check: ({ topology }) =>
    components(topology.nodes, onward)
      .filter((part) => part.length > 1)
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
