import { sketch } from '../example.ts';
import { notInReview } from '../reviewed.ts';
import { eachElement, type Rule } from '../rule.ts';
import { says } from '../says.ts';

const each = eachElement(
  'improvements',
  (_context, id, { state, effect }) =>
    state === 'done' && !says(effect) ? [{ message: 'unmeasured', elementIds: [id], fields: ['state', 'effect'] }] : [],
  ({ document }) => [document.service.status],
);

const improved = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      improvements: { 'improve-0001': { name: { en: 'Progress page' }, state: 'done', ...more } },
    },
  });

export const effect: Rule = {
  law: { en: 'A finished improvement has a measured effect.', 'zh-Hans': '已完成的改进写明实测效果。' },
  title: { en: 'Improvement without an effect', 'zh-Hans': '改进没有效果记录' },
  why: {
    en: 'What was done and not measured may as well have made things worse.',
    'zh-Hans': '做了却没有衡量，也可能是越改越差。',
  },
  mend: {
    en: 'Write on the improvement what it changed, with a figure before and after.',
    'zh-Hans': '在改进中写明前后对比的数据。',
  },
  source: { en: 'Source text, section ㈤ 2 and 5: what the fixes did', 'zh-Hans': '原文第㈤2、5节：改进的效果' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    unmeasured: {
      en: ({ name }) => `${name} is done, and its effect is not stated.`,
      'zh-Hans': ({ name }) => `“${name}”已完成，但未写明效果。`,
    },
  },
  ...each,
  skipped: notInReview,
  good: () => improved({ effect: { en: 'Calls asking for news: from 2.1 to 0.9 a case' } }),
  bad: () => improved({}),
};
