import { toMinutes } from '../../model/duration.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Duration } from '../../model/schema/values.ts';
import { sketch, sketchId } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import type { Node } from '../topology.ts';

function minutesOf(document: BlueprintDocument, duration: Duration | undefined): number {
  return duration ? toMinutes(duration.max ?? duration.likely, duration.unit, document.service.calendar) : 0;
}

/** The longest planned time of a step: its work, its waiting, and the waits expected on it. */
function stepMinutes(document: BlueprintDocument, node: Node, waits: ReadonlyMap<string, number>): number {
  const step = document.steps[node.id];
  return minutesOf(document, step?.time) + minutesOf(document, step?.waiting) + (waits.get(node.id) ?? 0);
}

/**
 * Minutes of the longest path from one step to another over links forward in time, loops left out; undefined where no
 * path leads there. A topological pass over columns, so a crossed order cannot make it run for ever.
 */
function longestMinutes(document: BlueprintDocument, from: Node, to: Node): number | undefined {
  const waits = new Map<string, number>();
  for (const wait of Object.values(document.waitPoints)) {
    waits.set(wait.on, (waits.get(wait.on) ?? 0) + minutesOf(document, wait.expected));
  }
  const best = new Map<Node, number>([[from, stepMinutes(document, from, waits)]]);
  const visiting = new Set<Node>();
  const reach = (node: Node): number | undefined => {
    if (node === from || best.has(node)) return best.get(node);
    if (visiting.has(node) || visiting.size > 400) return undefined;
    visiting.add(node);
    let longest: number | undefined;
    for (const edge of node.in) {
      const before = edge.loop ? undefined : reach(edge.from);
      if (before === undefined) continue;
      const handOff = minutesOf(document, document.links[edge.id]?.handOff) + (waits.get(edge.id) ?? 0);
      longest = Math.max(longest ?? 0, before + handOff);
    }
    visiting.delete(node);
    if (longest === undefined) return undefined;
    const total = longest + stepMinutes(document, node, waits);
    best.set(node, total);
    return total;
  };
  return reach(to);
}

function check({ document, topology }: RuleContext): Judgement[] {
  return Object.entries(document.policies).flatMap(([id, { limit }]): Judgement[] => {
    const [from, to] = [topology.byId.get(limit?.fromStepId ?? ''), topology.byId.get(limit?.toStepId ?? '')];
    if (!limit || !from || !to) return [];
    const planned = longestMinutes(document, from, to);
    const allowed = minutesOf(document, limit.within);
    if (planned === undefined || planned <= allowed) return [];
    const values = { planned: shown(planned), allowed: shown(allowed) };
    return [
      { message: 'beyond', elementIds: [id, from.id, to.id], fields: ['limit'], values, facts: [planned, allowed] },
    ];
  });
}

/** Minutes as days with one decimal, or as hours or minutes where that is shorter. */
function shown(minutes: number): string {
  if (minutes >= 24 * 60) return `${Math.round((minutes / 24 / 60) * 10) / 10} d`;
  return minutes >= 60 ? `${Math.round((minutes / 60) * 10) / 10} h` : `${Math.round(minutes)} min`;
}

export const legalLimit: Rule = {
  law: {
    en: 'A policy’s limit from step to step is kept by the planned time.',
    'zh-Hans': '制度规定的步骤间时限不被计划时间突破。',
  },
  title: { en: 'Limit of a policy exceeded', 'zh-Hans': '超出制度时限' },
  why: {
    en: 'A limit set by law or policy that the plan itself breaks will be broken every day.',
    'zh-Hans': '如果计划本身就突破了法规或制度时限，日常运行必然违规。',
  },
  source: 'Six-step method, step 3: time; rules and standards of step 2',
  version: 1,
  severity: { recommended: 'warning', strict: 'warning', financial: 'error' },
  messages: {
    beyond: {
      en: ({ name, planned = '', allowed = '' }) =>
        `${name}: the plan takes up to ${planned}, the limit is ${allowed}.`,
      'zh-Hans': ({ name, planned = '', allowed = '' }) => `“${name}”：计划最长 ${planned}，时限为 ${allowed}。`,
    },
  },
  reads: ({ topology, document }) =>
    Object.values(document.policies).some(({ limit }) => limit)
      ? [topology, document.policies, document.steps, document.links, document.waitPoints, document.service]
      : [document.policies],
  skipped: ({ document }) =>
    Object.values(document.policies).some(({ limit }) => limit)
      ? undefined
      : { en: 'no policy states a limit', 'zh-Hans': '没有制度写明时限' },
  check,
  good: () => limited(5),
  bad: () => limited(50),
};

function limited(minutes: number): BlueprintDocument {
  const limit = {
    fromStepId: sketchId('step', 'Ask'),
    toStepId: sketchId('step', 'Answer'),
    within: { likely: 10, unit: 'minute' },
  };
  return sketch({
    lanes: { customer: 'Ask -', frontstage: '- Answer' },
    links: 'Ask>Answer',
    steps: { Answer: { time: { likely: minutes, unit: 'minute' } } },
    more: { policies: { 'policy-00001': { name: { en: 'Answer in time' }, limit } } },
  });
}
