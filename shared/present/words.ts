/** What a walk says of its own, in the language in which it is told. */
export interface PresentWords {
  readonly standard: string;
  readonly momentOfTruth: string;
  readonly recovery: string;
  readonly waitPoint: string;
  /** Between how long one waits and what makes it easier. */
  readonly beforeRelief: string;
  readonly quote: string;
  readonly cost: string;
  readonly openQuestions: string;
  readonly improvement: string;
  readonly remark: string;
  readonly sources: string;
  readonly assumption: string;
  readonly unnamed: string;
  /** Which part of a long answer. */
  readonly part: (title: string, part: number, parts: number) => string;
  readonly continued: (title: string) => string;
  readonly partContinued: (title: string, part: number, parts: number) => string;
  /** From the first phase of several to the last. */
  readonly fromTo: (first: string, last: string) => string;
  readonly trigger: string;
  readonly outcome: string;
  readonly scenario: string;
}

const WORDS: Readonly<Record<'en' | 'zh-Hans', PresentWords>> = {
  en: {
    standard: 'Standard',
    momentOfTruth: 'Moment of truth',
    recovery: 'Recovery',
    waitPoint: 'Wait point',
    beforeRelief: ' – ',
    quote: 'Quote',
    cost: 'Cost',
    openQuestions: 'Open questions',
    improvement: 'Improvement',
    remark: 'Remark',
    sources: 'Sources',
    assumption: 'An assumption: no source is cited',
    unnamed: 'Unnamed',
    part: (title, part, parts) => `${title} (${part} of ${parts})`,
    continued: (title) => `${title} (continued)`,
    partContinued: (title, part, parts) => `${title} (${part} of ${parts}, continued)`,
    fromTo: (first, last) => `${first} – ${last}`,
    trigger: 'Begins when',
    outcome: 'Outcome',
    scenario: 'Scenario',
  },
  'zh-Hans': {
    standard: '标准',
    momentOfTruth: '关键时刻',
    recovery: '补救',
    waitPoint: '等待点',
    beforeRelief: '；',
    quote: '原话',
    cost: '费用',
    openQuestions: '待解决的问题',
    improvement: '改进',
    remark: '批注',
    sources: '资料来源',
    assumption: '属于假设，未引用资料来源',
    unnamed: '未命名',
    part: (title, part, parts) => `${title}（${part}/${parts}）`,
    continued: (title) => `${title}（续）`,
    partContinued: (title, part, parts) => `${title}（${part}/${parts}，续）`,
    fromTo: (first, last) => `${first}—${last}`,
    trigger: '起因',
    outcome: '结果',
    scenario: '场景',
  },
};

export function presentWords(language: string): PresentWords {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
