import { sketch } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import { eachElement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

const each = eachElement(
  'revisions',
  (_context, id, { trigger, version = '', date = '' }) =>
    says(trigger)
      ? []
      : [{ message: 'unsaid', elementIds: [id], fields: ['trigger'], values: { revision: version || date } }],
  ({ document }) => [document.service.status],
);

const revised = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      revisions: { 'revision-0001': { version: '1.1', ...more } },
    },
  });

export const trigger: Rule = {
  law: {
    en: 'Each revision names the changed need or expectation, or the finding, that it answers.',
    'zh-Hans': '每次修订写明所回应的需求或期望变化，或所依据的发现。',
  },
  title: { en: 'Revision without a reason', 'zh-Hans': '修订没有缘由' },
  why: {
    en: 'A flow is kept moving because expectations change; a change without a reason cannot be judged.',
    'zh-Hans': '流程随客户期望而变；没有缘由的改动无从评价。',
  },
  mend: {
    en: 'Write on the revision what was learnt, by whom and when, that asked for the change.',
    'zh-Hans': '在修订中写明是什么发现或变化促成了这次改动。',
  },
  source: { en: 'Source text, section ㈤ 5: as expectations change', 'zh-Hans': '原文第㈤5节：随期望变化' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unsaid: {
      en: ({ revision = '' }) => `Revision ${revision}: it is not said what it answers.`,
      'zh-Hans': ({ revision = '' }) => `修订 ${revision} 未写明缘由。`,
    },
  },
  ...each,
  skipped: notInReview,
  good: () => revised({ trigger: { en: 'Survey of 20 March: customers want news' } }),
  bad: () => revised({}),
};
