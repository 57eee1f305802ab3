import type { Step } from '../../model/schema/drawing.ts';
import type { Text } from '../../model/schema/values.ts';
import { sketch } from '../example.ts';
import { eachElement, type Judgement, type Rule, type RuleContext } from '../rule.ts';
import { says } from '../says.ts';

const THINGS: Readonly<Record<string, Text>> = {
  steps: { en: 'step', 'zh-Hans': '步骤' },
  phases: { en: 'phase', 'zh-Hans': '阶段' },
  lanes: { en: 'lane', 'zh-Hans': '泳道' },
  links: { en: 'branch', 'zh-Hans': '分支' },
};

const LANGUAGES: Readonly<Record<string, Text>> = {
  en: { en: 'English', 'zh-Hans': '英文' },
  'zh-Hans': { en: 'Chinese', 'zh-Hans': '中文' },
};

/** Languages in which a text says nothing. */
function missingIn(text: Text, languages: readonly string[]): string[] {
  return languages.filter((language) => !text[language]?.trim());
}

function unnamed(id: string, thing: string, text: Text, languages: readonly string[]): Judgement[] {
  const missing = missingIn(text, languages);
  const field = thing === 'links' ? 'condition' : 'name';
  if (missing.length === languages.length) {
    return [{ message: 'unnamed', elementIds: [id], fields: [field], values: { thing: THINGS[thing] ?? thing } }];
  }
  return missing.map((language) => ({
    message: 'language',
    elementIds: [id],
    fields: [field, language],
    values: { language: LANGUAGES[language] ?? language },
  }));
}

/** A place kept for later needs no name, and the tray is for what has no place yet. */
function isUndrawn({ kind, laneId, columnId }: Step): boolean {
  return kind === 'reserved' || laneId === undefined || columnId === undefined;
}

const byLanguages = ({ document }: RuleContext) => [document.languages];

const named = (['steps', 'phases', 'lanes'] as const).map((collection) =>
  eachElement(
    collection,
    ({ document }, id, element) =>
      'kind' in element && isUndrawn(element) ? [] : unnamed(id, collection, element.name, document.languages),
    byLanguages,
  ),
);

/** A branch without any words is for another rule; here it lacks the words of a language. */
const branches = eachElement(
  'links',
  ({ document }, id, { condition }) =>
    says(condition) ? unnamed(id, 'links', condition ?? {}, document.languages) : [],
  byLanguages,
);

const all = [...named, branches];

export const label: Rule = {
  law: {
    en: 'Every step, phase, lane and branch is named, in each declared language.',
    'zh-Hans': '每个步骤、阶段、泳道和分支都有名称，且覆盖声明的每种语言。',
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
  source: {
    en: 'Six-step method, step 6: staff understand the steps alike',
    'zh-Hans': '六步流程设计法第六步：员工理解一致',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'error' },
  messages: {
    unnamed: {
      en: ({ thing = '' }) => `This ${thing} has no name.`,
      'zh-Hans': ({ thing = '' }) => `这个${thing}没有名称。`,
    },
    language: {
      en: ({ name, language = '' }) => `${name} has no name in ${language}.`,
      'zh-Hans': ({ name, language = '' }) => `“${name}”没有${language}名称。`,
    },
  },
  reads: (context) => all.flatMap(({ reads }) => reads(context)),
  check: (context) => all.flatMap(({ check }) => check(context)),
  good: () => sketch({ lanes: { customer: 'Ask' } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, steps: { Ask: { name: {} } } }),
};
