import { sketch } from '../example.ts';
import { eachElement, type Rule } from '../rule.ts';

export const content: Rule = {
  law: { en: 'Each customer action states its service content.', 'zh-Hans': '每个客户行为写明其服务内容。' },
  title: { en: 'Service content missing', 'zh-Hans': '未写明服务内容' },
  why: {
    en: 'What is needed at this point decides what staff, systems and evidence must be ready.',
    'zh-Hans': '客户此时需要什么，决定了人员、系统和有形展示要准备什么。',
  },
  mend: {
    en: 'Choose or add under “Service content” what the customer needs at this step.',
    'zh-Hans': '在“服务内容”中选择或添加客户在这一步需要什么。',
  },
  source: { en: 'Six-step method, step 1: content, mode, period', 'zh-Hans': '六步流程设计法第一步：内容、方式、周期' },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    missing: {
      en: ({ name }) => `${name} does not say which service content it is about.`,
      'zh-Hans': ({ name }) => `“${name}”未写明服务内容。`,
    },
  },
  ...eachElement(
    'steps',
    ({ document }, id, step) => {
      const asked = step.kind === 'action' && document.lanes[step.laneId ?? '']?.role === 'customer';
      const stated = (step.contentIds ?? []).some((other) => document.contents[other] !== undefined);
      return asked && !stated ? [{ message: 'missing', elementIds: [id], fields: ['contentIds'] }] : [];
    },
    ({ document }) => [document.lanes, document.contents],
  ),
  good: () =>
    sketch({
      lanes: { customer: 'Ask' },
      steps: { Ask: { contentIds: ['content-0001'] } },
      more: { contents: { 'content-0001': { name: { en: 'Advice' } } } },
    }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
