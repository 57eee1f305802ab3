import type { BlueprintDocument } from '../../model/schema/document.ts';
import { sketch, sketchId } from '../example.ts';
import { longestMinutes } from '../longest-path.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { minutesOf, statedTime } from '../times.ts';

function check(context: RuleContext): Judgement[] {
  const { document, topology } = context;
  return Object.entries(document.policies).flatMap(([id, { limit }]): Judgement[] => {
    const [from, to] = [topology.byId.get(limit?.fromStepId ?? ''), topology.byId.get(limit?.toStepId ?? '')];
    if (!limit || !from || !to) return [];
    const planned = longestMinutes(context, [from], [to], 'max');
    const allowed = minutesOf(document, limit.within, 'max');
    if (planned === undefined || planned <= allowed) return [];
    const values = { planned: { minutes: planned }, allowed: statedTime(limit.within, 'max') };
    return [
      { message: 'beyond', elementIds: [id, from.id, to.id], fields: ['limit'], values, facts: [planned, allowed] },
    ];
  });
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
  mend: {
    en: 'Shorten or do at the same time what lies between the two steps, or correct the limit.',
    'zh-Hans': '缩短两步之间的环节或改为并行，或更正时限。',
  },
  source: {
    en: 'Six-step method, step 3: time; rules and standards of step 2',
    'zh-Hans': '六步流程设计法第三步：时间；第二步的制度与标准',
  },
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
