import type { Text } from '../../model/schema/values.ts';
import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const FIELDS = ['name', 'trigger', 'outcome'] as const;

function says(text: Text | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words.trim() !== '');
}

export const scope: Rule = {
  law: { en: 'The service has a name, a trigger and an outcome.', 'zh-Hans': '服务写明名称、起因和结果。' },
  title: { en: 'Scope of the service not stated', 'zh-Hans': '未写明服务范围' },
  why: {
    en: 'Where the service begins and ends decides which steps belong into the drawing.',
    'zh-Hans': '服务从何处开始、到何处结束，决定了哪些步骤应当画入蓝图。',
  },
  mend: {
    en: 'Write in the service’s form what it is called, what makes it begin and what the customer has at its end.',
    'zh-Hans': '在服务信息中写明名称、起因和结果。',
  },
  source: {
    en: 'Six-step method, step 1; blueprint construction, “make the service process clear”',
    'zh-Hans': '六步流程设计法第一步；蓝图绘制：“明确服务过程”',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: {
    name: { en: () => 'The service has no name.', 'zh-Hans': () => '服务没有名称。' },
    trigger: { en: () => 'It is not said what sets the service off.', 'zh-Hans': () => '未写明服务因何而起。' },
    outcome: { en: () => 'It is not said what the service comes to.', 'zh-Hans': () => '未写明服务的结果。' },
  },
  reads: ({ document }) => [document.service],
  check: ({ document: { service } }) =>
    FIELDS.filter((field) => !says(service[field])).map((field) => ({
      message: field,
      elementIds: [],
      role: 'service',
      fields: [field],
      facts: service[field] ?? null,
    })),
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      more: { service: { name: { en: 'Enquiry' }, trigger: { en: 'A question' }, outcome: { en: 'An answer' } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
