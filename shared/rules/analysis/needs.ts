import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

const stated = (kinds: readonly string[]) =>
  Object.fromEntries(kinds.map((kind, index) => [`need-0000000${index}`, { kind, name: { en: kind } }]));

export const needs: Rule = {
  law: {
    en: 'At least one actual and one latent need are stated.',
    'zh-Hans': '至少写明一项现实需求和一项潜在需求。',
  },
  title: { en: 'Needs not stated', 'zh-Hans': '需求不完整' },
  why: {
    en: 'What customers say is half; a service that they stay with answers what they do not say as well.',
    'zh-Hans': '客户说出的只是一部分，能留住客户的服务还回应了没有说出的需求。',
  },
  mend: {
    en: 'Write down one need that customers state, and one that only shows in what they do.',
    'zh-Hans': '写下一项客户说出的需求，和一项只从行为中看出的需求。',
  },
  source: {
    en: 'Six-step method, step 3: actual and latent needs',
    'zh-Hans': '六步流程设计法第三步：现实需求与潜在需求',
  },
  version: 1,
  severity: { recommended: 'info', strict: 'warning' },
  messages: {
    actual: { en: () => 'No actual need is stated.', 'zh-Hans': () => '尚未写明现实需求。' },
    latent: { en: () => 'No latent need is stated.', 'zh-Hans': () => '尚未写明潜在需求。' },
  },
  reads: ({ document }) => [document.needs],
  check: ({ document }) => {
    const there = new Set(Object.values(document.needs).map(({ kind }) => kind));
    return ['actual', 'latent']
      .filter((kind) => !there.has(kind))
      .map((kind) => ({ message: kind, elementIds: [], role: kind }));
  },
  good: () => sketch({ lanes: { customer: 'Ask' }, more: { needs: stated(['actual', 'latent']) } }),
  bad: () => sketch({ lanes: { customer: 'Ask' }, more: { needs: stated(['actual']) } }),
};
