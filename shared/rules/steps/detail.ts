import type { Step } from '../../model/schema/drawing.ts';
import { sketch } from '../example.ts';
import { eachStep, type Rule, type RuleContext } from '../rule.ts';
import { says } from '../says.ts';

const STAFF: ReadonlySet<string> = new Set(['frontstage', 'backstage']);

function missingIn({ document }: RuleContext, step: Step): string[] {
  const actors = [...(step.actorIds ?? []), document.lanes[step.laneId ?? '']?.actorId ?? ''];
  const acted = actors.some((id) => document.actors[id]);
  const told = says(step.description) || says(step.standard);
  return [...(acted ? [] : ['actorIds']), ...(told ? [] : ['description'])];
}

const JUDGED: Readonly<Record<string, readonly string[]>> = { description: ['description', 'standard'] };

const each = eachStep(
  ({ kind, role }) => (kind === 'action' || kind === 'decision') && STAFF.has(role),
  (context, id, step) =>
    missingIn(context, step).map((field) => ({ message: field, elementIds: [id], fields: JUDGED[field] ?? [field] })),
  ({ document }) => [document.lanes, document.actors],
);

const told = { actorIds: ['actor-000001'], description: { en: 'Answers in plain words' } };
const actors = { 'actor-000001': { name: { en: 'Teller' } } };

export const detail: Rule = {
  law: {
    en: 'Each staff step has an actor and a description or standard.',
    'zh-Hans': '每个员工步骤写明由谁做，并有说明或标准。',
  },
  title: { en: 'Staff step not told in detail', 'zh-Hans': '员工步骤不够具体' },
  why: {
    en: 'The method asks for a simple flow and at the same time the detailed steps: who does it, and what counts as done well.',
    'zh-Hans': '方法要求既有简单流程，也有具体步骤：由谁做，做到什么程度。',
  },
  mend: {
    en: 'Name the actor on the step or on its lane, and write one sentence on what is done or to what standard.',
    'zh-Hans': '在步骤或泳道上写明岗位，并用一句话说明做什么或达到什么标准。',
  },
  source: {
    en: 'Source text, section ㈤ 4: simple flow and detailed steps',
    'zh-Hans': '原文第㈤4节：简单流程与具体步骤',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    actorIds: {
      en: ({ name }) => `${name}: nobody is named who does it.`,
      'zh-Hans': ({ name }) => `“${name}”：未写明由谁做。`,
    },
    description: {
      en: ({ name }) => `${name} has neither a description nor a standard.`,
      'zh-Hans': ({ name }) => `“${name}”没有说明，也没有标准。`,
    },
  },
  ...each,
  good: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' }, steps: { Answer: told }, more: { actors } }),
  bad: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' } }),
};
