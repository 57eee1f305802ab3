import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { isEvidence, meets, type Node, type Topology } from '../topology.ts';

const HIDDEN: ReadonlySet<string> = new Set(['backstage', 'support']);

/** Whether the customer is elsewhere, or serves themselves, by the channels of the step. */
function isRemote({ document }: RuleContext, id: string): boolean {
  return (document.steps[id]?.channelIds ?? []).some((channelId) => {
    const channel = document.channels[channelId];
    return channel?.remote === true || channel?.selfService === true;
  });
}

function isCarried(topology: Topology, customer: Node): boolean {
  return meets(
    topology,
    customer,
    (other) => isEvidence(other) || (other.role === 'self-service' && other.kind !== 'reserved'),
  );
}

interface Crossing {
  readonly customerId: string;
  /** Said of it: the very same from check to check. */
  readonly judgement: Judgement;
}

const known = new WeakMap<Topology, readonly Crossing[]>();

/** Links past the frontstage that neither evidence nor self-service carries. */
function uncarried(topology: Topology): readonly Crossing[] {
  const before = known.get(topology);
  if (before) return before;
  const found = topology.edges.flatMap(({ id, from, to }): Crossing[] => {
    const customer = from.role === 'customer' ? from : to.role === 'customer' ? to : undefined;
    const other = customer === from ? to : from;
    if (!customer || !HIDDEN.has(other.role) || isCarried(topology, customer)) return [];
    return [{ customerId: customer.id, judgement: { message: 'skips', elementIds: [id] } }];
  });
  known.set(topology, found);
  return found;
}

function check(context: RuleContext): Judgement[] {
  return uncarried(context.topology)
    .filter(({ customerId }) => !isRemote(context, customerId))
    .map(({ judgement }) => judgement);
}

export const skippedLine: Rule = {
  law: {
    en: 'A link between the customer and what the customer cannot see is carried by evidence or self-service, or the customer is elsewhere.',
    'zh-Hans': '客户与不可见区域之间的连线，须由有形展示或自助服务承载，或客户以远程方式接触。',
  },
  title: { en: 'Link past the frontstage', 'zh-Hans': '连线越过前台' },
  why: {
    en: 'What crosses both lines at once was either handed over by somebody, or the drawing hides a contact.',
    'zh-Hans': '同时越过互动分界线和可视分界线的往来，必有人或物传递，否则就是图上漏掉了一个接触点。',
  },
  mend: {
    en: 'Draw the frontstage step or the letter, message or screen between them, or state the channel of the customer’s step.',
    'zh-Hans': '画出中间的前台步骤或信函、短信、页面，或写明客户步骤的服务渠道。',
  },
  source: {
    en: 'Shostack 1984; Bitner, Ostrom and Morgan 2008: lines of interaction and visibility',
    'zh-Hans': 'Shostack 1984；Bitner、Ostrom、Morgan 2008：互动分界线与可视分界线',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    skips: {
      en: ({ name }) => `${name} passes the frontstage, and nothing carries it.`,
      'zh-Hans': ({ name }) => `“${name}”越过前台，且没有任何载体。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.steps, document.channels],
  check,
  good: () =>
    sketch({ lanes: { evidence: '- Letter', customer: 'Ask Read', backstage: 'Write -' }, links: 'Write>Read' }),
  bad: () => sketch({ lanes: { customer: 'Ask Read', backstage: 'Write -' }, links: 'Write>Read' }),
};
