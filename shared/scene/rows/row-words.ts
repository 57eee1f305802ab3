const WORDS = {
  en: {
    working: (time: string) => `Working ${time}`,
    waiting: (time: string) => `Waiting ${time}`,
    nothing: 'Nothing to show yet',
    and: ', ',
    curve: 'Curve',
    good: 'good',
    bad: 'bad',
  },
  'zh-Hans': {
    working: (time: string) => `作业 ${time}`,
    waiting: (time: string) => `等待 ${time}`,
    nothing: '暂无内容',
    and: '，',
    curve: '曲线',
    good: '好',
    bad: '差',
  },
} as const;

/** What rows say of themselves, in the language of the drawing. */
export function rowWords(language: string) {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
