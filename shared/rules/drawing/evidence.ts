import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isEvidence, meets } from '../topology.ts';

export const evidence: Rule = {
  law: {
    en: 'Each customer action has physical evidence, by link or by column.',
    'zh-Hans': '每个客户行为都有有形展示，通过连线或同列体现。',
  },
  title: { en: 'Customer action without physical evidence', 'zh-Hans': '客户行为没有有形展示' },
  why: {
    en: 'Customers judge a service by what they can see and hold; where there is nothing, they are left to guess.',
    'zh-Hans': '客户凭看得见、拿得到的东西评判服务；什么都没有时，只能靠猜测。',
  },
  mend: {
    en: 'Add what the customer sees, hears or holds there: a form, a screen, a receipt, a uniform.',
    'zh-Hans': '补充客户在此看到、听到或拿到的东西：表单、页面、回单、工牌等。',
  },
  source: {
    en: 'Source text, section ㈧: add physical evidence to every customer action',
    'zh-Hans': '原文第㈧节：为每个客户行为加上有形展示',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning', 'shostack-1984': 'info' },
  messages: {
    none: { en: ({ name }) => `${name} has no physical evidence.`, 'zh-Hans': ({ name }) => `“${name}”没有有形展示。` },
  },
  reads: ({ topology }) => [topology],
  check: ({ topology }) =>
    (topology.byRole.get('customer') ?? [])
      .filter((node) => node.kind === 'action')
      .filter((node) => !meets(topology, node, isEvidence))
      .map(({ id }) => ({ message: 'none', elementIds: [id] })),
  good: () => sketch({ lanes: { evidence: 'Leaflet', customer: 'Ask' } }),
  bad: () => sketch({ lanes: { evidence: '- Leaflet', customer: 'Ask -' } }),
};
