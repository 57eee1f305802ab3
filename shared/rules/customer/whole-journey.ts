import { STAGES } from '../../model/schema/drawing.ts';
import type { Text } from '../../model/schema/values.ts';
import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import type { Rule } from '../rule.ts';

const NAMES: Readonly<Record<(typeof STAGES)[number], Text>> = {
  before: { en: 'before', 'zh-Hans': '购买前' },
  buy: { en: 'buying', 'zh-Hans': '购买' },
  use: { en: 'use', 'zh-Hans': '使用' },
  after: { en: 'after', 'zh-Hans': '使用后' },
};

export const wholeJourney: Rule = {
  law: {
    en: 'Where phases carry a stage, each does, and all four occur: before, buying, use and after.',
    'zh-Hans': '阶段若标注了旅程环节，则每个阶段都标注，且购买前、购买、使用、使用后四者齐全。',
  },
  title: { en: 'Part of the journey missing', 'zh-Hans': '客户旅程不完整' },
  why: {
    en: 'What comes before and after the contact decides as much about a service as the contact itself.',
    'zh-Hans': '接触之前和之后发生的事，与接触本身一样影响客户对服务的评价。',
  },
  mend: {
    en: 'Add a phase for the missing stage, or say the stage of the phase that has none. Leave the stage empty on all phases where the blueprint shows one part on purpose.',
    'zh-Hans': '补充缺少环节的阶段，或为未标注的阶段选择环节；若蓝图只描述其中一段，则各阶段都不标注环节。',
  },
  source: {
    en: 'Source text, section ㈤ 1: the whole service; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '原文第㈤1节：整个服务过程；Bitner、Ostrom、Morgan 2008',
  },
  version: 2,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    missing: {
      en: ({ stage = '' }) => `No phase shows the stage “${stage}”.`,
      'zh-Hans': ({ stage = '' }) => `没有阶段对应“${stage}”环节。`,
    },
    unstaged: {
      en: ({ name }) => `${name} carries no stage of the journey, while other phases do.`,
      'zh-Hans': ({ name }) => `“${name}”未标注旅程环节，而其他阶段已标注。`,
    },
  },
  reads: ({ document }) => [document.phases],
  skipped: ({ document }) =>
    Object.values(document.phases).some(({ stage }) => stage)
      ? undefined
      : { en: 'no phase carries a stage', 'zh-Hans': '没有阶段标注旅程环节' },
  check: ({ document }) => {
    const there = new Set<string>(Object.values(document.phases).flatMap(({ stage }) => (stage ? [stage] : [])));
    const missing = STAGES.filter((stage) => !there.has(stage)).map((stage) => ({
      message: 'missing',
      elementIds: [],
      role: stage,
      values: { stage: NAMES[stage] },
    }));
    const unstaged = entriesOf(document.phases).filter(([, { stage }]) => !stage);
    return [...missing, ...unstaged.map(([id]) => ({ message: 'unstaged', elementIds: [id], fields: ['stage'] }))];
  },
  good: () => staged(STAGES),
  bad: () => staged(['before', 'use', 'after']),
};

function staged(stages: readonly string[]) {
  const phases = stages.map((stage, index) => [
    sketchId('phase', index),
    { name: { en: stage }, order: `a${index}`, stage },
  ]);
  return sketch({ lanes: { customer: 'Ask' }, more: { phases: Object.fromEntries(phases) } });
}
