import { addColumn, addStep, at, both, clear, dropSteps, link } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const WAIT = 'wait-for-repair';
const FOUND: readonly (readonly string[])[] = [[WAIT]];

function wait({ waitPoints }: Draft) {
  return at(waitPoints, WAIT);
}

type Unit = NonNullable<ReturnType<typeof wait>['expected']>['unit'];

/** Sets what is expected and what is borne. */
function times(expected: readonly [number, Unit], tolerance: readonly [number, Unit]): (draft: Draft) => void {
  return (draft) => {
    wait(draft).expected = { likely: expected[0], unit: expected[1] };
    wait(draft).tolerance = { likely: tolerance[0], unit: tolerance[1] };
  };
}

/** Moves the wait point to another place. */
function placed(on: string): (draft: Draft) => void {
  return (draft) => {
    wait(draft).on = on;
  };
}

/** Work beside the customer’s path. */
function filing(draft: Draft): void {
  addStep(draft, 'file-the-ticket', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-00004' });
  link(draft, 'inspect-bicycle', 'file-the-ticket');
}

/** A second way from the decision to the hand-over, past the mending. */
function pastMending(draft: Draft): void {
  addStep(draft, 'clean-the-chain', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-00005' });
  link(draft, 'price-accepted', 'clean-the-chain');
  link(draft, 'clean-the-chain', 'hand-over-bicycle');
}

/** A wait in a blueprint that said there was none. */
function waiting(on: string): (draft: Draft) => void {
  return (draft) => {
    draft.waitPoints['wait-somewhere'] = { on, number: 1 };
  };
}

export const drawingWaitPoints: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/wait-points',
    'bicycle repair',
    fault(
      'none is marked',
      (draft) => {
        draft.waitPoints = {};
      },
      [[]],
      { severity: 'warning' },
    ),
    fault(
      'none is marked, under recommended',
      (draft) => {
        draft.waitPoints = {};
      },
      [[]],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'the statement is taken back; the one on fail points stays',
      (draft) => {
        if (draft.statements) clear(draft.statements, 'noWaitPoints');
      },
      [[]],
      { base: 'clinic visit' },
    ),
    fault('the one that is marked stands on a link that is gone', placed('link-that-is-gone'), [[]]),
    harmless('a statement instead, in Chinese', (draft) => {
      draft.waitPoints = {};
      draft.statements = { noWaitPoints: { 'zh-Hans': '无需等待' } };
    }),
    harmless('on a link', placed('price-accepted--mend-the-bicycle')),
    harmless('a mark and the statement that none was found', (draft) => {
      draft.statements = { noWaitPoints: both('None found in May', '5月未发现') };
    }),
  ),

  ...mutationsOf(
    'drawing/wait-point-time',
    'bicycle repair',
    fault('not how long', (draft) => clear(wait(draft), 'expected'), FOUND, { severity: 'warning' }),
    fault('not how long, under recommended', (draft) => clear(wait(draft), 'expected', 'tolerance'), FOUND, {
      profile: 'recommended',
      severity: 'warning',
    }),
    fault('not how long it is borne', (draft) => clear(wait(draft), 'tolerance'), FOUND),
    fault('a minute more than is borne', times([181, 'minute'], [3, 'hour']), FOUND),
    fault('a workday is longer than seven hours', times([1, 'workday'], [7, 'hour']), FOUND),
    fault(
      'two waits that say nothing',
      (draft) => {
        clear(wait(draft), 'expected', 'tolerance');
        draft.waitPoints['wait-for-price'] = { on: 'inspect-bicycle', number: 2 };
      },
      [[WAIT], ['wait-for-price']],
    ),
    harmless('just what is borne', times([180, 'minute'], [3, 'hour'])),
    harmless('a workday is eight hours', times([1, 'workday'], [8, 'hour'])),
    harmless('a workday of six hours by the calendar', (draft) => {
      draft.service.calendar = { hoursPerDay: 6, daysPerWeek: 5 };
      times([1, 'workday'], [6, 'hour'])(draft);
    }),
    harmless('not how long it is borne, under recommended', (draft) => clear(wait(draft), 'tolerance'), {
      profile: 'recommended',
    }),
  ),

  ...mutationsOf(
    'drawing/wait-on-path',
    'bicycle repair',
    fault(
      'on work beside the path',
      (draft) => {
        filing(draft);
        placed('file-the-ticket')(draft);
      },
      FOUND,
      { severity: 'warning' },
    ),
    fault(
      'on the way to work beside the path',
      (draft) => {
        filing(draft);
        placed('inspect-bicycle--file-the-ticket')(draft);
      },
      FOUND,
    ),
    fault('on a system', placed('store-of-parts'), FOUND),
    fault('on the link of a system', placed('store-of-parts--mend-the-bicycle'), FOUND),
    fault('on evidence', placed('paper-receipt'), FOUND),
    fault('there is a way past it', pastMending, FOUND),
    fault('on a Chinese system drawn by columns', waiting('patient-records'), [['wait-somewhere']], {
      base: 'clinic visit',
    }),
    harmless('on a customer action', placed('try-the-bicycle')),
    harmless('on work that every case passes', placed('inspect-bicycle')),
    harmless('on a step that is itself a wait', (draft) => {
      filing(draft);
      at(draft.steps, 'file-the-ticket').kind = 'wait';
      placed('file-the-ticket')(draft);
    }),
    harmless('on a link to the customer, and on a link behind the line', (draft) => {
      placed('hand-over-bicycle--try-the-bicycle')(draft);
      draft.waitPoints['wait-for-stand'] = { on: 'price-accepted--mend-the-bicycle', number: 2 };
    }),
    harmless('on backstage work that no link touches', waiting('prepare-the-file'), { base: 'clinic visit' }),
    harmless(
      'on a kitchen between two columns of the customer',
      (draft) => {
        addColumn(draft, 'column-spare');
        addStep(draft, 'mix-the-medicine', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-spare' });
        link(draft, 'give-the-advice', 'mix-the-medicine');
        link(draft, 'mix-the-medicine', 'take-visit-fee');
        link(draft, 'patient-records', 'mix-the-medicine');
        waiting('mix-the-medicine')(draft);
      },
      { base: 'clinic visit' },
    ),
    harmless('on a system, as in 1984', placed('store-of-parts'), { profile: 'shostack-1984' }),
    harmless('on a step that is gone', (draft) => dropSteps(draft, 'mend-the-bicycle')),
  ),
];
