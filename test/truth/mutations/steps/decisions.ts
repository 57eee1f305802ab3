import { addStep, at, both, clear, drop, link, toTray } from '../../changes.ts';
import type { Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const YES = 'price-accepted--mend-the-bicycle';
const NO = 'price-accepted--return-bicycle';

export const stepsDecisions: readonly Mutation[] = [
  ...mutationsOf(
    'steps/decision-branches',
    'bicycle repair',
    fault('one branch is gone', (draft) => drop(draft.links, NO), [['price-accepted']], { severity: 'error' }),
    fault(
      'a Chinese decision without any branch',
      (draft) => drop(draft.links, 'risk-acceptable--sign-the-contract', 'risk-acceptable--announce-refusal'),
      [['risk-acceptable']],
      { base: 'loan application' },
    ),
    fault(
      'beside the one branch a system that is asked',
      (draft) => {
        drop(draft.links, NO);
        link(draft, 'price-accepted', 'ticket-register');
      },
      [['price-accepted']],
    ),
    fault(
      'beside the one branch a paper',
      (draft) => {
        drop(draft.links, NO);
        link(draft, 'price-accepted', 'price-estimate');
      },
      [['price-accepted']],
    ),
    fault('the step at the end of a branch lies in the tray', (draft) => toTray(draft, 'return-bicycle'), [
      ['price-accepted'],
    ]),
    fault(
      'several decisions that only end',
      (draft) => {
        at(draft.steps, 'take-the-payment').kind = 'decision';
        at(draft.steps, 'greet-customer').kind = 'decision';
      },
      [['take-the-payment'], ['greet-customer']],
    ),
    harmless('three branches', (draft) => link(draft, 'price-accepted', 'explain-the-price')),
    harmless('the second branch leads back', (draft) => {
      drop(draft.links, NO);
      link(draft, 'price-accepted', 'explain-the-price', { loop: true });
    }),
    harmless('a branch on a condition to a system', (draft) => {
      drop(draft.links, NO);
      link(draft, 'price-accepted', 'ticket-register', { condition: both('later', '以后') });
    }),
    harmless('a decision that a system takes', (draft) => {
      at(draft.steps, 'ticket-register').kind = 'decision';
      link(draft, 'ticket-register', 'inspect-bicycle');
    }),
    harmless('a decision without branches in the tray', (draft) => {
      addStep(draft, 'still-to-decide', { kind: 'decision', laneId: 'lane-customer', columnId: 'column-00004' });
      toTray(draft, 'still-to-decide');
    }),
    harmless('no decision any more, one way on', (draft) => {
      at(draft.steps, 'price-accepted').kind = 'action';
      drop(draft.links, NO);
    }),
  ),

  ...mutationsOf(
    'steps/decision-labels',
    'bicycle repair',
    fault('a branch without a condition', (draft) => clear(at(draft.links, NO), 'condition'), [[NO]], {
      severity: 'warning',
    }),
    fault(
      'spaces for a condition, and none',
      (draft) => {
        at(draft.links, YES).condition = both(' ', '　');
        clear(at(draft.links, NO), 'condition');
      },
      [[YES], [NO]],
    ),
    fault(
      'the same twice but for case, width and space',
      (draft) => {
        at(draft.links, NO).condition = { en: ' ＹＥＳ ' };
      },
      [['price-accepted']],
    ),
    fault(
      'two that differ in English alone',
      (draft) => {
        at(draft.links, NO).condition = both('not today', '是');
      },
      [['price-accepted']],
    ),
    fault(
      'Chinese conditions the same',
      (draft) => {
        at(draft.links, 'documents-whole--ask-for-papers').condition = { 'zh-Hans': '齐全' };
      },
      [['documents-whole']],
      { base: 'loan application' },
    ),
    fault(
      'a condition in a language that the blueprint does not declare',
      (draft) => {
        at(draft.links, NO).condition = { fr: 'non' };
      },
      [[NO]],
    ),
    harmless('an attached system without a condition', (draft) => link(draft, 'price-accepted', 'ticket-register')),
    harmless('a condition in Chinese alone', (draft) => {
      at(draft.links, NO).condition = { 'zh-Hans': '否' };
    }),
    harmless('a second decision with the same two answers', (draft) => {
      addStep(draft, 'ride-it-home', { kind: 'decision', laneId: 'lane-frontstage', columnId: 'column-00006' });
      link(draft, 'ride-it-home', 'take-the-payment', { condition: both('yes', '是') });
      link(draft, 'ride-it-home', 'take-bicycle-home', { condition: both('no', '否') });
    }),
    harmless('an action with two links that say nothing', (draft) => link(draft, 'bring-bicycle', 'record-the-fault')),
    harmless('conditions that share a word', (draft) => {
      at(draft.links, NO).condition = both('yes, but later', '是，但以后');
    }),
  ),

  ...mutationsOf(
    'steps/decision-chances',
    'loan application',
    fault(
      'one of two has none',
      (draft) => clear(at(draft.links, 'documents-whole--ask-for-papers'), 'chance'),
      [['documents-whole', 'documents-whole--assess-the-risk', 'documents-whole--ask-for-papers']],
      { severity: 'warning' },
    ),
    fault(
      'too little in all',
      (draft) => {
        at(draft.links, 'documents-whole--ask-for-papers').chance = 0.1;
      },
      [['documents-whole', 'documents-whole--assess-the-risk', 'documents-whole--ask-for-papers']],
    ),
    fault(
      'one in a hundred too many',
      (draft) => {
        at(draft.links, NO).chance = 0.11;
      },
      [['price-accepted', YES, NO]],
      { base: 'bicycle repair' },
    ),
    fault(
      'one in a hundred too few of two',
      (draft) => {
        at(draft.links, NO).chance = 0.09;
      },
      [['price-accepted', YES, NO]],
      { base: 'bicycle repair' },
    ),
    fault(
      'two decisions at once',
      (draft) => {
        at(draft.links, 'documents-whole--ask-for-papers').chance = 1;
        clear(at(draft.links, 'risk-acceptable--sign-the-contract'), 'chance');
      },
      [
        ['documents-whole', 'documents-whole--assess-the-risk', 'documents-whole--ask-for-papers'],
        ['risk-acceptable', 'risk-acceptable--sign-the-contract', 'risk-acceptable--announce-refusal'],
      ],
    ),
    harmless('no chances at all', (draft) => {
      for (const one of Object.values(draft.links)) clear(one, 'chance');
    }),
    harmless(
      'three thirds, rounded',
      (draft) => {
        at(draft.links, YES).chance = 0.33;
        at(draft.links, NO).chance = 0.33;
        link(draft, 'price-accepted', 'explain-the-price', { chance: 0.33, loop: true });
      },
      { base: 'bicycle repair' },
    ),
    harmless(
      'three that a computer adds up to a little less',
      (draft) => {
        at(draft.links, YES).chance = 0.7;
        at(draft.links, NO).chance = 0.2;
        link(draft, 'price-accepted', 'explain-the-price', { chance: 0.1, loop: true });
      },
      { base: 'bicycle repair' },
    ),
    harmless('always one of the two', (draft) => {
      at(draft.links, 'documents-whole--assess-the-risk').chance = 1;
      at(draft.links, 'documents-whole--ask-for-papers').chance = 0;
    }),
    harmless('an attached system has no chance', (draft) => link(draft, 'documents-whole', 'credit-register')),
    harmless('a chance on a link that leaves no decision', (draft) => {
      at(draft.links, 'check-documents--documents-whole').chance = 0.5;
    }),
  ),
];
