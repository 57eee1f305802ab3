import type { Sentence } from '../model/refusal.ts';

/**
 * What the blueprint of the tutorial is about: a client of a broker asks how an expiring warrant is exercised, and is
 * answered badly (source text, section ㈢). The names are those that the tutorial proposes.
 */
export const STORY = {
  told: {
    en: 'A client’s warrants are about to expire. The client sells shares to raise the money, and asks the broker: do the new shares arrive the day after exercising, or only when the exercise period ends? The broker asks the head office, explains the answer badly, and the client is angry.',
    'zh-Hans':
      '客户持有的权证即将到期。客户卖出股票，腾出资金准备行权，并问经纪人：行权后是第二天得到股票，还是行权期结束才得到？经纪人去问公司，回来却没有解释清楚，客户很生气。',
  },
  service: { en: 'Question about expiring warrants', 'zh-Hans': '权证到期行权咨询' },
  trigger: { en: 'The client’s warrants are about to expire', 'zh-Hans': '客户持有的权证即将到期' },
  outcome: { en: 'The client exercises on the right day', 'zh-Hans': '客户在合适的日子行权' },
  segment: { en: 'Private clients who hold warrants', 'zh-Hans': '持有权证的个人客户' },
  sell: { en: 'Sell shares to raise the money', 'zh-Hans': '卖出股票筹集资金' },
  ask: { en: 'Ask when the new shares arrive', 'zh-Hans': '询问股票何时到账' },
  decide: { en: 'Decide on the day', 'zh-Hans': '决定行权日期' },
  exercise: { en: 'Exercise the warrants', 'zh-Hans': '申报行权' },
  note: { en: 'Write down the question', 'zh-Hans': '记录客户的问题' },
  lookUp: { en: 'Look up the terms', 'zh-Hans': '查阅权证条款' },
  explain: { en: 'Explain the answer', 'zh-Hans': '向客户解释答复' },
  evidence: { en: 'Written answer with dates', 'zh-Hans': '写明日期的书面答复' },
  fails: { en: 'The dates are explained wrongly', 'zh-Hans': '到账日期解释有误' },
  recovery: {
    en: 'Call back the same day, correct it in writing, and tell what can still be done',
    'zh-Hans': '当天回电，书面更正，并说明还能怎样处理',
  },
  source: { en: 'Terms of the warrant', 'zh-Hans': '权证发行条款' },
  person: { en: 'Wang Fang', 'zh-Hans': '王芳' },
} as const satisfies Readonly<Record<string, Sentence>>;
