import type { Text } from '../../model/schema/values.ts';
import { sketch } from '../example.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { entriesOf, sameParts } from '../rule.ts';

interface Known {
  readonly id: string;
  readonly languages: readonly string[];
  readonly judgements: readonly Judgement[];
}

const known = new WeakMap<object, Known>();

function judge(id: string, element: { readonly name: Text }, languages: readonly string[]): readonly Judgement[] {
  const before = known.get(element);
  if (before && before.id === id && sameParts(before.languages, languages)) return before.judgements;
  const missing = languages.filter((language) => !element.name[language]?.trim());
  const nowhere = missing.length === languages.length;
  const judgements: Judgement[] = nowhere
    ? [{ message: 'unnamed', elementIds: [id], fields: ['name'] }]
    : missing.map((language) => ({
        message: 'language',
        elementIds: [id],
        fields: ['name', language],
        values: { language },
      }));
  known.set(element, { id, languages, judgements });
  return judgements;
}

function check({ document }: RuleContext): Judgement[] {
  const { steps, phases, lanes, languages } = document;
  const found: Judgement[] = [];
  for (const collection of [steps, phases, lanes]) {
    for (const [id, element] of entriesOf<{ readonly name: Text }>(collection)) {
      if ('kind' in element && element.kind === 'reserved') continue;
      for (const judgement of judge(id, element, languages)) found.push(judgement);
    }
  }
  return found;
}

export const label: Rule = {
  law: {
    en: 'Every step, phase and lane is named, in each declared language.',
    'zh-Hans': '每个步骤、阶段和泳道都有名称，且覆盖声明的每种语言。',
  },
  title: { en: 'Name missing', 'zh-Hans': '缺少名称' },
  why: {
    en: 'What has no name cannot be talked about, and staff will not understand it alike.',
    'zh-Hans': '没有名称就无法讨论，员工的理解也不会统一。',
  },
  mend: {
    en: 'Give it a name in each language of the blueprint.',
    'zh-Hans': '用蓝图的每种语言为它命名。',
  },
  source: 'Six-step method, step 6: staff understand the steps alike',
  version: 1,
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    unnamed: { en: () => 'This has no name.', 'zh-Hans': () => '这里没有名称。' },
    language: {
      en: ({ name, language = '' }) => `${name} has no name in the language ${language}.`,
      'zh-Hans': ({ name, language = '' }) => `“${name}”没有 ${language} 语言的名称。`,
    },
  },
  reads: ({ document }) => [document.steps, document.phases, document.lanes, document.languages],
  check,
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { name: {} } } }),
};
