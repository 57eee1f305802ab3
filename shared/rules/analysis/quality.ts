import { entriesOf } from '../entries.ts';
import { sketch, sketchId } from '../example.ts';
import { isStrict } from '../reviewed.ts';
import type { Judgement, Rule, RuleContext } from '../rule.ts';
import { says } from '../says.ts';

function check({ document, topology, profile }: RuleContext): Judgement[] {
  const figures = entriesOf(document.indicators).filter(
    ([, { kind, target, unit }]) => kind === 'quality' && target !== undefined && says(unit),
  );
  if (figures.length === 0) return [{ message: 'none', elementIds: [], role: 'quality' }];
  if (!isStrict(profile)) return [];
  const measured = new Set(figures.flatMap(([, { stepIds = [] }]) => stepIds));
  return (topology.byRole.get('frontstage') ?? [])
    .filter(({ kind }) => kind === 'action' || kind === 'decision')
    .filter(({ id }) => !measured.has(id))
    .map(({ id }) => ({ message: 'unmeasured', elementIds: [id] }));
}

const figure = (more: object) => ({
  'indicator-01': { kind: 'quality', name: { en: 'Right first time' }, unit: { en: '%' }, ...more },
});

export const quality: Rule = {
  law: {
    en: 'The flow has a quality figure with target and unit; strictly each frontstage step has one.',
    'zh-Hans': '流程有带目标值和单位的质量指标；严格要求下每个前台步骤都有。',
  },
  title: { en: 'Quality not measured', 'zh-Hans': '缺少质量指标' },
  why: {
    en: 'Quality that has no figure is an opinion, and cannot be followed up.',
    'zh-Hans': '没有数字的质量只是看法，无法跟踪。',
  },
  mend: {
    en: 'Add a figure of kind quality with unit and target under step 3, and name the frontstage steps that it judges.',
    'zh-Hans': '在第三步添加质量指标，写明单位和目标值，并关联它所衡量的前台步骤。',
  },
  source: { en: 'Source text, section ㈤ 3: quality of the service', 'zh-Hans': '原文第㈤3节：服务质量' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    none: {
      en: () => 'No quality figure with target and unit is stated.',
      'zh-Hans': () => '尚无带目标值和单位的质量指标。',
    },
    unmeasured: {
      en: ({ name }) => `${name}: no quality figure judges this frontstage step.`,
      'zh-Hans': ({ name }) => `“${name}”：没有质量指标衡量这个前台步骤。`,
    },
  },
  reads: ({ document, topology }) => [document.indicators, topology],
  check,
  good: () =>
    sketch({
      lanes: { customer: 'Ask', frontstage: 'Answer' },
      more: { indicators: figure({ target: 95, stepIds: [sketchId('step', 'Answer')] }) },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' }, more: { indicators: figure({}) } }),
};
