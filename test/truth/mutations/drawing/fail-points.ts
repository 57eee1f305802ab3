import { addStep, at, both, clear, dropSteps, link } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const FAIL = 'fail-wrong-part';
const FOUND: readonly (readonly string[])[] = [[FAIL]];

function failPoint({ failPoints }: Draft) {
  return at(failPoints, FAIL);
}

/** Changes the fail point alone. */
function onPoint(...fields: readonly (keyof ReturnType<typeof failPoint>)[]): (draft: Draft) => void {
  return (draft) => clear(failPoint(draft), ...fields);
}

export const drawingFailPoints: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/fail-points',
    'bicycle repair',
    fault(
      'none is marked',
      (draft) => {
        draft.failPoints = {};
      },
      [[]],
      { severity: 'warning' },
    ),
    fault(
      'none is marked, under recommended',
      (draft) => {
        draft.failPoints = {};
      },
      [[]],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'the statement is taken back',
      (draft) => {
        if (draft.statements) clear(draft.statements, 'noFailPoints');
      },
      [[]],
      { base: 'clinic visit' },
    ),
    fault(
      'a statement of spaces',
      (draft) => {
        draft.statements = { noFailPoints: both(' ', '　') };
      },
      [[]],
      { base: 'clinic visit' },
    ),
    fault('the one that is marked stands on a step that is gone', (draft) => dropSteps(draft, 'mend-the-bicycle'), [
      [],
    ]),
    harmless('a statement instead, in Chinese', (draft) => {
      draft.failPoints = {};
      draft.statements = { noFailPoints: { 'zh-Hans': '已排查，未发现' } };
    }),
    harmless('on a link', (draft) => {
      failPoint(draft).on = 'mend-the-bicycle--hand-over-bicycle';
    }),
    harmless('a mark and the statement that none was found', (draft) => {
      draft.statements = { noFailPoints: both('None found in May', '5月未发现') };
    }),
  ),

  ...mutationsOf(
    'drawing/fail-point-detail',
    'bicycle repair',
    fault(
      'not what fails',
      (draft) => {
        failPoint(draft).what = {};
      },
      FOUND,
      { severity: 'warning' },
    ),
    fault(
      'not what fails, under recommended',
      (draft) => {
        failPoint(draft).what = both(' ', '');
      },
      FOUND,
      { profile: 'recommended' },
    ),
    fault('not why', onPoint('why'), FOUND),
    fault('not how often', onPoint('chance', 'occurrence'), FOUND),
    fault('not how bad and not how it is noticed', onPoint('severity', 'noticed', 'detection'), [[FAIL], [FAIL]]),
    fault(
      'a new one that says only what, in finance',
      (draft) => {
        draft.failPoints['fail-brake-loose'] = {
          on: 'mend-the-bicycle',
          number: 2,
          what: both('Loose brake', '刹车松动'),
        };
      },
      Array.from({ length: 4 }, () => ['fail-brake-loose']),
      { profile: 'financial' },
    ),
    harmless('rated for occurrence instead of a chance', onPoint('chance')),
    harmless('rated for detection instead of words', onPoint('noticed')),
    harmless(
      'no more than what, under recommended',
      onPoint('why', 'chance', 'occurrence', 'severity', 'noticed', 'detection'),
      {
        profile: 'recommended',
      },
    ),
    harmless('told in Chinese alone', (draft) => {
      failPoint(draft).what = { 'zh-Hans': '装错配件' };
      failPoint(draft).why = { 'zh-Hans': '外形相似' };
    }),
  ),

  ...mutationsOf(
    'drawing/fail-point-recovery',
    'bicycle repair',
    fault('nothing is done about it', onPoint('recovery', 'recoveryStepIds', 'returnsToStepId'), FOUND, {
      severity: 'warning',
    }),
    fault('it is said where to go on, not what is done', onPoint('recovery', 'recoveryStepIds'), FOUND),
    fault('it is said what is done, not where it goes on', onPoint('recoveryStepIds', 'returnsToStepId'), FOUND),
    fault(
      'it goes on at a step that is gone',
      (draft) => {
        clear(failPoint(draft), 'recoveryStepIds');
        dropSteps(draft, 'try-the-bicycle');
      },
      FOUND,
    ),
    fault(
      'its last step leads to a system alone',
      (draft) => {
        addStep(draft, 'order-a-new-part', { kind: 'action', laneId: 'lane-frontstage', columnId: 'column-00006' });
        link(draft, 'order-a-new-part', 'store-of-parts');
        failPoint(draft).recoveryStepIds = ['order-a-new-part'];
        clear(failPoint(draft), 'returnsToStepId');
      },
      FOUND,
    ),
    fault(
      'the customer sees it, and the workshop alone puts it right',
      (draft) => {
        failPoint(draft).recoveryStepIds = ['mend-the-bicycle'];
      },
      FOUND,
    ),
    fault(
      'two, one of them new and bare',
      (draft) => {
        clear(failPoint(draft), 'recovery', 'recoveryStepIds');
        draft.failPoints['fail-brake-loose'] = {
          on: 'mend-the-bicycle',
          number: 2,
          what: both('Loose brake', '刹车松动'),
        };
      },
      [[FAIL], ['fail-brake-loose']],
    ),
    harmless('steps without words', onPoint('recovery')),
    harmless('words without steps, and back to the front', (draft) => {
      clear(failPoint(draft), 'recoveryStepIds');
      failPoint(draft).returnsToStepId = 'hand-over-bicycle';
    }),
    harmless('the last step leads on in the flow', onPoint('returnsToStepId')),
    harmless('the last step is an end', (draft) => {
      failPoint(draft).recoveryStepIds = ['return-bicycle', 'take-bicycle-home'];
      clear(failPoint(draft), 'returnsToStepId');
    }),
    harmless('unseen by the customer, put right in the workshop', (draft) => {
      failPoint(draft).recoveryStepIds = ['mend-the-bicycle'];
      failPoint(draft).customerSees = false;
    }),
    harmless(
      'put right by self-service',
      (draft) => {
        draft.failPoints['fail-double-booking'] = {
          on: 'book-the-visit',
          number: 1,
          what: both('Booked twice', '重复预约'),
          customerSees: true,
          recoveryStepIds: ['check-in-kiosk'],
          returnsToStepId: 'wait-to-be-called',
        };
      },
      { base: 'clinic visit' },
    ),
  ),
];
