import { addStep, at, both, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** Adds lanes until there are so many. */
function lanes(count: number): (draft: Draft) => void {
  return (draft) => {
    for (let number = Object.keys(draft.lanes).length + 1; number <= count; number += 1) {
      draft.lanes[`lane-number-${number}`] = {
        role: 'support',
        name: both(`Desk ${number}`, `${number} 号`),
        order: `b${number}`,
      };
    }
  };
}

/** Adds customer actions until there are so many; the base has six. */
function actions(count: number): (draft: Draft) => void {
  return (draft) => {
    for (let number = 7; number <= count; number += 1) {
      addStep(draft, `action-number-${number}`, { kind: 'action', laneId: 'lane-customer', columnId: 'column-00004' });
    }
  };
}

export const drawingWhole: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/size',
    'bicycle repair',
    fault('a lane too many', lanes(21), [[]], { severity: 'info' }),
    fault('a customer action too many', actions(61), [[]]),
    fault(
      'both',
      (draft) => {
        lanes(25)(draft);
        actions(80)(draft);
      },
      [[], []],
    ),
    fault(
      'a blueprint that sets its own limit',
      (draft) => {
        draft.ruleSettings = { rules: { 'drawing/size': { options: { actions: 5 } } } };
      },
      [[]],
    ),
    harmless('twenty lanes, sixty actions', (draft) => {
      lanes(20)(draft);
      actions(60)(draft);
    }),
    harmless('one of them in the tray', (draft) => {
      actions(61)(draft);
      toTray(draft, 'action-number-61');
    }),
    harmless('one of them a decision', (draft) => {
      actions(61)(draft);
      at(draft.steps, 'action-number-61').kind = 'decision';
    }),
    harmless('a blueprint that allows more', (draft) => {
      lanes(24)(draft);
      draft.ruleSettings = { rules: { 'drawing/size': { options: { lanes: 24 } } } };
    }),
  ),

  ...mutationsOf(
    'drawing/sub-blueprint',
    'bicycle repair',
    fault(
      'a blueprint that is nowhere',
      (draft) => {
        at(draft.steps, 'mend-the-bicycle').blueprint = { documentId: '00000000-0000-4000-8000-0000000000ff' };
      },
      [['mend-the-bicycle']],
      { severity: 'error' },
    ),
    fault(
      'a blueprint that does not come to an end',
      (draft) => {
        at(draft.steps, 'mend-the-bicycle').blueprint = { documentId: '00000000-0000-4000-8000-000000000014' };
      },
      [['mend-the-bicycle']],
    ),
    fault(
      'two steps, one of them in the customer’s lane',
      (draft) => {
        at(draft.steps, 'mend-the-bicycle').blueprint = { documentId: '00000000-0000-4000-8000-000000000014' };
        at(draft.steps, 'try-the-bicycle').blueprint = {
          documentId: '00000000-0000-4000-8000-0000000000ff',
          pathHint: 'try.blueprint',
        };
      },
      [['mend-the-bicycle'], ['try-the-bicycle']],
    ),
    harmless('a blueprint with a start and an outcome', (draft) => {
      at(draft.steps, 'mend-the-bicycle').blueprint = { documentId: '00000000-0000-4000-8000-000000000012' };
    }),
    harmless('it was moved, and is known by its id', (draft) => {
      at(draft.steps, 'mend-the-bicycle').blueprint = {
        documentId: '00000000-0000-4000-8000-000000000013',
        pathHint: 'old/place.blueprint',
      };
    }),
    harmless('several steps refer to one blueprint', (draft) => {
      for (const id of ['mend-the-bicycle', 'inspect-bicycle'])
        at(draft.steps, id).blueprint = { documentId: '00000000-0000-4000-8000-000000000012' };
    }),
  ),
];
