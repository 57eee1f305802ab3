import { sketch } from '../example.ts';
import { eachStep, type Rule } from '../rule.ts';

/** Lanes through which a case moves; support processes are attached to it. */
const ON_THE_FLOW: ReadonlySet<string> = new Set(['customer', 'frontstage', 'self-service', 'backstage']);

const minutes = { time: { likely: 3, unit: 'minute' } };

export const time: Rule = {
  law: {
    en: 'Every action and decision on the flow has a time.',
    'zh-Hans': '流程上的每个行动和判断都有时间。',
  },
  title: { en: 'Time missing', 'zh-Hans': '缺少时间' },
  why: {
    en: 'Without times nobody can say how long the customer waits, what it costs and where the bottleneck is.',
    'zh-Hans': '没有时间，就说不清客户等多久、费用多少、瓶颈在哪里。',
  },
  mend: {
    en: 'State the usual working time; a range is better, an assumption will do. Many can be filled in at once in a table.',
    'zh-Hans': '写明通常用时，给出范围更好，假设值也可以。可在表格中一次填写多个步骤。',
  },
  source: { en: 'Source text, section ㈤ 3: time; Shostack 1984', 'zh-Hans': '原文第㈤3节：时间；Shostack 1984' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning', 'nn-g': 'off' },
  messages: {
    missing: { en: ({ name }) => `${name} has no time.`, 'zh-Hans': ({ name }) => `“${name}”没有时间。` },
  },
  ...eachStep(
    ({ kind, role }) => (kind === 'action' || kind === 'decision') && ON_THE_FLOW.has(role),
    (_context, id, step) => (step.time ? [] : [{ message: 'missing', elementIds: [id], fields: ['time'] }]),
  ),
  good: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: minutes } }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
