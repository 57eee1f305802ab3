import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

export const segment: Rule = {
  law: { en: 'The customer segment or persona is named.', 'zh-Hans': '写明客户群体或典型客户。' },
  title: { en: 'Customer segment not named', 'zh-Hans': '未写明客户群体' },
  why: {
    en: 'Different customers take different paths and bear different waits; one blueprint is drawn for one of them.',
    'zh-Hans': '不同客户的路径和可容忍的等待不同；一张蓝图针对一类客户。',
  },
  mend: {
    en: 'Name the customers for whom this is drawn, in a few words: who they are and what they know.',
    'zh-Hans': '写明这张图针对哪类客户，用几个词说明他们是谁、了解多少。',
  },
  source: {
    en: 'Six-step method, step 1; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '六步流程设计法第一步；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'warning', strict: 'warning' },
  messages: { missing: { en: () => 'No customer segment is named.', 'zh-Hans': () => '尚未写明客户群体。' } },
  reads: ({ document }) => [document.segments],
  check: ({ document }) => {
    const named = Object.values(document.segments).some(({ name }) =>
      Object.values(name).some((words) => words.trim()),
    );
    return named ? [] : [{ message: 'missing', elementIds: [], role: 'segment' }];
  },
  good: () =>
    sketch({ lanes: { customer: 'Ask' }, more: { segments: { 'segment-0001': { name: { en: 'Private clients' } } } } }),
  bad: () => sketch({ lanes: { customer: 'Ask' } }),
};
