import { addStep, at, clear, drop, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** The refused case is laid aside behind the line of visibility instead of being told. */
function laidAside(draft: Draft): void {
  addStep(draft, 'lay-the-case-aside', {
    kind: 'action',
    name: { 'zh-Hans': '归档' },
    laneId: 'lane-backstage',
    columnId: 'column-00006',
    terminal: 'end',
  });
  drop(draft.links, 'risk-acceptable--announce-refusal');
  link(draft, 'risk-acceptable', 'lay-the-case-aside', { condition: { 'zh-Hans': '不可接受' }, chance: 0.3 });
}

export const stepsBranching: readonly Mutation[] = [
  ...mutationsOf(
    'steps/implicit-decision',
    'bicycle repair',
    fault(
      'two ways on within the front',
      (draft) => {
        link(draft, 'greet-customer', 'record-the-fault');
        link(draft, 'greet-customer', 'take-the-payment');
      },
      [['greet-customer']],
      { severity: 'info' },
    ),
    fault('the customer has two ways on', (draft) => link(draft, 'bring-bicycle', 'hear-the-price'), [
      ['bring-bicycle'],
    ]),
    fault(
      'one way on and one way back',
      (draft) => {
        link(draft, 'record-the-fault', 'explain-the-price');
        link(draft, 'record-the-fault', 'greet-customer', { loop: true });
      },
      [['record-the-fault']],
    ),
    fault(
      'behind the line, in Chinese, two steps at once',
      (draft) => {
        link(draft, 'check-documents', 'assess-the-risk');
        link(draft, 'assess-the-risk', 'check-documents', { loop: true });
      },
      [['check-documents'], ['assess-the-risk']],
      { base: 'loan application' },
    ),
    fault(
      'a decision made an action',
      (draft) => {
        at(draft.steps, 'price-accepted').kind = 'action';
        link(draft, 'price-accepted', 'hand-over-bicycle');
      },
      [['price-accepted']],
    ),
    harmless('a declared split', (draft) => {
      link(draft, 'bring-bicycle', 'hear-the-price');
      at(draft.steps, 'bring-bicycle').kind = 'split';
    }),
    harmless('a decision', (draft) => link(draft, 'price-accepted', 'hand-over-bicycle')),
    harmless('two contacts, one after the other, are no flow', (draft) =>
      link(draft, 'bring-bicycle', 'record-the-fault'),
    ),
    harmless('into two lanes of the front', (draft) => {
      draft.lanes['lane-second-desk'] = { role: 'frontstage', name: { en: 'Second desk' }, order: 'a2V' };
      at(draft.steps, 'take-the-payment').laneId = 'lane-second-desk';
      link(draft, 'greet-customer', 'record-the-fault');
      link(draft, 'greet-customer', 'take-the-payment');
    }),
    harmless('the same link twice', (draft) => {
      draft.links['link-once-more'] = { from: 'bring-bicycle', to: 'describe-fault' };
    }),
    harmless('beside the way on a reserved place', (draft) => {
      addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-customer', columnId: 'column-00004' });
      link(draft, 'bring-bicycle', 'place-for-later');
    }),
  ),

  ...mutationsOf(
    'steps/refusal-told',
    'loan application',
    fault('a refused case is laid aside in silence', laidAside, [['risk-acceptable', 'lay-the-case-aside']], {
      severity: 'warning',
    }),
    fault(
      'over one more step behind the line',
      (draft) => {
        laidAside(draft);
        clear(at(draft.steps, 'lay-the-case-aside'), 'terminal');
        addStep(draft, 'close-the-case', {
          kind: 'event',
          laneId: 'lane-backstage',
          columnId: 'column-00007',
          terminal: 'end',
        });
        link(draft, 'lay-the-case-aside', 'close-the-case');
      },
      [['risk-acceptable', 'close-the-case']],
    ),
    fault(
      'from both decisions',
      (draft) => {
        laidAside(draft);
        link(draft, 'documents-whole', 'lay-the-case-aside', { condition: { 'zh-Hans': '作废' } });
      },
      [
        ['risk-acceptable', 'lay-the-case-aside'],
        ['documents-whole', 'lay-the-case-aside'],
      ],
    ),
    fault(
      'the front ends it in a column without the customer',
      (draft) => {
        laidAside(draft);
        at(draft.steps, 'lay-the-case-aside').laneId = 'lane-frontstage';
        at(draft.steps, 'lay-the-case-aside').columnId = 'column-00004';
      },
      [['risk-acceptable', 'lay-the-case-aside']],
    ),
    fault(
      'the telling leads to a place kept for later',
      (draft) => {
        at(draft.steps, 'learn-of-refusal').kind = 'reserved';
        at(draft.steps, 'announce-refusal').terminal = 'end';
      },
      [
        ['risk-acceptable', 'announce-refusal'],
        ['risk-acceptable', 'learn-of-refusal'],
      ],
    ),
    harmless('told at the end itself', (draft) => {
      laidAside(draft);
      link(draft, 'lay-the-case-aside', 'learn-of-refusal');
    }),
    harmless('told by a letter that the customer sees', (draft) => {
      laidAside(draft);
      link(draft, 'lay-the-case-aside', 'refusal-letter');
    }),
    harmless('laid aside after the telling', (draft) => {
      laidAside(draft);
      drop(draft.links, 'risk-acceptable--lay-the-case-aside');
      link(draft, 'risk-acceptable', 'announce-refusal', { condition: { 'zh-Hans': '不可接受' }, chance: 0.3 });
      link(draft, 'announce-refusal', 'lay-the-case-aside');
    }),
    harmless('it is the outcome', (draft) => {
      laidAside(draft);
      at(draft.steps, 'lay-the-case-aside').terminal = 'outcome';
    }),
    harmless('the customer decides', (draft) => {
      laidAside(draft);
      at(draft.steps, 'risk-acceptable').laneId = 'lane-customer';
    }),
    harmless('the silent end lies in the tray', (draft) => {
      laidAside(draft);
      toTray(draft, 'lay-the-case-aside');
    }),
    harmless('self-service tells it', (draft) => {
      laidAside(draft);
      draft.lanes['lane-app-of-bank'] = { role: 'self-service', name: { 'zh-Hans': '手机银行' }, order: 'a2V' };
      at(draft.steps, 'lay-the-case-aside').laneId = 'lane-app-of-bank';
    }),
  ),
];
