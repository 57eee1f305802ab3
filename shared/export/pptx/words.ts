/** What a presentation says of its own, in the drawing's language. */
export interface DeckWords {
  readonly title: string;
  readonly lanes: string;
  readonly legend: string;
  readonly facts: string;
  readonly lane: string;
  readonly standard: string;
  readonly who: string;
  readonly means: string;
  readonly time: string;
  readonly waiting: string;
  readonly cost: string;
  readonly expected: string;
  readonly tolerance: string;
  readonly relief: string;
  readonly why: string;
  readonly noticed: string;
  readonly recovery: string;
  readonly branch: string;
  readonly marked: string;
  readonly colon: string;
  readonly comma: string;
  readonly picture: string;
  readonly empty: string;
}

const WORDS: Readonly<Record<'en' | 'zh-Hans', DeckWords>> = {
  en: {
    title: 'Service blueprint',
    lanes: 'Lanes',
    legend: 'Legend',
    facts: 'Title block',
    lane: 'Lane',
    standard: 'Standard',
    who: 'Who',
    means: 'By',
    time: 'Working time',
    waiting: 'Waiting time',
    cost: 'Cost',
    expected: 'expected',
    tolerance: 'tolerated',
    relief: 'Relief',
    why: 'Why',
    noticed: 'Noticed by',
    recovery: 'Recovery',
    branch: 'Goes on to',
    marked: 'On the link',
    colon: ': ',
    comma: ', ',
    picture: 'Picture',
    empty: 'No step has a place in the drawing yet.',
  },
  'zh-Hans': {
    title: '服务蓝图',
    lanes: '泳道',
    legend: '图例',
    facts: '图签',
    lane: '泳道',
    standard: '服务标准',
    who: '执行者',
    means: '渠道与系统',
    time: '作业时间',
    waiting: '等待时间',
    cost: '费用',
    expected: '预计',
    tolerance: '容忍',
    relief: '缓解措施',
    why: '原因',
    noticed: '如何发现',
    recovery: '补救',
    branch: '之后',
    marked: '连线上',
    colon: '：',
    comma: '、',
    picture: '图片',
    empty: '图中还没有步骤。',
  },
};

export function deckWords(language: string): DeckWords {
  return WORDS[language.startsWith('zh') ? 'zh-Hans' : 'en'];
}
