import { addStep, at, clear, drop, dropSteps, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const CUSTOMER_ACTIONS = [
  'bring-bicycle',
  'describe-fault',
  'hear-the-price',
  'take-bicycle-home',
  'try-the-bicycle',
  'pay-the-repair',
];

/** Makes every customer action something else. */
function turnInto(kind: string): (draft: Draft) => void {
  return ({ steps }) => {
    for (const id of CUSTOMER_ACTIONS) at(steps, id).kind = kind;
  };
}

/** The customer’s path: whether there is one, where it begins and ends, which way it runs. */
export const wayOfCustomer: readonly Mutation[] = [
  ...mutationsOf(
    'customer/path',
    'bicycle repair',
    fault('every customer action is taken away', (draft) => dropSteps(draft, ...CUSTOMER_ACTIONS), [[]], {
      severity: 'error',
    }),
    fault('every customer action lies in the tray', (draft) => toTray(draft, ...CUSTOMER_ACTIONS), [[]], {
      profile: 'recommended',
      severity: 'error',
    }),
    fault('the customer lane is deleted', ({ lanes }) => drop(lanes, 'lane-customer'), [[]]),
    fault(
      'the customer lane is made a frontstage lane',
      ({ lanes }) => {
        at(lanes, 'lane-patient').role = 'frontstage';
      },
      [[]],
      { base: 'clinic' },
    ),
    fault('places are reserved, and nothing stands there', turnInto('reserved'), [[]]),
    fault('evidence is no action', turnInto('evidence'), [[]]),
    fault('waiting is no action', turnInto('wait'), [[]]),
    harmless('one action is left', (draft) => dropSteps(draft, ...CUSTOMER_ACTIONS.slice(1))),
    harmless('the lane is folded and locked', ({ lanes }) => {
      Object.assign(at(lanes, 'lane-customer'), { folded: true, locked: true });
    }),
    harmless('no customer lane where one line is all there is', ({ lanes }) => drop(lanes, 'lane-customer'), {
      profile: 'shostack-1984',
    }),
    harmless('two customer lanes, one of them empty', ({ lanes }) => {
      lanes['lane-companion'] = { role: 'customer', name: { en: 'Companion' }, order: 'a9' };
    }),
  ),
  ...mutationsOf(
    'customer/start-and-end',
    'bicycle repair',
    fault('no start', ({ steps }) => clear(at(steps, 'bring-bicycle'), 'terminal'), [[]], { severity: 'warning' }),
    fault(
      'no end and no outcome',
      ({ steps }) => {
        clear(at(steps, 'pay-the-repair'), 'terminal');
        clear(at(steps, 'take-bicycle-home'), 'terminal');
      },
      [[]],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'staff begin and end, the customer does not',
      ({ steps }) => {
        for (const id of CUSTOMER_ACTIONS) clear(at(steps, id), 'terminal');
        at(steps, 'greet-customer').terminal = 'start';
        at(steps, 'take-the-payment').terminal = 'outcome';
      },
      [[], []],
    ),
    fault('the start lies in the tray', (draft) => toTray(draft, 'bring-bicycle'), [[]]),
    fault('no start where nothing is linked', ({ steps }) => clear(at(steps, 'take-a-number'), 'terminal'), [[]], {
      base: 'clinic',
    }),
    harmless('an outcome and no other end', ({ steps }) => clear(at(steps, 'take-bicycle-home'), 'terminal')),
    harmless('an end and no outcome', ({ steps }) => clear(at(steps, 'pay-the-repair'), 'terminal')),
    harmless('two starts', ({ steps }) => {
      at(steps, 'describe-fault').terminal = 'start';
    }),
    harmless('no customer step yet', (draft) => dropSteps(draft, ...CUSTOMER_ACTIONS)),
  ),
  ...mutationsOf(
    'customer/order',
    'bicycle repair',
    fault(
      'back to an earlier customer action',
      (draft) => link(draft, 'try-the-bicycle', 'describe-fault'),
      [['try-the-bicycle--describe-fault']],
      { severity: 'warning' },
    ),
    fault(
      'back among backstage staff, recommended',
      (draft) => link(draft, 'mend-the-bicycle', 'inspect-bicycle'),
      [['mend-the-bicycle--inspect-bicycle']],
      { profile: 'recommended', severity: 'warning' },
    ),
    fault(
      'two links back, one of them said not to be a loop',
      (draft) => {
        link(draft, 'hear-the-price', 'describe-fault', { loop: false });
        link(draft, 'price-accepted', 'explain-the-price', { condition: { en: 'asks again' } });
      },
      [['hear-the-price--describe-fault'], ['price-accepted--explain-the-price']],
    ),
    fault(
      'a loop is no longer marked',
      ({ links }) => clear(at(links, 'ready-for-test--drive-with-teacher'), 'loop'),
      [['ready-for-test--drive-with-teacher']],
      { base: 'driving lessons' },
    ),
    fault(
      'a step is moved before the one that leads to it',
      ({ steps }) => {
        at(steps, 'pay-the-repair').columnId = 'column-00001';
      },
      [['try-the-bicycle--pay-the-repair']],
    ),
    harmless('back, and marked as a loop', (draft) =>
      link(draft, 'try-the-bicycle', 'describe-fault', { loop: true, condition: { 'zh-Hans': '未修好' } }),
    ),
    harmless('staff ask the customer of an earlier column', (draft) =>
      link(draft, 'hand-over-bicycle', 'describe-fault'),
    ),
    harmless('a system is asked again later', (draft) => link(draft, 'take-the-payment', 'ticket-register')),
    harmless('within one column', (draft) => {
      addStep(draft, 'sign-the-ticket', { kind: 'action', laneId: 'lane-customer', columnId: 'column-00002' });
      link(draft, 'sign-the-ticket', 'describe-fault');
    }),
    harmless('from the tray', (draft) => {
      toTray(draft, 'try-the-bicycle');
      link(draft, 'try-the-bicycle', 'describe-fault');
    }),
  ),
  ...mutationsOf(
    'customer/whole-journey',
    'bicycle repair',
    fault(
      'nothing before',
      ({ phases }) => {
        at(phases, 'phase-arriving').stage = 'buy';
      },
      [[]],
      { severity: 'info' },
    ),
    fault('the last phase is deleted', ({ phases }) => drop(phases, 'phase-returning'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault(
      'only the use is shown',
      ({ phases }) => {
        for (const phase of Object.values(phases)) phase.stage = 'use';
      },
      [[], [], []],
    ),
    fault(
      'a phase carries no stage beside four that do',
      ({ phases }) => {
        phases['phase-complaint'] = { name: { en: 'Complain' }, order: 'a9' };
      },
      [['phase-complaint']],
    ),
    harmless('no phase carries a stage', ({ phases }) => {
      for (const phase of Object.values(phases)) clear(phase, 'stage');
    }),
    harmless('two phases of one stage', ({ phases }) => {
      phases['phase-complaint'] = { name: { en: 'Complain' }, order: 'a9', stage: 'after' };
    }),
    harmless('a stage of a later version besides', ({ phases }) => {
      phases['phase-renewing'] = { name: { en: 'Renew' }, order: 'a9', stage: 'renew' };
    }),
    harmless('no phases at all', ({ phases }) => drop(phases, ...Object.keys(phases))),
  ),
];
