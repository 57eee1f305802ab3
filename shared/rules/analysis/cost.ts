import { entriesOf } from '../entries.ts';
import { sketch } from '../example.ts';
import { eachStep, type Judgement, type Rule, type RuleContext } from '../rule.ts';

const COSTING: ReadonlySet<string> = new Set(['frontstage', 'backstage', 'support']);

const each = eachStep(
  ({ kind, role }) => (kind === 'action' || kind === 'decision') && COSTING.has(role),
  (_context, id, step) => (step.cost ? [] : [{ message: 'missing', elementIds: [id], fields: ['cost'] }]),
);

function mixed({ document }: RuleContext): Judgement[] {
  const used = new Set<string>();
  for (const [, { cost }] of entriesOf(document.steps)) if (cost) used.add(cost.currency);
  if (used.size < 2) return [];
  const currencies = [...used].sort();
  const values = { currencies: currencies.join(', ') };
  return [{ message: 'mixed', elementIds: [], role: 'currency', values, facts: currencies }];
}

const cny = { cost: { amount: '4.00', currency: 'CNY' } };

export const cost: Rule = {
  law: {
    en: 'Staff and support steps have a cost, all in one currency.',
    'zh-Hans': '员工和支持步骤都有费用，且币种一致。',
  },
  title: { en: 'Cost missing or in several currencies', 'zh-Hans': '费用缺失或币种不一' },
  why: {
    en: 'What a case costs can only be added up where each step says so, in one currency.',
    'zh-Hans': '只有每一步都有费用且币种一致，才能算出单件成本。',
  },
  mend: {
    en: 'State what one execution of the step costs; an estimate from time and hourly rate is enough.',
    'zh-Hans': '写明该步骤执行一次的费用，可按用时和人工成本估算。',
  },
  source: { en: 'Source text, section ㈤ 3: cost', 'zh-Hans': '原文第㈤3节：费用' },
  version: 1,
  severity: { recommended: 'info', strict: 'info' },
  messages: {
    missing: { en: ({ name }) => `${name} has no cost.`, 'zh-Hans': ({ name }) => `“${name}”没有费用。` },
    mixed: {
      en: ({ currencies = '' }) => `Costs are stated in several currencies: ${currencies}.`,
      'zh-Hans': ({ currencies = '' }) => `费用使用了多个币种：${currencies.replaceAll(', ', '、')}。`,
    },
  },
  reads: each.reads,
  check: (context) => [...each.check(context), ...mixed(context)],
  good: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' }, steps: { Answer: cny } }),
  bad: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' } }),
};
