import { addStep, clear, dropSteps, link, toTray } from '../changes.ts';
import type { Mutation } from '../mutation.ts';

const CUSTOMER_ACTIONS = [
  'bring-bicycle',
  'describe-fault',
  'hear-the-price',
  'take-bicycle-home',
  'try-the-bicycle',
  'pay-the-repair',
];

const WHOLE = [{ elements: [] }];

export const customer: readonly Mutation[] = [
  {
    rule: 'customer/scope',
    name: 'no trigger',
    base: 'bicycle repair',
    change: (draft) => clear(draft.service, 'trigger'),
    expects: WHOLE,
  },
  {
    rule: 'customer/scope',
    name: 'the trigger in Chinese alone',
    base: 'bicycle repair',
    change: (draft) => {
      draft.service.trigger = { 'zh-Hans': '自行车损坏' };
    },
    expects: [],
  },
  {
    rule: 'customer/path',
    name: 'every customer action is taken away',
    base: 'bicycle repair',
    change: (draft) => dropSteps(draft, ...CUSTOMER_ACTIONS),
    expects: [{ elements: [], severity: 'error' }],
  },
  {
    rule: 'customer/path',
    name: 'every customer action lies in the tray',
    base: 'bicycle repair',
    change: (draft) => toTray(draft, ...CUSTOMER_ACTIONS),
    expects: [{ elements: [], severity: 'error' }],
  },
  {
    rule: 'customer/order',
    name: 'a link back in time that is no loop',
    base: 'bicycle repair',
    change: (draft) => link(draft, 'try-the-bicycle', 'describe-fault'),
    expects: [{ elements: ['try-the-bicycle--describe-fault'], severity: 'warning' }],
  },
  {
    rule: 'customer/content',
    name: 'a new customer action without content',
    base: 'bicycle repair',
    change: (draft) =>
      addStep(draft, 'sign-the-ticket', { kind: 'action', laneId: 'lane-customer', columnId: 'column-00002' }),
    expects: [{ elements: ['sign-the-ticket'], severity: 'warning' }],
  },
];
