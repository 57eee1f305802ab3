import { sketch } from '../example.ts';
import { lastReview, notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

const DAY = 24 * 60 * 60 * 1000;

function check(context: RuleContext): Judgement[] {
  const { today, options } = context;
  const last = lastReview(context.document);
  if (last === undefined) return [{ message: 'never', elementIds: [], role: 'review' }];
  const days = typeof options.days === 'number' ? options.days : 180;
  const passed = Math.floor((Date.parse(today) - Date.parse(last)) / DAY);
  return passed >= days
    ? [{ message: 'old', elementIds: [], role: 'review', values: { last, days }, facts: last }]
    : [];
}

const reviewed = (at: string) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-force' },
      people: { 'person-00001': { name: { en: 'Wang Fang' } } },
      reviews: { 'review-00001': { byId: 'person-00001', at, decision: 'approved' } },
    },
  });

export const reviewDue: Rule = {
  law: {
    en: 'The last review is younger than the period, 180 days unless set otherwise.',
    'zh-Hans': '距最近一次评审的天数少于规定周期（缺省 180 天）。',
  },
  title: { en: 'Review due', 'zh-Hans': '评审到期' },
  why: {
    en: 'Expectations change faster than drawings; what nobody looked at for half a year is out of date.',
    'zh-Hans': '客户期望比图纸变得快；半年没人看过的蓝图多半已经过时。',
  },
  mend: {
    en: 'Go through it with the front line and record the decision or the revision. The period is an option.',
    'zh-Hans': '与一线员工一起复核，记录评审结论或修订。周期可在选项中调整。',
  },
  source: { en: 'Source text, section ㈤ 5: keep it moving', 'zh-Hans': '原文第㈤5节：保持流程不断修订' },
  version: 2,
  severity: { recommended: 'info', strict: 'warning' },
  options: { days: 180 },
  optionNames: {
    days: { en: 'Days after which the next review is due', 'zh-Hans': '上次评审后多少天应再次评审' },
  },
  messages: {
    never: { en: () => 'No review and no revision is recorded.', 'zh-Hans': () => '尚无评审或修订记录。' },
    old: {
      en: ({ last = '', days = '' }) => `The last review was on ${last}, ${days} days ago or more.`,
      'zh-Hans': ({ last = '', days = '' }) => `最近一次评审在 ${last}，已满 ${days} 天。`,
    },
  },
  reads: ({ document, today }) => [document.reviews, document.revisions, document.service, today],
  skipped: notInReview,
  check,
  good: () => reviewed('2026-03-01T09:00:00Z'),
  bad: () => reviewed('2025-03-01T09:00:00Z'),
};
