import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { improvementFor } from '../improvements.ts';
import { notInReview } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';

function check({ document }: RuleContext): Judgement[] {
  return entriesOf(document.waitPoints)
    .filter(([id, { relief }]) => !says(relief) && improvementFor(document, id) !== 'whole')
    .map(([id]) => ({ message: 'none', elementIds: [id], facts: improvementFor(document, id) }));
}

const waiting = (more: object) =>
  sketch({
    lanes: { customer: 'Ask' },
    more: {
      service: { name: { en: 'Example' }, status: 'in-review' },
      waitPoints: { 'wait-0000001': { on: sketchId('step', 'Ask'), number: 1, ...more } },
    },
  });

export const waitPointAction: Rule = {
  law: {
    en: 'Each wait point has an improvement with owner, due date and state, or says what makes the wait bearable.',
    'zh-Hans': '每个等待点都有改进措施（负责人、期限、状态），或写明如何缓解等待。',
  },
  title: { en: 'Wait that nobody eases', 'zh-Hans': '等待点没有改善' },
  why: {
    en: 'A wait is made shorter or made bearable; to mark it and leave it does neither.',
    'zh-Hans': '等待要么缩短，要么缓解；只标不管，两样都没做到。',
  },
  mend: {
    en: 'Say on the wait point what makes it bearable (news, a number, something to do), or add an improvement.',
    'zh-Hans': '在等待点写明缓解办法（告知进展、排号、有事可做），或添加改进措施。',
  },
  source: {
    en: 'Source text, sections ㈤ 5 and ㈧; Maister 1985 on waiting',
    'zh-Hans': '原文第㈤5、㈧节；Maister 1985（等待心理学）',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: ({ name }) => `${name}: nothing makes this wait shorter or bearable.`,
      'zh-Hans': ({ name }) => `“${name}”：没有缩短或缓解等待的措施。`,
    },
  },
  reads: ({ document }) => [document.waitPoints, document.improvements, document.service],
  skipped: notInReview,
  check,
  good: () => waiting({ relief: { en: 'A number and the time left are shown' } }),
  bad: () => waiting({}),
};
