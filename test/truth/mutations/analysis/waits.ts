import { at, both, clear, drop } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';

/** Takes the wait point away, so that the customer learns nothing of 96 minutes of work. */
function hideWait({ waitPoints }: Draft): void {
  drop(waitPoints, 'wait-for-repair');
}

/** The same, with another time of the mending. */
function hiding(minutes: number): (draft: Draft) => void {
  return (draft) => {
    hideWait(draft);
    at(draft.steps, 'mend-the-bicycle').time = { likely: minutes, unit: 'minute' };
  };
}

/** Deciding takes a minute and handing over five: with this much mending it is an hour. */
const AN_HOUR_WITH = 54;

/** All the working time besides the mending is 60 minutes: with 40 it is four in ten. */
function mending(minutes: number): (draft: Draft) => void {
  return ({ steps }) => {
    const step = at(steps, 'mend-the-bicycle');
    step.time = { likely: minutes, unit: 'minute' };
    clear(step, 'bottleneckAcknowledged');
  };
}

/** Where time goes unseen. */
export const waits: readonly Mutation[] = [
  ...mutationsOf(
    'analysis/hidden-wait',
    REPAIR,
    fault('the wait point is deleted', hideWait, [['try-the-bicycle']], { severity: 'warning' }),
    fault('a minute over the hour, recommended', hiding(AN_HOUR_WITH + 1), [['try-the-bicycle']], {
      profile: 'recommended',
      severity: 'warning',
    }),
    fault(
      'waiting beside the work',
      (draft) => {
        hiding(1)(draft);
        at(draft.steps, 'mend-the-bicycle').waiting = { likely: 2, unit: 'day' };
      },
      [['try-the-bicycle']],
    ),
    fault(
      'the wait point lies elsewhere',
      ({ waitPoints }) => {
        at(waitPoints, 'wait-for-repair').on = 'describe-fault';
      },
      [['try-the-bicycle']],
    ),
    fault(
      'another part of the way, in workdays',
      ({ steps }) => {
        at(steps, 'inspect-bicycle').time = { likely: 1, unit: 'workday' };
      },
      [['hear-the-price']],
    ),
    fault(
      'half an hour is too long where the document says so',
      (draft) => {
        hiding(AN_HOUR_WITH - 20)(draft);
        draft.ruleSettings = { rules: { 'analysis/hidden-wait': { options: { minutes: 30 } } } };
      },
      [['try-the-bicycle']],
    ),
    harmless('an hour to the minute', hiding(AN_HOUR_WITH)),
    harmless('the wait point lies on a link of the way', ({ waitPoints }) => {
      at(waitPoints, 'wait-for-repair').on = 'price-accepted--mend-the-bicycle';
    }),
    harmless('the wait point lies on the customer’s step', ({ waitPoints }) => {
      at(waitPoints, 'wait-for-repair').on = 'try-the-bicycle';
    }),
    harmless('after the last customer action staff may work on', ({ steps }) => {
      at(steps, 'take-the-payment').time = { likely: 3, unit: 'day' };
    }),
    harmless('two hours are allowed by the document', (draft) => {
      hideWait(draft);
      draft.ruleSettings = { rules: { 'analysis/hidden-wait': { options: { minutes: 120 } } } };
    }),
    harmless('the customer is there while staff work', (draft) => {
      hiding(AN_HOUR_WITH)(draft);
      at(draft.steps, 'hand-over-bicycle').time = { likely: 90, unit: 'minute' };
      at(draft.links, 'hand-over-bicycle--try-the-bicycle').sameContact = true;
    }),
  ),
  ...mutationsOf(
    'analysis/bottleneck',
    REPAIR,
    fault(
      'nobody says that it is known',
      ({ steps }) => clear(at(steps, 'mend-the-bicycle'), 'bottleneckAcknowledged'),
      [['mend-the-bicycle']],
      { severity: 'info' },
    ),
    fault('just over four in ten, recommended', mending(41), [['mend-the-bicycle']], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault(
      'said with spaces',
      ({ steps }) => {
        at(steps, 'mend-the-bicycle').bottleneckAcknowledged = both(' ', '　');
      },
      [['mend-the-bicycle']],
    ),
    fault(
      'waiting holds the time as well',
      ({ steps }) => {
        at(steps, 'inspect-bicycle').waiting = { likely: 1, unit: 'day' };
      },
      [['inspect-bicycle']],
    ),
    fault(
      'two steps, where a quarter is too much',
      (draft) => {
        mending(40)(draft);
        at(draft.steps, 'inspect-bicycle').time = { likely: 45, unit: 'minute' };
        draft.ruleSettings = { rules: { 'analysis/bottleneck': { options: { share: 0.25 } } } };
      },
      [['mend-the-bicycle'], ['inspect-bicycle']],
    ),
    harmless('four in ten', mending(40)),
    harmless('acknowledged in Chinese alone', ({ steps }) => {
      at(steps, 'mend-the-bicycle').bottleneckAcknowledged = { 'zh-Hans': '已知，五月增加人手' };
    }),
    harmless('nearly all of it is allowed by the document', (draft) => {
      mending(200)(draft);
      draft.ruleSettings = { rules: { 'analysis/bottleneck': { options: { share: 0.9 } } } };
    }),
    harmless('what lies in the tray holds no time', ({ steps }) => {
      steps['step-in-tray'] = { kind: 'action', name: { en: 'Later' }, order: 'a0', time: { likely: 9, unit: 'day' } };
    }),
    harmless('no times at all', ({ steps }) => {
      for (const step of Object.values(steps)) clear(step, 'time', 'waiting');
    }),
  ),
];
