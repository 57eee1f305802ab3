import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { improvementFor } from '../improvements.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function check({ document }: RuleContext): Judgement[] {
  return entriesOf(document.failPoints).flatMap(([id]): Judgement[] => {
    const state = improvementFor(document, id);
    return state === 'whole' ? [] : [{ message: state, elementIds: [id], facts: state }];
  });
}

const failing = (improvements: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      people: { 'person-00001': { name: { en: 'Wang Fang' } } },
      failPoints: { 'fail-0000001': { on: sketchId('step', 'Ask'), number: 1, what: { en: 'Misheard' } } },
      improvements,
    },
  });

export const failPointAction: Rule = {
  law: {
    en: 'Each fail point has an improvement with owner, due date and state.',
    'zh-Hans': '每个失误点都有改进措施，写明负责人、期限和状态。',
  },
  title: { en: 'Fail point that nobody works on', 'zh-Hans': '失误点没有改进措施' },
  why: {
    en: 'A fail point that is marked and left is a known mistake that goes on.',
    'zh-Hans': '标出来却没有人改的失误点，就是明知故犯。',
  },
  mend: {
    en: 'Add an improvement about it under step 5: what, who, by when. “Dropped” with a reason counts.',
    'zh-Hans': '在第五步为它添加改进：做什么、谁负责、何时完成；决定不做的标为“已放弃”。',
  },
  source: { en: 'Source text, section ㈤ 5: how the flow is to be improved', 'zh-Hans': '原文第㈤5节：流程如何改进' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: ({ name }) => `${name}: no improvement is about this fail point.`,
      'zh-Hans': ({ name }) => `“${name}”：没有针对该失误点的改进措施。`,
    },
    part: {
      en: ({ name }) => `${name}: its improvement lacks owner, due date or state.`,
      'zh-Hans': ({ name }) => `“${name}”：改进措施缺少负责人、期限或状态。`,
    },
  },
  reads: ({ document }) => [document.failPoints, document.improvements, document.service],
  skipped: notInReview,
  check,
  good: () =>
    failing({
      'improve-0001': {
        name: { en: 'Read back' },
        aboutIds: ['fail-0000001'],
        ownerId: 'person-00001',
        due: '2026-06-30',
        state: 'open',
      },
    }),
  bad: () => failing({}),
};
