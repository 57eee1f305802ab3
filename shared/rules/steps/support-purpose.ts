import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';
import { columnMates, isWork, type Node, type Topology } from '../topology.ts';

/** Whether something depends on a support process: by a link, for another support process onward, or by its column. */
function serves(topology: Topology, node: Node): boolean {
  const bound = [...node.out, ...node.in].filter((edge) => edge.from === node || edge.mutual);
  const linked = [...node.out.map(({ to }) => to), ...node.in.map(({ from }) => from)];
  return (
    linked.some(({ role, kind }) => role !== 'support' && kind !== 'reserved') ||
    bound.some(({ from, to }) => (from === node ? to : from).role === 'support') ||
    columnMates(topology, node).some((other) => other.role !== 'support' && isWork(other))
  );
}

export const supportPurpose: Rule = {
  law: { en: 'Each support process serves some step.', 'zh-Hans': '每个支持过程都服务于某个步骤。' },
  title: { en: 'Support process that serves no step', 'zh-Hans': '支持过程没有服务对象' },
  why: {
    en: 'A support process is in the drawing to show on what a step depends.',
    'zh-Hans': '支持过程画入蓝图，是为了表明某个步骤依赖什么。',
  },
  mend: {
    en: 'Link it to the step that could not be done without it.',
    'zh-Hans': '连到离不开它的步骤。',
  },
  source: {
    en: 'Six-step method, step 4; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '六步流程设计法第四步；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    none: { en: ({ name }) => `${name} serves no step.`, 'zh-Hans': ({ name }) => `“${name}”没有服务于任何步骤。` },
  },
  reads: ({ topology }) => [topology],
  check: ({ topology }) =>
    (topology.byRole.get('support') ?? [])
      .filter((node) => isWork(node) && !serves(topology, node))
      .map(({ id }) => ({ message: 'none', elementIds: [id] })),
  good: () => sketch({ lanes: { backstage: 'Check', support: 'Records' } }),
  bad: () => sketch({ lanes: { backstage: 'Check -', support: '- Records' } }),
};
