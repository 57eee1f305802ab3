import { addColumn, addStep, at, both, drop, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** Gives the mechanic’s work another name. */
function mechanic(english: string, chinese: string): (draft: Draft) => void {
  return ({ steps }) => {
    at(steps, 'mend-the-bicycle').name = both(english, chinese);
  };
}

/** Gives the reviewer’s work another name. */
function reviewer(chinese: string): (draft: Draft) => void {
  return ({ steps }) => {
    at(steps, 'assess-the-risk').name = { 'zh-Hans': chinese };
  };
}

const MECHANIC: readonly (readonly string[])[] = [['mend-the-bicycle']];
const REVIEWER: readonly (readonly string[])[] = [['assess-the-risk']];
const LOAN = { base: 'loan application' };

export const drawingFit: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/lane-fit',
    'bicycle repair',
    fault(
      'evidence in the customer’s lane',
      (draft) => {
        at(draft.steps, 'paper-receipt').laneId = 'lane-customer';
      },
      [['paper-receipt']],
      { severity: 'info' },
    ),
    fault(
      'work and a system in the lane of evidence',
      (draft) => {
        at(draft.steps, 'greet-customer').laneId = 'lane-evidence';
        at(draft.steps, 'the-cash-till').laneId = 'lane-evidence';
      },
      [['greet-customer'], ['the-cash-till']],
    ),
    fault(
      'a system in the customer’s lane',
      (draft) => {
        at(draft.steps, 'the-cash-till').laneId = 'lane-customer';
      },
      [['the-cash-till']],
    ),
    fault(
      'handed over to the customer out of sight',
      mechanic('Hand the bicycle over to the customer', '维修'),
      MECHANIC,
    ),
    fault('greets, in another form of the word', mechanic('Greets the guest at the door', '维修'), MECHANIC),
    fault('handed to the customer, in Chinese', reviewer('将合同递交给客户'), REVIEWER, LOAN),
    fault('the same with the customer before the verb', reviewer('向客户递交合同'), REVIEWER, LOAN),
    harmless('the account manager is not the customer', reviewer('把材料交给客户经理'), LOAN),
    harmless('what is the customer’s is not the customer', mechanic('Receive the customer’s papers', '接收客户资料')),
    harmless('handed to the customer service', mechanic('Hand the bill to the customer service', '交给客户服务部')),
    harmless('asked of the customer by writing', reviewer('向客户经理说明评级'), LOAN),
    harmless('handed over in front', (draft) => {
      at(draft.steps, 'hand-over-bicycle').name = both('Hand the bicycle over to the customer', '交给客户');
    }),
    harmless('a place kept in the lane of evidence', (draft) => {
      at(draft.steps, 'paper-receipt').kind = 'reserved';
    }),
    harmless('systems before and behind the line, work in support', (draft) => {
      at(draft.steps, 'the-cash-till').laneId = 'lane-frontstage';
      at(draft.steps, 'ticket-register').laneId = 'lane-backstage';
      at(draft.steps, 'store-of-parts').kind = 'action';
    }),
    harmless('a system in a lane of a role that later versions know', (draft) => {
      draft.lanes['lane-of-partner'] = { role: 'partner', name: both('Partner', '合作方'), order: 'a5' };
      at(draft.steps, 'the-cash-till').laneId = 'lane-of-partner';
    }),
    harmless(
      'one lane for all, as in 1984',
      (draft) => {
        at(draft.steps, 'paper-receipt').laneId = 'lane-customer';
      },
      { profile: 'shostack-1984' },
    ),
  ),

  ...mutationsOf(
    'drawing/phases',
    'bicycle repair',
    fault(
      'a phase without a column',
      (draft) => {
        draft.phases['phase-of-dreams'] = { name: both('Dreams', '设想'), order: 'a9' };
      },
      [['phase-of-dreams']],
      { severity: 'warning' },
    ),
    fault(
      'a phase whose steps all lie in the tray',
      (draft) =>
        toTray(
          draft,
          'mend-the-bicycle',
          'store-of-parts',
          'mended-bicycle',
          'try-the-bicycle',
          'hand-over-bicycle',
          'paper-receipt',
          'pay-the-repair',
          'take-the-payment',
          'the-cash-till',
        ),
      [['phase-returning']],
    ),
    fault(
      'a phase goes on behind another',
      (draft) => {
        at(draft.columns, 'column-00008').phaseId = 'phase-ordering';
      },
      [['phase-ordering']],
    ),
    fault(
      'a column in the middle and an empty one at the end belong to none',
      (draft) => {
        delete at(draft.columns, 'column-00003').phaseId;
        addColumn(draft, 'column-spare');
      },
      [['column-00003', 'column-spare']],
    ),
    fault('a phase is gone, its columns are not', (draft) => drop(draft.phases, 'phase-mending'), [
      ['column-00005', 'column-00006'],
    ]),
    harmless('no phases at all', (draft) => {
      draft.phases = {};
    }),
    harmless('a place kept for later fills a phase', (draft) => {
      draft.phases['phase-of-dreams'] = { name: both('Dreams', '设想'), order: 'a9' };
      addColumn(draft, 'column-spare', 'phase-of-dreams');
      addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-support', columnId: 'column-spare' });
    }),
    harmless('an empty column within a phase', (draft) => addColumn(draft, 'column-spare', 'phase-returning')),
    harmless('a folded phase', (draft) => {
      at(draft.phases, 'phase-mending').folded = true;
    }),
    harmless('columns of one phase change places', (draft) => {
      const [second, third] = [at(draft.columns, 'column-00002'), at(draft.columns, 'column-00003')];
      [second.order, third.order] = [third.order, second.order];
    }),
  ),
];
