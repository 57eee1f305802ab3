import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const CITING = ['steps', 'failPoints', 'waitPoints', 'needs', 'requirements', 'indicators'] as const;

function citedIn(document: BlueprintDocument): Set<string> {
  const cited = new Set<string>();
  for (const collection of CITING) {
    for (const [, { sourceIds = [] }] of entriesOf<{ sourceIds?: string[] }>(document[collection])) {
      for (const id of sourceIds) cited.add(id);
    }
  }
  return cited;
}

const sources = { 'source-00001': { kind: 'survey', title: { en: 'Exit survey' } } };

export const cited: Rule = {
  law: {
    en: 'Each source is cited by a step, marker, need, requirement or figure.',
    'zh-Hans': '每份资料都被步骤、标记、需求、要求或指标引用。',
  },
  title: { en: 'Source that nothing cites', 'zh-Hans': '资料未被引用' },
  why: {
    en: 'A source that nothing rests on was gathered for nothing, or what it found was not drawn.',
    'zh-Hans': '没有被引用的资料，要么白搜集了，要么其发现还没有画进蓝图。',
  },
  mend: {
    en: 'Cite it where its findings are drawn, under “Sources” of the step, marker or figure.',
    'zh-Hans': '在体现其发现的步骤、标记或指标的“资料来源”中引用它。',
  },
  source: { en: 'Source text, section ㈤ 2', 'zh-Hans': '原文第㈤2节' },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    unused: {
      en: ({ title = '' }) => `${title}: nothing cites this source.`,
      'zh-Hans': ({ title = '' }) => `“${title}”：没有任何内容引用这份资料。`,
    },
  },
  reads: ({ document }) => [document.sources, ...CITING.map((collection) => document[collection])],
  skipped: ({ document }) =>
    Object.keys(document.sources).length > 0 ? undefined : { en: 'no source is recorded', 'zh-Hans': '没有资料' },
  check: ({ document }) => {
    if (Object.keys(document.sources).length === 0) return [];
    const used = citedIn(document);
    return entriesOf(document.sources)
      .filter(([id]) => !used.has(id))
      .map(([id, { title }]) => ({ message: 'unused', elementIds: [id], values: { title }, facts: id }));
  },
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { sourceIds: ['source-00001'] } }, more: { sources } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { sources } }),
};
