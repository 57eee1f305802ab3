import { sketch, sketchId } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import { eachElement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

const each = eachElement(
  'phases',
  (_context, id, { progress }) =>
    says(progress) ? [] : [{ message: 'unseen', elementIds: [id], fields: ['progress'] }],
  ({ document }) => [document.service.status],
);

const phased = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      phases: { [sketchId('phase', 0)]: { name: { en: 'Contact' }, order: 'a0', ...more } },
    },
  });

export const progress: Rule = {
  law: {
    en: 'Each phase says where the front line sees how far a case has got.',
    'zh-Hans': '每个阶段写明一线员工在哪里查看业务进展。',
  },
  title: { en: 'Progress that nobody can see', 'zh-Hans': '进展无处可查' },
  why: {
    en: 'Who is asked “how far is it?” and cannot tell sends the customer away with less than they came with.',
    'zh-Hans': '客户问“办到哪一步了”，员工答不上来，客户只会更不满意。',
  },
  mend: {
    en: 'Name the system, board or report on the phase, under “Where progress is seen”.',
    'zh-Hans': '在阶段的“进展查看”中写明系统、看板或报表。',
  },
  source: {
    en: 'Source text, section ㈤ 5: know how far each item of business has got',
    'zh-Hans': '原文第㈤5节：了解各项业务的进展',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    unseen: {
      en: ({ name }) => `${name}: it is not said where the front line sees how far a case has got.`,
      'zh-Hans': ({ name }) => `“${name}”未写明一线员工在哪里查看进展。`,
    },
  },
  ...each,
  skipped: (context) =>
    notInReview(context) ??
    (Object.keys(context.document.phases).length > 0
      ? undefined
      : { en: 'there are no phases', 'zh-Hans': '没有阶段' }),
  good: () => phased({ progress: { en: 'Case list of the service desk' } }),
  bad: () => phased({}),
};
