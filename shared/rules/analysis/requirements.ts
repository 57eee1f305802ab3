import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const stated = { 'require-00001': { name: { en: 'An answer at the first contact' } } };

export const requirements: Rule = {
  law: {
    en: 'The analysis ends in at least one stated requirement, and each is answered by a step.',
    'zh-Hans': '分析得出至少一项明确的服务要求，且每项都有步骤落实。',
  },
  title: { en: 'Requirements missing or not answered', 'zh-Hans': '服务要求缺失或未落实' },
  why: {
    en: 'An analysis that demands nothing of the flow has not ended.',
    'zh-Hans': '对流程没有提出任何要求的分析，还没有完成。',
  },
  mend: {
    en: 'State under step 3 what the service must do, and tie each requirement to the steps that do it.',
    'zh-Hans': '在第三步写明对服务的具体要求，并关联到落实它的步骤。',
  },
  source: {
    en: 'Source text, section ㈤ 3: the concrete requirements of the service work',
    'zh-Hans': '原文第㈤3节：服务工作的具体要求',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: { en: () => 'No requirement is stated.', 'zh-Hans': () => '尚未写明服务要求。' },
    unanswered: {
      en: ({ name }) => `${name}: no step answers this requirement.`,
      'zh-Hans': ({ name }) => `“${name}”：没有步骤落实这项要求。`,
    },
  },
  reads: ({ document }) => [document.requirements, document.steps],
  check: ({ document }) => {
    const all = entriesOf(document.requirements);
    if (all.length === 0) return [{ message: 'none', elementIds: [], role: 'requirement' }];
    const answered = new Set(entriesOf(document.steps).flatMap(([, { requirementIds = [] }]) => requirementIds));
    return all
      .filter(([id]) => !answered.has(id))
      .map(([id, { name }]) => ({ message: 'unanswered', elementIds: [id], facts: name }));
  },
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      steps: { Ask: { requirementIds: ['require-00001'] } },
      more: { requirements: stated },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { requirements: stated } }),
};
