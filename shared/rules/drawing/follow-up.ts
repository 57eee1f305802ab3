import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import type { Rule } from '../rule.ts';

const service = { name: { en: 'Example' }, status: 'in-review' };
const indicators = { 'indicator-01': { kind: 'quality', name: { en: 'Right first time' } } };

export const followUp: Rule = {
  law: {
    en: 'For each quality figure it is said who follows it up, and how often.',
    'zh-Hans': '每项质量指标都有人跟踪，并写明频率。',
  },
  title: { en: 'Quality that nobody follows up', 'zh-Hans': '质量无人跟踪' },
  why: {
    en: 'A drawing that is agreed and then not watched is out of date within a year.',
    'zh-Hans': '达成一致后若无人跟踪，蓝图很快就会过时。',
  },
  mend: {
    en: 'Name under step 6 who watches the figure and how often.',
    'zh-Hans': '在第六步写明由谁跟踪、多久一次。',
  },
  source: { en: 'Six-step method, step 6: following up quality', 'zh-Hans': '六步流程设计法第六步：跟踪质量' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    nobody: {
      en: ({ name }) => `${name}: nobody follows this figure up, or it is not said how often.`,
      'zh-Hans': ({ name }) => `“${name}”：无人跟踪，或未写明频率。`,
    },
  },
  reads: ({ document }) => [document.indicators, document.followUps, document.people, document.service],
  skipped: notInReview,
  check: ({ document }) => {
    const followed = new Set(
      Object.values(document.followUps)
        .filter(({ byId = '', every }) => document.people[byId] && every)
        .map(({ indicatorId }) => indicatorId),
    );
    return entriesOf(document.indicators)
      .filter(([id, { kind }]) => kind === 'quality' && !followed.has(id))
      .map(([id]) => ({ message: 'nobody', elementIds: [id] }));
  },
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: {
        service,
        indicators,
        people: { 'person-00001': { name: { en: 'Wang Fang' } } },
        followUps: {
          'follow-00001': { indicatorId: 'indicator-01', byId: 'person-00001', every: { count: 1, unit: 'month' } },
        },
      },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { service, indicators } }),
};
