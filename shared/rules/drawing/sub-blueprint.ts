import type { BlueprintDocument } from '../../model/schema/document.ts';
import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';

function terminals(document: BlueprintDocument): { start: boolean; end: boolean } {
  const words = new Set(Object.values(document.steps).map(({ terminal }) => terminal));
  return { start: words.has('start'), end: words.has('end') || words.has('outcome') };
}

function check({ document, resolve }: RuleContext): Judgement[] {
  return entriesOf(document.steps).flatMap(([id, { blueprint }]): Judgement[] => {
    if (!blueprint || !resolve) return [];
    const other = resolve(blueprint.documentId, blueprint.pathHint);
    if (!other) return [{ message: 'missing', elementIds: [id], fields: ['blueprint'] }];
    const { start, end } = terminals(other);
    return start && end ? [] : [{ message: 'ends', elementIds: [id], fields: ['blueprint'], facts: [start, end] }];
  });
}

export const subBlueprint: Rule = {
  law: {
    en: 'A referenced blueprint is there, and it has a start and an end to come in and out by.',
    'zh-Hans': '引用的子蓝图存在，并有可供衔接的起点和终点。',
  },
  title: { en: 'Sub-blueprint missing or without ends', 'zh-Hans': '子蓝图缺失或没有起止' },
  why: {
    en: 'A step that stands for another blueprint is only as good as that blueprint.',
    'zh-Hans': '代表另一张蓝图的步骤，其价值取决于那张蓝图。',
  },
  mend: {
    en: 'Put the other file where the reference says, or declare in it a start and an end.',
    'zh-Hans': '把被引用的文件放到所指位置，或在其中声明起点和终点。',
  },
  source: {
    en: 'Six-step method, step 4: a simple flow and the detailed steps',
    'zh-Hans': '六步流程设计法第四步：简单流程与具体步骤',
  },
  version: 1,
  severity: { recommended: 'error', strict: 'error' },
  messages: {
    missing: {
      en: ({ name }) => `${name}: its blueprint was not found.`,
      'zh-Hans': ({ name }) => `“${name}”：未找到其子蓝图。`,
    },
    ends: {
      en: ({ name }) => `${name}: its blueprint declares no start or no end.`,
      'zh-Hans': ({ name }) => `“${name}”：其子蓝图没有声明起点或终点。`,
    },
  },
  reads: ({ document, resolve }) => [document.steps, resolve],
  skipped: ({ document, resolve }) => {
    if (!entriesOf(document.steps).some(([, { blueprint }]) => blueprint)) {
      return { en: 'no step refers to another blueprint', 'zh-Hans': '没有步骤引用其他蓝图' };
    }
    return resolve ? undefined : { en: 'other files are not at hand here', 'zh-Hans': '此处无法读取其他文件' };
  },
  check,
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () =>
    sketch({
      lanes: { customer: 'Ask' },
      steps: { Ask: { blueprint: { documentId: '1b1c2d3e-0000-4000-8000-000000000001' } } },
    }),
};
