import type { BlueprintDocument } from '../../model/schema/document.ts';
import { components } from '../components.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { shownMinutes, stepMinutes } from '../times.ts';
import type { Edge, Node, Topology } from '../topology.ts';

const STAFF: ReadonlySet<string> = new Set(['frontstage', 'backstage']);

/** Where a wait is spoken of: a wait point stands there, or the step itself is a wait. */
function waitsAt(document: BlueprintDocument): (id: string) => boolean {
  const marked = new Set(Object.values(document.waitPoints).map(({ on }) => on));
  return (id) => marked.has(id) || document.steps[id]?.kind === 'wait';
}

/** Edges on which a case goes from the customer through staff and back; those that speak of a wait are left out. */
function passable(topology: Topology, waits: (id: string) => boolean): (edge: Edge) => boolean {
  const moves = new Set(topology.edges.filter(({ kind, loop }) => !loop && kind !== 'evidence' && kind !== 'support'));
  return (edge) => moves.has(edge) && !waits(edge.id);
}

/** Minutes of the longest staff work that ends at each staff step and began with a customer action. */
function staffMinutes({ document, topology }: RuleContext, waits: (id: string) => boolean): Map<Node, number> {
  const passes = passable(topology, waits);
  const staff = topology.nodes.filter((node) => STAFF.has(node.role) && !waits(node.id));
  const among = new Set(staff);
  const parts = components(staff, (node) =>
    node.out.filter((edge) => passes(edge) && among.has(edge.to)).map(({ to }) => to),
  );
  const best = new Map<Node, number>();
  for (const part of [...parts].reverse()) {
    const inside = new Set(part);
    const before = part.flatMap((node) =>
      node.in
        .filter((edge) => passes(edge) && !inside.has(edge.from))
        .flatMap((edge) => {
          const began = edge.from.role === 'customer' && !waits(edge.from.id) ? 0 : best.get(edge.from);
          return began === undefined ? [] : [began];
        }),
    );
    if (before.length === 0) continue;
    const work = part.reduce((sum, { id }) => sum + stepMinutes(document, id, 'likely'), 0);
    const total = Math.max(...before) + work;
    for (const node of part) best.set(node, total);
  }
  return best;
}

function check(context: RuleContext): Judgement[] {
  const { document, topology, options } = context;
  const most = typeof options.minutes === 'number' ? options.minutes : 60;
  const waits = waitsAt(document);
  const passes = passable(topology, waits);
  const minutes = staffMinutes(context, waits);
  return (topology.byRole.get('customer') ?? [])
    .filter(({ id }) => !waits(id))
    .flatMap((node): Judgement[] => {
      const arriving = node.in.flatMap((edge) => {
        const worked = passes(edge) ? minutes.get(edge.from) : undefined;
        return worked === undefined ? [] : [worked];
      });
      const longest = Math.max(0, ...arriving);
      if (longest <= most) return [];
      const values = { minutes: shownMinutes(longest) };
      return [{ message: 'hidden', elementIds: [node.id], values, facts: longest }];
    });
}

export const hiddenWait: Rule = {
  law: {
    en: 'Where staff work for over an hour between two actions of the customer, a wait point says so.',
    'zh-Hans': '两个客户行为之间员工处理超过一小时的，须标明等待点。',
  },
  title: { en: 'Wait that is not marked', 'zh-Hans': '隐藏的等待' },
  why: {
    en: 'While staff work, the customer waits; a wait that nobody sees is never made shorter or bearable.',
    'zh-Hans': '员工在处理，客户在等待；看不见的等待不会缩短，也不会变得可以忍受。',
  },
  mend: {
    en: 'Mark a wait point on the customer’s step or on the work before it, with the time expected and tolerated.',
    'zh-Hans': '在客户步骤或之前的员工步骤上标明等待点，写明预计时间和容忍时间。',
  },
  source: 'Source text, section ㈧: wait points; Bitner, Ostrom and Morgan 2008',
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  options: { minutes: 60 },
  messages: {
    hidden: {
      en: ({ name, minutes = '' }) => `Before ${name} staff work for about ${minutes}, and no wait point lies there.`,
      'zh-Hans': ({ name, minutes = '' }) => `“${name}”之前员工处理约 ${minutes}，但没有等待点。`,
    },
  },
  reads: ({ topology, document: { steps, waitPoints, service } }) => [topology, steps, waitPoints, service.calendar],
  check,
  good: () => worked({ 'wait-0000001': { on: sketchId('step', 'Read'), number: 1 } }),
  bad: () => worked({}),
};

function worked(waitPoints: object) {
  return sketch({
    lanes: { customer: 'Ask - Read', backstage: '- Check -' },
    links: 'Ask>Check Check>Read',
    steps: { Check: { time: { likely: 3, unit: 'hour' } } },
    more: { waitPoints },
  });
}
