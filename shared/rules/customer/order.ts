import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Rule } from '../rule.ts';

export const order: Rule = {
  law: {
    en: 'A flow link that runs back in time is marked as a loop.',
    'zh-Hans': '沿时间倒退的流程连线须标为循环。',
  },
  title: { en: 'Link runs back in time', 'zh-Hans': '连线沿时间倒退' },
  why: {
    en: 'Time runs from left to right; a link to an earlier column is either a loop or a step in the wrong place.',
    'zh-Hans': '时间从左到右推进；指向更早一列的连线要么是循环，要么是步骤放错了位置。',
  },
  mend: {
    en: 'Move the step to its time, or mark the link as a loop.',
    'zh-Hans': '把步骤移到正确的时间位置，或把连线标为循环。',
  },
  source: {
    en: 'Six-step method, step 1; order of the customer’s actions',
    'zh-Hans': '六步流程设计法第一步；客户行为的顺序',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    back: {
      en: ({ name }) => `${name} runs back in time without being marked as a loop.`,
      'zh-Hans': ({ name }) => `“${name}”沿时间倒退，但未标为循环。`,
    },
  },
  reads: ({ topology }) => [topology],
  check: ({ topology }) =>
    topology.edges
      .filter(({ kind, loop, from, to }) => kind === 'flow' && !loop && to.column >= 0 && to.column < from.column)
      .map(({ id }) => ({
        message: 'back',
        elementIds: [id],
        fields: ['from', 'to', 'loop'],
        fixes: [
          offered(
            { en: 'Mark as a loop', 'zh-Hans': '标为循环' },
            setting({ collection: 'links', id }, { loop: true }),
          ),
        ],
      })),
  good: () => sketch({ lanes: { customer: 'Ask Wait' }, links: 'Ask>Wait Wait>Ask~' }),
  bad: () => sketch({ lanes: { customer: 'Ask Wait' }, links: 'Wait>Ask' }),
};
