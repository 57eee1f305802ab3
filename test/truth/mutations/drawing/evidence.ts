import { addColumn, addStep, at, both, clear, drop, dropSteps, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** A customer action in a column of its own. */
function alone(draft: Draft): void {
  addColumn(draft, 'column-spare');
  addStep(draft, 'ride-a-round', { kind: 'action', laneId: 'lane-customer', columnId: 'column-spare' });
}

/** Evidence in a column of its own. */
function leaflet(draft: Draft): void {
  addColumn(draft, 'column-spare');
  addStep(draft, 'leaflet-of-shop', { kind: 'evidence', laneId: 'lane-evidence', columnId: 'column-spare' });
}

function named(draft: Draft, id: string, english: string, chinese: string): void {
  at(draft.steps, id).name = both(english, chinese);
}

/** Neither bill nor receipt is left at the payment or before it. */
function unpriced(draft: Draft): void {
  named(draft, 'price-estimate', 'Feedback form', '意见表');
  named(draft, 'paper-receipt', 'Coffee and slippers', '咖啡和拖鞋');
}

export const drawingEvidence: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/evidence',
    'bicycle repair',
    fault('an action in a column of its own', alone, [['ride-a-round']], { severity: 'warning' }),
    fault('the same where evidence came later, as in 1984', alone, [['ride-a-round']], {
      profile: 'shostack-1984',
      severity: 'info',
    }),
    fault('evidence laid in the tray', (draft) => toTray(draft, 'door-plate-sign'), [['arrive-at-clinic']], {
      base: 'clinic visit',
    }),
    fault(
      'a place kept for evidence',
      (draft) => {
        at(draft.steps, 'paper-receipt').kind = 'reserved';
      },
      [['pay-the-repair']],
    ),
    fault(
      'two papers in a column without the customer',
      (draft) => {
        for (const id of ['loan-form-sheet', 'refusal-letter']) at(draft.steps, id).columnId = 'column-00002';
      },
      [['apply-for-loan'], ['learn-of-refusal']],
      { base: 'loan application' },
    ),
    harmless('evidence of another column, by a link', (draft) => {
      alone(draft);
      link(draft, 'paper-receipt', 'ride-a-round');
    }),
    harmless('evidence in a lane of another kind', (draft) => {
      at(draft.steps, 'paper-receipt').laneId = 'lane-frontstage';
    }),
    harmless('a wait of the customer without evidence', (draft) => toTray(draft, 'waiting-room-chairs'), {
      base: 'clinic visit',
    }),
    harmless('a decision of the customer without evidence', (draft) => {
      alone(draft);
      at(draft.steps, 'ride-a-round').kind = 'decision';
    }),
    harmless('without evidence, and in the tray', (draft) => {
      alone(draft);
      toTray(draft, 'ride-a-round');
    }),
  ),

  ...mutationsOf(
    'drawing/evidence-used',
    'bicycle repair',
    fault('in a column that no customer action shares', leaflet, [['leaflet-of-shop']], { severity: 'warning' }),
    fault('the same, as in 1984', leaflet, [['leaflet-of-shop']], { profile: 'shostack-1984', severity: 'info' }),
    fault(
      'the flow of the customer runs through it',
      (draft) => {
        drop(draft.links, 'describe-fault--hear-the-price');
        link(draft, 'describe-fault', 'price-estimate');
        link(draft, 'price-estimate', 'hear-the-price');
      },
      [['price-estimate']],
    ),
    fault(
      'the flow of the staff runs through it',
      (draft) => {
        link(draft, 'take-application', 'loan-form-sheet');
        link(draft, 'loan-form-sheet', 'ask-for-papers');
      },
      [['loan-form-sheet']],
      { base: 'loan application' },
    ),
    fault('the customer’s action goes into the tray', (draft) => toTray(draft, 'pay-for-visit'), [['visit-invoice']], {
      base: 'clinic visit',
    }),
    fault(
      'beside a place kept for the customer',
      (draft) => {
        leaflet(draft);
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-customer', columnId: 'column-spare' });
      },
      [['leaflet-of-shop']],
    ),
    harmless('a link to an action of another column', (draft) => {
      leaflet(draft);
      link(draft, 'leaflet-of-shop', 'bring-bicycle');
    }),
    harmless('handed from the staff to the customer', (draft) => {
      link(draft, 'explain-the-price', 'price-estimate');
      link(draft, 'price-estimate', 'hear-the-price');
    }),
    harmless('lines without arrows on both sides', (draft) => {
      link(draft, 'describe-fault', 'price-estimate', { arrow: 'none' });
      link(draft, 'price-estimate', 'hear-the-price', { arrow: 'none' });
    }),
    harmless('unused, and in the tray', (draft) => {
      leaflet(draft);
      toTray(draft, 'leaflet-of-shop');
    }),
    harmless('a place kept for evidence', (draft) => {
      leaflet(draft);
      at(draft.steps, 'leaflet-of-shop').kind = 'reserved';
    }),
  ),

  ...mutationsOf(
    'drawing/fee-shown',
    'bicycle repair',
    fault('words that only contain a fee', unpriced, [['pay-the-repair']], { severity: 'warning' }),
    fault('an error in finance', unpriced, [['pay-the-repair']], { profile: 'financial', severity: 'error' }),
    fault('told gently under recommended', unpriced, [['pay-the-repair']], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault(
      'the receipt comes after the payment',
      (draft) => {
        dropSteps(draft, 'price-estimate');
        addColumn(draft, 'column-spare');
        at(draft.steps, 'paper-receipt').columnId = 'column-spare';
      },
      [['pay-the-repair']],
    ),
    fault('the bill lies in the tray', (draft) => toTray(draft, 'price-estimate', 'paper-receipt'), [
      ['pay-the-repair'],
    ]),
    fault(
      'a billing system is no bill',
      (draft) => {
        unpriced(draft);
        named(draft, 'the-cash-till', 'Billing and receipts', '账单系统');
        link(draft, 'the-cash-till', 'pay-the-repair');
      },
      [['pay-the-repair']],
    ),
    fault(
      'a Chinese payment without a paper',
      (draft) => {
        at(draft.steps, 'receive-the-loan').payment = true;
      },
      [['receive-the-loan']],
      { base: 'loan application' },
    ),
    harmless('an estimate before it', (draft) => dropSteps(draft, 'paper-receipt')),
    harmless('a receipt of a later column, by a link', (draft) => {
      dropSteps(draft, 'price-estimate');
      addColumn(draft, 'column-spare');
      at(draft.steps, 'paper-receipt').columnId = 'column-spare';
      link(draft, 'paper-receipt', 'pay-the-repair');
    }),
    harmless('named in Chinese alone', (draft) => {
      dropSteps(draft, 'price-estimate');
      at(draft.steps, 'paper-receipt').name = { 'zh-Hans': '维修费用清单' };
    }),
    harmless('no payment any more', (draft) => {
      unpriced(draft);
      clear(at(draft.steps, 'pay-the-repair'), 'payment');
    }),
    harmless(
      'the invoice lies in a lane of another kind',
      (draft) => {
        at(draft.steps, 'visit-invoice').laneId = 'lane-frontstage';
      },
      { base: 'clinic visit' },
    ),
  ),
];
