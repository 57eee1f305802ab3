import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Fix, Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';

interface Citing {
  readonly sourceIds?: readonly string[];
  readonly assumption?: boolean;
}

/** Whether it cites a source that is there, or says frankly that it is supposed. */
function rests({ sources }: BlueprintDocument, { sourceIds = [], assumption }: Citing): boolean {
  return assumption === true || sourceIds.some((id) => sources[id] !== undefined);
}

/** Markers and needs without a ground, and steps with a time where no statement stands for all times. */
function groundless({ document }: RuleContext): string[] {
  const { failPoints, waitPoints, needs, steps, statements } = document;
  const unfounded = (element: Citing) => !rests(document, element);
  const judged: Readonly<Record<string, Citing>>[] = [failPoints, waitPoints, needs];
  const missing = judged.flatMap((collection) => entriesOf(collection).filter(([, element]) => unfounded(element)));
  const timed = says(statements?.times)
    ? []
    : entriesOf(steps).filter(([, step]) => (step.time ?? step.waiting) !== undefined && unfounded(step));
  return [...missing, ...timed].map(([id]) => id).sort();
}

const JUDGED = ['failPoints', 'waitPoints', 'needs', 'steps'] as const;

/** Says frankly of all of them that they are supposed. */
function assumed({ document }: RuleContext, ids: readonly string[]): Fix {
  const calls = ids.flatMap((id) => {
    const collection = JUDGED.find((name) => document[name][id] !== undefined);
    return collection ? [setting({ collection, id }, { assumption: true })] : [];
  });
  return offered({ en: 'Mark them all as assumptions', 'zh-Hans': '全部标为假设' }, ...calls);
}

function check(context: RuleContext): Judgement[] {
  const ids = groundless(context);
  const values = { count: ids.length };
  const fields = ['sourceIds', 'assumption'];
  return ids.length === 0
    ? []
    : [{ message: 'missing', elementIds: ids, fields, values, fixes: [assumed(context, ids)] }];
}

export const evidence: Rule = {
  law: {
    en: 'Markers, needs and times cite a source or are marked as assumptions; one statement may serve for all times.',
    'zh-Hans': '标记、需求和时间引用资料或标明为假设；所有时间可共用一条说明。',
  },
  title: { en: 'Claims without a ground', 'zh-Hans': '缺少依据' },
  why: {
    en: 'Whoever reads the blueprint must be able to tell what was found from what was supposed.',
    'zh-Hans': '读图的人必须分得清哪些是调查所得，哪些是推测。',
  },
  mend: {
    en: 'Cite a source, tick “Assumption”, or say once for the whole blueprint what its times rest on. An assumption is no fault.',
    'zh-Hans': '引用资料、勾选“假设”，或为全图时间写一条依据说明。如实标明假设并不是错误。',
  },
  source: { en: 'Source text, section ㈤ 2 and 3', 'zh-Hans': '原文第㈤2、3节' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    missing: {
      en: ({ count = '' }) => `Markers, needs or times without a source and not marked as assumptions: ${count}.`,
      'zh-Hans': ({ count = '' }) => `未引用资料且未标明为假设的标记、需求或时间：${count} 项。`,
    },
  },
  reads: ({ document: { sources, failPoints, waitPoints, needs, steps, statements } }) => [
    sources,
    failPoints,
    waitPoints,
    needs,
    steps,
    statements,
  ],
  check,
  good: () => marked({ assumption: true }),
  bad: () => marked({}),
};

function marked(more: object) {
  const point = { on: sketchId('step', 'Ask'), number: 1, what: { en: 'The question is misheard' }, ...more };
  return sketch({ lanes: { customer: 'Ask' }, more: { failPoints: { 'fail-0000001': point } } });
}
