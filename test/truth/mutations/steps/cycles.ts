import { addStep, at, drop, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** Two new steps behind the line of visibility that lead to each other. */
function closedLoop(draft: Draft): void {
  addStep(draft, 'true-the-wheel', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-00007' });
  addStep(draft, 'spin-the-wheel', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-00008' });
  link(draft, 'true-the-wheel', 'spin-the-wheel');
  link(draft, 'spin-the-wheel', 'true-the-wheel', { loop: true });
}

const CLOSED = ['true-the-wheel', 'spin-the-wheel'];

export const stepsCycles: readonly Mutation[] = [
  ...mutationsOf(
    'steps/loop-exit',
    'bicycle repair',
    fault('two steps lead to each other and nowhere else', closedLoop, [CLOSED], { severity: 'error' }),
    fault(
      'the branch that leads out of the loop is gone',
      (draft) => drop(draft.links, 'documents-whole--assess-the-risk'),
      [['check-documents', 'documents-whole', 'ask-for-papers', 'bring-more-papers']],
      { base: 'loan application' },
    ),
    fault(
      'three lanes in a circle, not marked as a loop',
      (draft) => {
        closedLoop(draft);
        drop(draft.links, 'spin-the-wheel--true-the-wheel');
        addStep(draft, 'show-the-wheel', { kind: 'action', laneId: 'lane-frontstage', columnId: 'column-00006' });
        link(draft, 'spin-the-wheel', 'show-the-wheel');
        link(draft, 'show-the-wheel', 'true-the-wheel');
      },
      [[...CLOSED, 'show-the-wheel']],
    ),
    fault(
      'out of the loop to a system alone',
      (draft) => {
        closedLoop(draft);
        link(draft, 'spin-the-wheel', 'store-of-parts');
      },
      [CLOSED],
    ),
    fault(
      'out of the loop into the tray alone',
      (draft) => {
        closedLoop(draft);
        link(draft, 'spin-the-wheel', 'inspect-bicycle');
        toTray(draft, 'inspect-bicycle');
      },
      [CLOSED],
    ),
    fault(
      'question and answer in one column, marked as done again',
      (draft) => {
        link(draft, 'pay-for-visit', 'take-visit-fee');
        link(draft, 'take-visit-fee', 'pay-for-visit', { loop: true });
        at(draft.steps, 'pay-for-visit').terminal = 'start';
      },
      [['pay-for-visit', 'take-visit-fee']],
      { base: 'clinic visit' },
    ),
    harmless('a loop with a way out', (draft) => {
      closedLoop(draft);
      link(draft, 'spin-the-wheel', 'take-the-payment');
    }),
    harmless('a loop that comes to an end within', (draft) => {
      closedLoop(draft);
      at(draft.steps, 'spin-the-wheel').terminal = 'end';
    }),
    harmless('a system is asked and answers', (draft) => {
      closedLoop(draft);
      drop(draft.links, 'spin-the-wheel--true-the-wheel');
      link(draft, 'store-of-parts', 'spin-the-wheel');
      link(draft, 'spin-the-wheel', 'store-of-parts');
    }),
    harmless(
      'question and answer in the last column',
      (draft) => {
        link(draft, 'pay-for-visit', 'take-visit-fee');
        link(draft, 'take-visit-fee', 'pay-for-visit');
      },
      { base: 'clinic visit' },
    ),
    harmless('an agreement is no loop', (draft) => {
      closedLoop(draft);
      drop(draft.links, 'spin-the-wheel--true-the-wheel');
      at(draft.links, 'true-the-wheel--spin-the-wheel').arrow = 'double';
    }),
    harmless(
      'an answer in the next column, where the columns lead on',
      (draft) => {
        link(draft, 'wait-to-be-called', 'give-the-advice');
        link(draft, 'give-the-advice', 'wait-to-be-called');
      },
      { base: 'clinic visit' },
    ),
  ),
  ...mutationsOf(
    'steps/link-ends',
    'bicycle repair',
    fault(
      'a step is gone, its link is not',
      (draft) => drop(draft.steps, 'store-of-parts'),
      [['store-of-parts--mend-the-bicycle']],
      { severity: 'error' },
    ),
    fault(
      'a link between two steps that were never there',
      (draft) => link(draft, 'ghost-of-a-step', 'ghost-of-another'),
      [['ghost-of-a-step--ghost-of-another']],
    ),
    fault(
      'a link from a step to itself',
      (draft) => link(draft, 'mend-the-bicycle', 'mend-the-bicycle', { loop: true }),
      [['mend-the-bicycle--mend-the-bicycle']],
    ),
    fault(
      'the same link twice',
      (draft) => {
        draft.links['link-once-more'] = { from: 'bring-bicycle', to: 'greet-customer' };
      },
      [['bring-bicycle--greet-customer', 'link-once-more']],
    ),
    fault(
      'the same link three times, one of them a loop',
      (draft) => {
        draft.links['a-link-once-more'] = { from: 'bring-bicycle', to: 'greet-customer' };
        draft.links['z-link-once-more'] = { from: 'bring-bicycle', to: 'greet-customer', loop: true };
      },
      [['a-link-once-more', 'bring-bicycle--greet-customer', 'z-link-once-more']],
    ),
    fault(
      'twice to the same step on two conditions',
      (draft) => {
        draft.links['link-for-unsure'] = {
          from: 'documents-whole',
          to: 'ask-for-papers',
          condition: { 'zh-Hans': '存疑' },
        };
      },
      [['documents-whole--ask-for-papers', 'link-for-unsure']],
      { base: 'loan application' },
    ),
    harmless('there and back', (draft) => link(draft, 'greet-customer', 'bring-bicycle')),
    harmless('a linked step in the tray', (draft) => toTray(draft, 'mend-the-bicycle')),
    harmless('several links from one step, several to one step', (draft) => {
      link(draft, 'bring-bicycle', 'record-the-fault');
      link(draft, 'greet-customer', 'record-the-fault');
    }),
    harmless('a linked step whose lane is gone', (draft) => drop(draft.lanes, 'lane-support')),
  ),
];
