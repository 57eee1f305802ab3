import { addStep, at, both, clear, drop, toTray } from '../../changes.ts';
import type { Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';

const FRONT_STEPS = [
  'greet-customer',
  'record-the-fault',
  'explain-the-price',
  'price-accepted',
  'return-bicycle',
  'hand-over-bicycle',
  'take-the-payment',
];

/** What it costs, how well it is done, what it does for the department. */
export const figures: readonly Mutation[] = [
  ...mutationsOf(
    'analysis/cost',
    REPAIR,
    fault('frontstage work without', ({ steps }) => clear(at(steps, 'greet-customer'), 'cost'), [['greet-customer']], {
      severity: 'info',
    }),
    fault(
      'a decision, backstage work and a support process without, recommended',
      (draft) => {
        clear(at(draft.steps, 'price-accepted'), 'cost');
        clear(at(draft.steps, 'mend-the-bicycle'), 'cost');
        addStep(draft, 'order-the-parts', { kind: 'action', laneId: 'lane-support', columnId: 'column-00005' });
      },
      [['price-accepted'], ['order-the-parts'], ['mend-the-bicycle']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'one in another currency',
      ({ steps }) => {
        at(steps, 'mend-the-bicycle').cost = { amount: '300.00', currency: 'CNY' };
      },
      [[]],
    ),
    fault(
      'three currencies, one of them of a system',
      ({ steps }) => {
        at(steps, 'mend-the-bicycle').cost = { amount: '300.00', currency: 'CNY' };
        at(steps, 'the-cash-till').cost = { amount: '0', currency: 'USD' };
      },
      [[]],
    ),
    harmless('customers cost nothing', (draft) =>
      addStep(draft, 'sign-the-ticket', { kind: 'action', laneId: 'lane-customer', columnId: 'column-00002' }),
    ),
    harmless('nor do systems as such, waits or reserved places', (draft) => {
      clear(at(draft.steps, 'the-cash-till'), 'cost');
      addStep(draft, 'wait-for-parts', { kind: 'wait', laneId: 'lane-backstage', columnId: 'column-00005' });
      addStep(draft, 'check-again-later', { kind: 'reserved', laneId: 'lane-backstage', columnId: 'column-00007' });
    }),
    harmless('all in another currency', ({ steps }) => {
      for (const step of Object.values(steps)) if (step.cost) step.cost.currency = 'CNY';
    }),
    harmless('it costs nothing, it earns', ({ steps }) => {
      at(steps, 'greet-customer').cost = { amount: '0', currency: 'EUR' };
      at(steps, 'take-the-payment').cost = { amount: '-1.5', currency: 'EUR' };
    }),
    harmless('in the tray', (draft) => {
      toTray(draft, 'greet-customer');
      clear(at(draft.steps, 'greet-customer'), 'cost');
    }),
  ),
  ...mutationsOf(
    'analysis/quality',
    REPAIR,
    fault('no figure', ({ indicators }) => drop(indicators, 'indicator-as-told'), [[]], { severity: 'warning' }),
    fault('no target, recommended', ({ indicators }) => clear(at(indicators, 'indicator-as-told'), 'target'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault(
      'a unit of spaces',
      ({ indicators }) => {
        at(indicators, 'indicator-as-told').unit = both(' ', '');
      },
      [[]],
    ),
    fault(
      'two frontstage steps are judged by none',
      ({ indicators }) => {
        at(indicators, 'indicator-as-told').stepIds = FRONT_STEPS.slice(2);
      },
      [['greet-customer'], ['record-the-fault']],
      { severity: 'warning' },
    ),
    fault(
      'the figure of a step has no target',
      ({ indicators }) => {
        at(indicators, 'indicator-as-told').stepIds = FRONT_STEPS.slice(1);
        indicators['indicator-greeting'] = {
          name: both('Greeted within a minute', '一分钟内接待'),
          kind: 'quality',
          unit: both('%', '%'),
          stepIds: ['greet-customer'],
        };
      },
      [['greet-customer']],
      { profile: 'financial', severity: 'warning' },
    ),
    harmless('a target of nothing', ({ indicators }) => {
      at(indicators, 'indicator-as-told').target = 0;
    }),
    harmless(
      'one figure for the whole is enough, recommended',
      ({ indicators }) => clear(at(indicators, 'indicator-as-told'), 'stepIds'),
      {
        profile: 'recommended',
      },
    ),
    harmless('no baseline, and the unit in Chinese alone', ({ indicators }) => {
      const figure = at(indicators, 'indicator-as-told');
      clear(figure, 'baseline');
      figure.unit = { 'zh-Hans': '％' };
    }),
    harmless('two figures share the steps', ({ indicators }) => {
      at(indicators, 'indicator-as-told').stepIds = FRONT_STEPS.slice(1);
      indicators['indicator-greeting'] = {
        name: both('Greeted within a minute', '一分钟内接待'),
        kind: 'quality',
        unit: both('%', '%'),
        target: 90,
        stepIds: ['greet-customer'],
      };
    }),
    harmless('backstage work and waits before the customer are not asked for', (draft) =>
      addStep(draft, 'wait-for-terminal', { kind: 'wait', laneId: 'lane-frontstage', columnId: 'column-00008' }),
    ),
  ),
  ...mutationsOf(
    'analysis/performance',
    REPAIR,
    fault('no figure', ({ indicators }) => drop(indicators, 'indicator-workshop'), [[]], { severity: 'warning' }),
    fault(
      'no baseline, recommended',
      ({ indicators }) => clear(at(indicators, 'indicator-workshop'), 'baseline'),
      [[]],
      {
        profile: 'recommended',
        severity: 'info',
      },
    ),
    fault('no target', ({ indicators }) => clear(at(indicators, 'indicator-workshop'), 'target'), [[]]),
    fault(
      'a figure of another kind',
      ({ indicators }) => {
        at(indicators, 'indicator-workshop').kind = 'cost';
      },
      [[]],
    ),
    fault(
      'one half in each of two',
      ({ indicators }) => {
        clear(at(indicators, 'indicator-workshop'), 'baseline');
        indicators['indicator-of-sales'] = { name: { 'zh-Hans': '月营业额' }, kind: 'performance', baseline: 9 };
      },
      [[]],
    ),
    harmless('from nothing to nothing', ({ indicators }) => {
      Object.assign(at(indicators, 'indicator-workshop'), { baseline: 0, target: 0 });
    }),
    harmless('without a unit', ({ indicators }) => clear(at(indicators, 'indicator-workshop'), 'unit')),
    harmless('a second one in half', ({ indicators }) => {
      indicators['indicator-of-sales'] = { name: both('Sales', '营业额'), kind: 'performance' };
    }),
  ),
];
