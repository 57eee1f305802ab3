import { sketch } from '../example.ts';
import { offered, setting } from '../fixes.ts';
import type { Rule } from '../rule.ts';

const CHOICES = [
  offered({ en: 'It is as-is', 'zh-Hans': '现状' }, setting('service', { state: 'as-is' })),
  offered({ en: 'It is to-be', 'zh-Hans': '未来' }, setting('service', { state: 'to-be' })),
];

const service = { name: { en: 'Example' } };

export const state: Rule = {
  law: { en: 'The blueprint says whether it shows what is or what is to be.', 'zh-Hans': '写明蓝图表示现状还是未来。' },
  title: { en: 'As-is or to-be not said', 'zh-Hans': '未写明现状或未来' },
  why: {
    en: 'A wish that is read as a fact, or the other way round, misleads everyone who works by the drawing.',
    'zh-Hans': '把设想当作现状，或把现状当作设想，都会误导按图工作的人。',
  },
  mend: {
    en: 'Say on the service whether the drawing shows what is or what is to be.',
    'zh-Hans': '在服务信息中选择现状或未来。',
  },
  source: {
    en: 'Six-step method, step 1; Stickdorn and others 2018, as-is and to-be blueprints',
    'zh-Hans': '六步流程设计法第一步；Stickdorn 等 2018（现状图与未来图）',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    missing: {
      en: () => 'It is not said whether this is as-is or to-be.',
      'zh-Hans': () => '尚未写明是现状还是未来。',
    },
  },
  reads: ({ document }) => [document.service],
  check: ({ document: { service } }) =>
    service.state === 'as-is' || service.state === 'to-be'
      ? []
      : [{ message: 'missing', elementIds: [], role: 'service', fields: ['state'], fixes: CHOICES }],
  good: () => sketch({ lanes: { customer: 'Ask' }, more: { service: { ...service, state: 'as-is' } } }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
