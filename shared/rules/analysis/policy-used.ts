import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const policies = { 'policy-00001': { name: { en: 'Answer within 15 days' } } };

export const policyUsed: Rule = {
  law: { en: 'Each policy is attached to a step.', 'zh-Hans': '每项制度都关联到步骤。' },
  title: { en: 'Policy that no step carries out', 'zh-Hans': '制度未落实到步骤' },
  why: {
    en: 'A rule that is tied to no step is nobody’s work.',
    'zh-Hans': '没有关联到步骤的制度，等于没有人执行。',
  },
  mend: {
    en: 'Attach it under “Policies” to the steps that carry it out, or state its limit from step to step.',
    'zh-Hans': '在执行它的步骤的“制度”中关联，或写明步骤间的时限。',
  },
  source: {
    en: 'Source text, section ㈤ 2 and 3: rules, procedures and standards',
    'zh-Hans': '原文第㈤2、3节：制度、程序与标准',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unused: {
      en: ({ name }) => `${name}: no step carries out this policy.`,
      'zh-Hans': ({ name }) => `“${name}”：没有步骤执行这项制度。`,
    },
  },
  reads: ({ document }) => [document.policies, document.steps],
  skipped: ({ document }) =>
    Object.keys(document.policies).length > 0 ? undefined : { en: 'no policy is listed', 'zh-Hans': '没有列出制度' },
  check: ({ document }) => {
    const policies = entriesOf(document.policies);
    if (policies.length === 0) return [];
    const attached = new Set(entriesOf(document.steps).flatMap(([, { policyIds = [] }]) => policyIds));
    const limits = (id: string | undefined) => id !== undefined && document.steps[id] !== undefined;
    return policies
      .filter(([id, { limit }]) => !attached.has(id) && !(limits(limit?.fromStepId) && limits(limit?.toStepId)))
      .map(([id]) => ({ message: 'unused', elementIds: [id] }));
  },
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { policyIds: ['policy-00001'] } }, more: { policies } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { policies } }),
};
