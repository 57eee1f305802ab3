import { toMinutes } from '../../model/duration.ts';
import type { WaitPoint } from '../../model/schema/drawing.ts';
import { sketch, sketchId } from '../example.ts';
import { isStrict } from '../reviewed.ts';
import { eachElement, type Judgement, type Rule, type RuleContext } from '../rule.ts';

function judge({ document, profile }: RuleContext, id: string, { expected, tolerance }: WaitPoint): Judgement[] {
  const calendar = document.service.calendar;
  if (!expected) return [{ message: 'expected', elementIds: [id], fields: ['expected'] }];
  if (!tolerance) return isStrict(profile) ? [{ message: 'tolerance', elementIds: [id], fields: ['tolerance'] }] : [];
  const [wait, borne] = [expected, tolerance].map(({ likely, unit }) => toMinutes(likely, unit, calendar));
  const beyond = (wait ?? 0) > (borne ?? 0);
  return beyond ? [{ message: 'beyond', elementIds: [id], fields: ['expected', 'tolerance'] }] : [];
}

export const waitPointTime: Rule = {
  law: {
    en: 'A wait point has an expected time, strictly also the customer’s tolerance, and the wait is within it.',
    'zh-Hans': '等待点写明预计时间，严格要求下还须写明客户容忍时间，且等待不超过容忍时间。',
  },
  title: { en: 'Wait point without a time, or beyond tolerance', 'zh-Hans': '等待点缺少时间或超出容忍' },
  why: {
    en: 'Only a wait that is known can be shortened, filled or announced.',
    'zh-Hans': '只有清楚等待多久，才能缩短、充实或事先告知。',
  },
  mend: {
    en: 'State how long the customer waits and how long they put up with it.',
    'zh-Hans': '写明客户要等多久、能容忍多久。',
  },
  source: {
    en: 'Source text, section ㈧: mark the wait points; Shostack 1984 (standard and tolerated times)',
    'zh-Hans': '原文第㈧节：标出等待点；Shostack 1984（标准时间与容忍时间）',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    expected: {
      en: ({ name }) => `${name} does not say how long the wait is expected to be.`,
      'zh-Hans': ({ name }) => `“${name}”未写明预计等待时间。`,
    },
    tolerance: {
      en: ({ name }) => `${name} does not say how long the customer tolerates.`,
      'zh-Hans': ({ name }) => `“${name}”未写明客户容忍时间。`,
    },
    beyond: {
      en: ({ name }) => `${name}: the expected wait is longer than the customer tolerates.`,
      'zh-Hans': ({ name }) => `“${name}”：预计等待超过客户容忍时间。`,
    },
  },
  ...eachElement('waitPoints', judge, ({ profile, document }) => [profile, document.service.calendar]),
  good: () => marked(10),
  bad: () => marked(30),
};

function marked(likely: number) {
  const times = { expected: { likely, unit: 'minute' }, tolerance: { likely: 15, unit: 'minute' } };
  return sketch({
    lanes: { customer: 'Ask' },
    more: { waitPoints: { 'wait-0000001': { on: sketchId('step', 'Ask'), number: 1, ...times } } },
  });
}
