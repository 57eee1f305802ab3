import { sketch } from '../example.ts';
import type { Rule } from '../rule.ts';

/** What may lie in the customer’s lane without the customer doing anything. */
const NO_ACTION: ReadonlySet<string> = new Set(['reserved', 'evidence', 'wait', 'system']);

export const path: Rule = {
  law: {
    en: 'There is a customer lane with at least one action.',
    'zh-Hans': '蓝图中有客户行为泳道，且至少有一个客户行为。',
  },
  title: { en: 'No customer action', 'zh-Hans': '没有客户行为' },
  why: {
    en: 'A service blueprint is told from what the customer does; without that path nothing can be judged from the customer’s side.',
    'zh-Hans': '服务蓝图以客户行为为主线；没有这条主线，就无法从客户的角度检视服务。',
  },
  mend: {
    en: 'Add a customer lane and the first thing that a customer does.',
    'zh-Hans': '添加客户泳道，并写下客户做的第一件事。',
  },
  source: {
    en: 'Six-step method, step 1; Shostack 1984; Bitner, Ostrom and Morgan 2008',
    'zh-Hans': '六步流程设计法第一步；Shostack 1984；Bitner、Ostrom、Morgan 2008',
  },
  version: 1,
  severity: { recommended: 'error', strict: 'error', 'shostack-1984': 'off' },
  messages: {
    lane: { en: () => 'There is no customer lane.', 'zh-Hans': () => '没有客户行为泳道。' },
    action: { en: () => 'The customer lane has no action yet.', 'zh-Hans': () => '客户行为泳道中还没有客户行为。' },
  },
  reads: ({ topology, document }) => [topology, document.lanes],
  check: ({ topology, document }) => {
    const lanes = Object.values(document.lanes).filter(({ role }) => role === 'customer');
    if (lanes.length === 0) return [{ message: 'lane', elementIds: [], role: 'customer' }];
    const actions = topology.byRole.get('customer') ?? [];
    return actions.some(({ kind }) => !NO_ACTION.has(kind))
      ? []
      : [{ message: 'action', elementIds: [], role: 'customer' }];
  },
  good: () => sketch({ lanes: { customer: 'Ask', frontstage: 'Answer' } }),
  bad: () => sketch({ lanes: { customer: '', frontstage: 'Answer' } }),
};
