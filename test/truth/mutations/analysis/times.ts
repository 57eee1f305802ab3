import { addStep, at, both, clear, drop, dropSteps, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';
/** From bringing the bicycle to paying: 142 minutes of work and 60 of waiting. */
const LONGEST = 202;

function tolerating(likely: number, unit: 'minute' | 'hour' | 'workday' = 'minute'): (draft: Draft) => void {
  return ({ service }) => {
    service.tolerance = { likely, unit };
  };
}

/** The policy’s limit from bringing the bicycle to paying. */
function limited(likely: number, unit: 'minute' | 'hour' | 'workday' = 'minute'): (draft: Draft) => void {
  return ({ policies }) => {
    const limit = at(policies, 'policy-estimate').limit;
    if (limit) limit.within = { likely, unit };
  };
}

const BEYOND: readonly (readonly string[])[] = [['policy-estimate', 'bring-bicycle', 'pay-the-repair']];

/** How long steps take, alone and along the way. */
export const times: readonly Mutation[] = [
  ...mutationsOf(
    'analysis/time',
    REPAIR,
    fault(
      'a customer action without',
      ({ steps }) => clear(at(steps, 'try-the-bicycle'), 'time'),
      [['try-the-bicycle']],
      { severity: 'warning' },
    ),
    fault(
      'a decision and backstage work without, recommended',
      ({ steps }) => {
        clear(at(steps, 'price-accepted'), 'time');
        clear(at(steps, 'inspect-bicycle'), 'time');
      },
      [['price-accepted'], ['inspect-bicycle']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'waiting is not working',
      ({ steps }) => {
        clear(at(steps, 'mend-the-bicycle'), 'time');
        at(steps, 'mend-the-bicycle').waiting = { likely: 1, unit: 'day' };
      },
      [['mend-the-bicycle']],
    ),
    fault(
      'the machine that serves the customer',
      ({ steps }) => clear(at(steps, 'print-number'), 'time'),
      [['print-number']],
      { base: 'clinic' },
    ),
    harmless('waits, systems, evidence and reserved places', (draft) => {
      const place = { laneId: 'lane-customer', columnId: 'column-00004' };
      addStep(draft, 'wait-outside', { kind: 'wait', ...place });
      addStep(draft, 'read-the-poster', { kind: 'evidence', ...place });
      addStep(draft, 'leave-a-review', { kind: 'reserved', ...place });
      clear(at(draft.steps, 'store-of-parts'), 'cost');
    }),
    harmless('in the tray', (draft) => {
      toTray(draft, 'try-the-bicycle');
      clear(at(draft.steps, 'try-the-bicycle'), 'time');
    }),
    harmless('a range in other units', ({ steps }) => {
      at(steps, 'mend-the-bicycle').time = { min: 0.5, likely: 1, max: 2, unit: 'workday' };
    }),
    harmless(
      'nobody asks for times where columns are enough',
      ({ steps }) => clear(at(steps, 'try-the-bicycle'), 'time'),
      {
        profile: 'nn-g',
      },
    ),
  ),
  ...mutationsOf(
    'analysis/time-range',
    REPAIR,
    fault(
      'the shortest is longer than the usual',
      ({ steps }) => {
        at(steps, 'inspect-bicycle').time = { min: 21, likely: 20, unit: 'minute' };
      },
      [['inspect-bicycle']],
      { severity: 'error' },
    ),
    fault(
      'the longest is shorter, recommended',
      ({ steps }) => {
        at(steps, 'inspect-bicycle').time = { likely: 20, max: 19.9, unit: 'minute' };
      },
      [['inspect-bicycle']],
      { profile: 'recommended', severity: 'error' },
    ),
    fault(
      'negative: working, waiting and the hand-off',
      ({ steps, links }) => {
        at(steps, 'inspect-bicycle').time = { likely: -1, unit: 'minute' };
        at(steps, 'mend-the-bicycle').waiting = { min: -5, likely: 0, unit: 'hour' };
        at(links, 'record-the-fault--inspect-bicycle').handOff = { likely: -0.1, unit: 'day' };
      },
      [['inspect-bicycle'], ['mend-the-bicycle'], ['record-the-fault--inspect-bicycle']],
    ),
    fault(
      'what a wait is expected and tolerated to be',
      ({ waitPoints }) => {
        at(waitPoints, 'wait-for-repair').expected = { min: 2, likely: 1, max: 3, unit: 'hour' };
        at(waitPoints, 'wait-for-repair').tolerance = { min: 1, likely: 3, max: 2, unit: 'hour' };
      },
      [['wait-for-repair'], ['wait-for-repair']],
    ),
    fault(
      'what the customer tolerates of the whole',
      ({ service }) => {
        service.tolerance = { min: 7, likely: 6, unit: 'hour' };
      },
      [[]],
    ),
    fault('the limit of a policy', limited(-8, 'hour'), [['policy-estimate']]),
    fault(
      'in the tray as well',
      (draft) => {
        toTray(draft, 'inspect-bicycle');
        at(draft.steps, 'inspect-bicycle').time = { min: 3, likely: 2, max: 1, unit: 'minute' };
      },
      [['inspect-bicycle']],
    ),
    harmless('all three the same', ({ steps }) => {
      at(steps, 'inspect-bicycle').time = { min: 20, likely: 20, max: 20, unit: 'minute' };
    }),
    harmless('nothing at all takes no time', ({ steps }) => {
      at(steps, 'inspect-bicycle').time = { min: 0, likely: 0, max: 0, unit: 'second' };
    }),
    harmless('the shortest alone, the longest alone', ({ steps }) => {
      at(steps, 'inspect-bicycle').time = { min: 19.99, likely: 20, unit: 'minute' };
      at(steps, 'mend-the-bicycle').time = { likely: 90, max: 90.01, unit: 'minute' };
    }),
    harmless('longer than what the step after it takes', ({ steps }) => {
      at(steps, 'bring-bicycle').time = { min: 1, likely: 1_000_000, max: 2_000_000, unit: 'month' };
    }),
  ),
  ...mutationsOf(
    'analysis/total-time',
    REPAIR,
    fault('a minute less than the longest way', tolerating(LONGEST - 1), [[]], { severity: 'warning' }),
    fault('a minute less, recommended', tolerating(LONGEST - 1), [[]], { profile: 'recommended', severity: 'warning' }),
    fault(
      'a hand-off of four hours',
      ({ links }) => {
        at(links, 'record-the-fault--inspect-bicycle').handOff = { likely: 4, unit: 'hour' };
      },
      [[]],
    ),
    fault(
      'waiting besides the work',
      ({ steps }) => {
        at(steps, 'inspect-bicycle').waiting = { likely: 1, unit: 'workday' };
      },
      [[]],
    ),
    fault(
      'a wait point on a link expects a day',
      ({ waitPoints }) => {
        waitPoints['wait-for-parts'] = {
          on: 'price-accepted--mend-the-bicycle',
          number: 2,
          expected: { likely: 1, unit: 'day' },
        };
      },
      [[]],
    ),
    fault(
      'half a working day of seven hours',
      (draft) => {
        draft.service.calendar = { hoursPerDay: 6, daysPerWeek: 5 };
        tolerating(0.5, 'workday')(draft);
      },
      [[]],
    ),
    harmless('to the minute', tolerating(LONGEST)),
    harmless('half a working day of eight hours', tolerating(0.5, 'workday')),
    harmless('a shared contact counts once', (draft) => {
      tolerating(LONGEST - 3)(draft);
      at(draft.links, 'explain-the-price--hear-the-price').sameContact = true;
    }),
    harmless('a loop counts nothing', (draft) => {
      tolerating(LONGEST)(draft);
      link(draft, 'try-the-bicycle', 'describe-fault', { loop: true, handOff: { likely: 9, unit: 'day' } });
    }),
    harmless('long work off the way from start to end', ({ steps }) => {
      at(steps, 'take-the-payment').time = { likely: 9, unit: 'day' };
    }),
    harmless('no tolerance is stated', ({ service }) => clear(service, 'tolerance')),
    harmless('lessons repeat, and are counted once', tolerating(107), { base: 'driving lessons' }),
  ),
  ...mutationsOf(
    'analysis/legal-limit',
    REPAIR,
    fault('a minute less than planned', limited(LONGEST - 1), BEYOND, { severity: 'warning' }),
    fault('a minute less, recommended', limited(LONGEST - 1), BEYOND, { profile: 'recommended', severity: 'warning' }),
    fault('a minute less, financial', limited(LONGEST - 1), BEYOND, { profile: 'financial', severity: 'error' }),
    fault(
      'at its longest the plan breaks it',
      ({ steps }) => {
        at(steps, 'mend-the-bicycle').time = { min: 30, likely: 90, max: 480, unit: 'minute' };
      },
      BEYOND,
    ),
    fault(
      'a second policy, from one step to the next',
      ({ policies }) => {
        policies['policy-at-counter'] = {
          name: { 'zh-Hans': '五分钟内登记' },
          limit: { fromStepId: 'describe-fault', toStepId: 'record-the-fault', within: { likely: 7, unit: 'minute' } },
        };
      },
      [['policy-at-counter', 'describe-fault', 'record-the-fault']],
    ),
    harmless('to the minute', limited(LONGEST)),
    harmless('to the minute, financial', limited(LONGEST), { profile: 'financial' }),
    harmless('no way leads from one to the other', ({ policies }) => {
      policies['policy-at-counter'] = {
        name: both('In time', '及时'),
        limit: { fromStepId: 'pay-the-repair', toStepId: 'bring-bicycle', within: { likely: 0, unit: 'minute' } },
      };
    }),
    harmless('one end is deleted', (draft) => {
      limited(1)(draft);
      dropSteps(draft, 'pay-the-repair');
    }),
    harmless('what comes after the limit may take its time', ({ steps }) => {
      at(steps, 'take-the-payment').time = { likely: 30, unit: 'day' };
    }),
    harmless('no policies', ({ policies }) => drop(policies, 'policy-estimate')),
  ),
];
