import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';
import { columnMates, isEvidence, isWork, type Node } from '../topology.ts';

/** Work of another role, or for the customer what is seen; work of the same role stands beside it without meeting it. */
function isNeighbour(node: Node, other: Node): boolean {
  if (isWork(other)) return other.role !== node.role;
  return node.role === 'customer' && isEvidence(other);
}

const JUDGED = new Set(['action', 'decision', 'system', 'split', 'wait', 'event']);

export const linked: Rule = {
  law: {
    en: 'Every action, decision and system is linked, by a link or by sharing a column with a neighbouring lane’s item.',
    'zh-Hans': '每个行为、决策点和系统都与其他步骤相连：通过连线，或与相邻泳道的步骤同列。',
  },
  title: { en: 'Step not linked', 'zh-Hans': '孤立的步骤' },
  why: {
    en: 'What is linked to nothing serves nobody, or a link was forgotten.',
    'zh-Hans': '孤立的步骤要么不服务于任何人，要么漏画了连线。',
  },
  mend: {
    en: 'Link it to what comes before and after, or put it in the column of the step that it belongs to.',
    'zh-Hans': '连到前后的步骤，或移到所属步骤的同一列。',
  },
  source: {
    en: 'Six-step method, step 4; blueprint construction, “link the customer’s actions to the staff’s”',
    'zh-Hans': '六步流程设计法第四步；蓝图绘制：“连接客户行为与员工行为”',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    alone: {
      en: ({ name }) => `${name} is linked to nothing, neither by a link nor by its column.`,
      'zh-Hans': ({ name }) => `“${name}”没有连线，也没有与相邻泳道的步骤同列。`,
    },
  },
  reads: ({ topology }) => [topology],
  skipped: ({ topology }) =>
    topology.nodes.filter(isWork).length > 1
      ? undefined
      : { en: 'there is at most one step', 'zh-Hans': '步骤不超过一个' },
  check: ({ topology }) =>
    topology.nodes
      .filter((node) => JUDGED.has(node.kind) && isWork(node) && node.in.length + node.out.length === 0)
      .filter((node) => !columnMates(topology, node).some((other) => isNeighbour(node, other)))
      .map(({ id }) => ({ message: 'alone', elementIds: [id] })),
  good: () => sketch({ lanes: { customer: 'Ask Read', frontstage: '- Answer' }, links: 'Ask>Read' }),
  bad: () => sketch({ lanes: { customer: 'Ask Read -', frontstage: '- - Answer' }, links: 'Ask>Read' }),
};
