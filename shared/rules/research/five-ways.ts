import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

/** The five ways of asking the service department, with their names. */
const WAYS = {
  documents: { en: 'files and documents', 'zh-Hans': '文件资料' },
  'case-study': { en: 'case studies', 'zh-Hans': '案例研究' },
  'site-visit': { en: 'site visits', 'zh-Hans': '实地调查' },
  survey: { en: 'surveys', 'zh-Hans': '问卷调查' },
  'tracked-fix': { en: 'tracking earlier fixes', 'zh-Hans': '改进跟踪' },
} as const;

const source = (kind: string) => ({ kind, title: { en: kind } });
const sources = (kinds: readonly string[]) =>
  Object.fromEntries(kinds.map((kind, index) => [`source-00000${index}`, source(kind)]));

export const fiveWays: Rule = {
  law: {
    en: 'Each of the five ways of asking the service department is used.',
    'zh-Hans': '向客服部门搜集资料的五种方式都已使用。',
  },
  title: { en: 'Not from all five ways', 'zh-Hans': '五种方式未全部使用' },
  why: {
    en: 'Each way shows what the others hide: files the rule, visits the practice, surveys the opinion, fixes what helped.',
    'zh-Hans': '各种方式互为补充：文件反映规定，实地反映做法，问卷反映意见，跟踪反映成效。',
  },
  mend: {
    en: 'Use the way that is missing, or leave it open with a name and a date; nobody has to invent a source.',
    'zh-Hans': '补充缺少的方式，或注明由谁在何时补上；不必编造资料。',
  },
  source: { en: 'Six-step method, step 2: the five ways', 'zh-Hans': '六步流程设计法第二步：五种方式' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    missing: {
      en: ({ way = '' }) => `No source comes from ${way}.`,
      'zh-Hans': ({ way = '' }) => `没有来自${way}的资料。`,
    },
  },
  reads: ({ document }) => [document.sources],
  check: ({ document }) => {
    const used = new Set(Object.values(document.sources).map(({ kind }) => kind));
    return Object.entries(WAYS)
      .filter(([kind]) => !used.has(kind))
      .map(([kind, way]) => ({ message: 'missing', elementIds: [], role: kind, values: { way } }));
  },
  good: () => sketch({ lanes: { customer: 'Ask' }, more: { sources: sources(Object.keys(WAYS)) } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { sources: sources(['survey']) } }),
};
