import { components } from '../components.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import type { Node, Topology } from '../topology.ts';

interface Repeated {
  readonly id: string;
  /** Said of it: the very same from check to check. */
  readonly judgement: Judgement;
}

const known = new WeakMap<Topology, readonly Repeated[]>();

/** Customer actions on a cycle that is closed by a link marked as a loop: whoever comes there may come again. */
function repeated(topology: Topology): readonly Repeated[] {
  const before = known.get(topology);
  if (before) return before;
  const found = onLoops(topology).map(({ id }) => ({
    id,
    judgement: { message: 'unsaid', elementIds: [id], fields: ['frequency'] },
  }));
  known.set(topology, found);
  return found;
}

function onLoops(topology: Topology): Node[] {
  const looping = new Set(topology.edges.filter(({ loop }) => loop));
  if (looping.size === 0) return [];
  return components(topology.nodes, ({ out }) => out.map(({ to }) => to))
    .filter((part) => {
      const inside = new Set(part);
      return part.length > 1 && part.some(({ out }) => out.some((edge) => looping.has(edge) && inside.has(edge.to)));
    })
    .flat()
    .filter(({ role, kind }) => role === 'customer' && kind === 'action');
}

function check({ document, topology }: RuleContext): Judgement[] {
  return repeated(topology)
    .filter(({ id }) => document.steps[id]?.frequency === undefined)
    .map(({ judgement }) => judgement);
}

const LOOP = {
  lanes: { customer: '^Ask Read Again? Done$' },
  links: 'Ask>Read Read>Again Again>Ask:no~ Again>Done:yes',
};
const often = { frequency: { count: 1.2, per: 'case' } };

export const period: Rule = {
  law: {
    en: 'A customer action that repeats says how often.',
    'zh-Hans': '会重复发生的客户行为写明频次。',
  },
  title: { en: 'Repeated action without how often', 'zh-Hans': '重复行为未写频次' },
  why: {
    en: 'Something that happens once is a step; something that happens three times is a burden. The period is a third of what step 1 asks for.',
    'zh-Hans': '发生一次是步骤，发生三次就是负担。周期是第一步要求记录的三要素之一。',
  },
  mend: {
    en: 'State under “How often” how many times a case, a day or a month the customer does this.',
    'zh-Hans': '在“频次”中写明客户每件业务、每天或每月发生几次。',
  },
  source: { en: 'Source text, section ㈤ 1: the period', 'zh-Hans': '原文第㈤1节：周期' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unsaid: {
      en: ({ name }) => `${name} lies on a loop and does not say how often it happens.`,
      'zh-Hans': ({ name }) => `“${name}”位于循环中，但未写明频次。`,
    },
  },
  reads: ({ topology, document }) => [topology, document.steps],
  skipped: ({ topology }) =>
    repeated(topology).length > 0 ? undefined : { en: 'no customer action repeats', 'zh-Hans': '没有重复的客户行为' },
  check,
  good: () => sketch({ ...LOOP, steps: { Ask: often, Read: often } }),
  bad: () => sketch({ ...LOOP, steps: { Ask: often } }),
};
