import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const service = { name: { en: 'Example' }, scenario: { en: 'A card is lost abroad' } };

export const oneScenario: Rule = {
  law: {
    en: 'The blueprint is drawn for one segment and names one scenario.',
    'zh-Hans': '一张蓝图针对一类客户，并写明一个情景。',
  },
  title: { en: 'More than one segment, or no scenario', 'zh-Hans': '客户群体不止一个，或未写明情景' },
  why: {
    en: 'What is drawn for everyone is right for nobody: the paths, the waits and the evidence differ.',
    'zh-Hans': '面向所有人的图对谁都不准确：路径、等待和有形展示各不相同。',
  },
  mend: {
    en: 'Keep one segment and one scenario here, and draw the others as blueprints of their own.',
    'zh-Hans': '一张图只保留一类客户和一个场景，其他情形另画一张。',
  },
  source: {
    en: 'Six-step method, step 1; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '六步流程设计法第一步；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    several: {
      en: ({ count = '' }) => `${count} segments are named: draw a blueprint for each.`,
      'zh-Hans': ({ count = '' }) => `写明了 ${count} 个客户群体，建议分别绘制蓝图。`,
    },
    scenario: { en: () => 'No scenario is named.', 'zh-Hans': () => '尚未写明情景。' },
  },
  reads: ({ document }) => [document.segments, document.service],
  check: ({ document }) => {
    const ids = Object.keys(document.segments).sort();
    const told = Object.values(document.service.scenario ?? {}).some((words) => words.trim());
    return [
      ...(ids.length > 1 ? [{ message: 'several', elementIds: ids, values: { count: ids.length } }] : []),
      ...(told ? [] : [{ message: 'scenario', elementIds: [], role: 'service', fields: ['scenario'] }]),
    ];
  },
  good: () => sketch({ lanes: { customer: 'Ask' }, more: { service } }),
  bad: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: {
        service,
        segments: { 'segment-0001': { name: { en: 'Students' } }, 'segment-0002': { name: { en: 'Firms' } } },
      },
    }),
};
