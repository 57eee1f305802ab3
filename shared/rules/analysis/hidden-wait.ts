import { components } from '../components.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { stepMinutes } from '../times.ts';
import type { Edge, Node, Topology } from '../topology.ts';

const STAFF: ReadonlySet<string> = new Set(['frontstage', 'backstage']);

/** Staff steps in which a case goes from one customer action to the next, without what speaks of a wait. */
interface StaffWork {
  /** Steps that lead to each other stand together; before every part stand those that lead to it. */
  readonly parts: readonly (readonly Node[])[];
  readonly passes: ReadonlySet<Edge>;
  /** Customer actions, and staff steps done together with the customer: nobody waits while they last. */
  readonly together: ReadonlySet<Node>;
  /** Whether a step itself is a wait or marked as one. */
  readonly speaks: (node: Node) => boolean;
  /** Whether it is, or the customer waited just before it. */
  readonly waits: (node: Node) => boolean;
}

interface Known {
  readonly waitPoints: object;
  readonly links: object;
  readonly work: StaffWork;
}

const known = new WeakMap<Topology, Known>();

/** Works the structure out once; while only times change it stays. */
function staffWork({ document: { waitPoints, links }, topology }: RuleContext): StaffWork {
  const before = known.get(topology);
  if (before?.waitPoints === waitPoints && before.links === links) return before.work;
  const marked = new Set(Object.values(waitPoints).map(({ on }) => on));
  const speaks = ({ id, kind }: Node) => marked.has(id) || kind === 'wait';
  // A wait of the customer’s own beside the staff’s work speaks of it as well.
  const waits = (node: Node) =>
    speaks(node) || node.in.some(({ from }) => node.role === 'customer' && from.role === 'customer' && speaks(from));
  const together = new Set(topology.byRole.get('customer'));
  for (const { id, from, to } of topology.edges) {
    const { sameContact, arrow } = links[id] ?? {};
    if (!sameContact && arrow !== 'double') continue;
    if (from.role === 'customer') together.add(to);
    if (to.role === 'customer') together.add(from);
  }
  const passes = new Set(
    topology.edges.filter(
      ({ id, kind, loop }) => !loop && kind !== 'evidence' && kind !== 'support' && !marked.has(id),
    ),
  );
  const staff = new Set(topology.nodes.filter((node) => STAFF.has(node.role) && !speaks(node) && !together.has(node)));
  const onward = (node: Node) => node.out.filter((edge) => passes.has(edge) && staff.has(edge.to)).map(({ to }) => to);
  const work = { parts: components([...staff], onward).reverse(), passes, together, speaks, waits };
  known.set(topology, { waitPoints, links, work });
  return work;
}

/** Minutes of the longest staff work that ends at each staff step and began with the customer. */
function staffMinutes({ document }: RuleContext, { parts, passes, together, speaks }: StaffWork): Map<Node, number> {
  const best = new Map<Node, number>();
  for (const part of parts) {
    let before: number | undefined;
    for (const node of part) {
      for (const edge of node.in) {
        if (!passes.has(edge)) continue;
        const began = together.has(edge.from) && !speaks(edge.from) ? 0 : best.get(edge.from);
        if (began !== undefined) before = Math.max(before ?? 0, began);
      }
    }
    if (before === undefined) continue;
    const total = part.reduce((sum, { id }) => sum + stepMinutes(document, id, 'likely'), before);
    for (const node of part) best.set(node, total);
  }
  return best;
}

/** The customer action at which a wait before some step shows: itself, or that which the step is done together with. */
function customersAt(node: Node): Node[] {
  if (node.role === 'customer') return [node];
  return [...node.out.map(({ to }) => to), ...node.in.map(({ from }) => from)].filter(
    ({ role }) => role === 'customer',
  );
}

function check(context: RuleContext): Judgement[] {
  const most = typeof context.options.minutes === 'number' ? context.options.minutes : 60;
  const work = staffWork(context);
  const minutes = staffMinutes(context, work);
  const longest = new Map<Node, number>();
  for (const node of work.together) {
    const arriving = node.in.map((edge) => (work.passes.has(edge) ? (minutes.get(edge.from) ?? 0) : 0));
    const waited = Math.max(0, ...arriving);
    const customers = customersAt(node);
    if (waited <= most || work.waits(node) || customers.some(work.waits)) continue;
    for (const customer of customers) longest.set(customer, Math.max(longest.get(customer) ?? 0, waited));
  }
  return [...longest].map(([{ id }, waited]) => ({
    message: 'hidden',
    elementIds: [id],
    values: { minutes: { minutes: waited } },
    facts: waited,
  }));
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
  source: {
    en: 'Source text, section ㈧: wait points; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '原文第㈧节：等待点；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  options: { minutes: 60 },
  optionNames: {
    minutes: {
      en: 'Minutes of staff work that the customer need not be told of',
      'zh-Hans': '不必标明等待的员工处理时间上限（分钟）',
    },
  },
  messages: {
    hidden: {
      en: ({ name, minutes = '' }) => `Before ${name} staff work for about ${minutes}, and no wait point lies there.`,
      'zh-Hans': ({ name, minutes = '' }) => `“${name}”之前员工处理约 ${minutes}，但没有等待点。`,
    },
  },
  reads: ({ topology, document: { steps, links, waitPoints, service } }) => [
    topology,
    steps,
    links,
    waitPoints,
    service.calendar,
  ],
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
