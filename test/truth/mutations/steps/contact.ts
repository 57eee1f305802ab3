import { addColumn, addStep, at, drop, dropSteps, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** A frontstage step in the one column that no customer action shares. */
function behindTheBack(draft: Draft): void {
  addStep(draft, 'call-the-maker', { kind: 'action', laneId: 'lane-frontstage', columnId: 'column-00006' });
  link(draft, 'call-the-maker', 'mend-the-bicycle');
}

/** A customer action in a column of its own. */
function alone(draft: Draft): void {
  addColumn(draft, 'column-spare');
  addStep(draft, 'ride-a-round', { kind: 'action', laneId: 'lane-customer', columnId: 'column-spare' });
  link(draft, 'pay-the-repair', 'ride-a-round');
}

export const stepsContact: readonly Mutation[] = [
  ...mutationsOf(
    'steps/contact',
    'bicycle repair',
    fault('a frontstage step that only the workshop meets', behindTheBack, [['call-the-maker']], {
      severity: 'warning',
    }),
    fault(
      'the customer’s action of the column goes into the tray',
      (draft) => toTray(draft, 'pay-for-visit'),
      [['take-visit-fee']],
      { base: 'clinic visit' },
    ),
    fault(
      'a reserved place is no customer action',
      (draft) => {
        behindTheBack(draft);
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-customer', columnId: 'column-00006' });
        link(draft, 'place-for-later', 'call-the-maker');
      },
      [['call-the-maker']],
    ),
    fault(
      'no customer action is left',
      (draft) => {
        for (const [id, { laneId }] of Object.entries(draft.steps))
          if (laneId === 'lane-customer') dropSteps(draft, id);
      },
      [['take-application'], ['ask-for-papers'], ['announce-refusal'], ['sign-the-contract']],
      { base: 'loan application' },
    ),
    fault(
      'evidence in the column does not stand for the customer',
      (draft) => {
        behindTheBack(draft);
        addStep(draft, 'phone-book-here', { kind: 'evidence', laneId: 'lane-evidence', columnId: 'column-00006' });
      },
      [['call-the-maker']],
    ),
    harmless('a link to the customer from another column', (draft) => {
      behindTheBack(draft);
      link(draft, 'hear-the-price', 'call-the-maker');
    }),
    harmless('all links gone; columns are left', (draft) => {
      draft.links = {};
    }),
    harmless('one line and no customer lane, as in 1984', behindTheBack, { profile: 'shostack-1984' }),
    harmless('self-service without a customer is no frontstage step', (draft) => toTray(draft, 'arrive-at-clinic'), {
      base: 'clinic visit',
    }),
    harmless('a decision of the staff in a column of its own', (draft) =>
      drop(draft.links, 'hear-the-price--price-accepted'),
    ),
    harmless('without contact, and in the tray', (draft) => {
      behindTheBack(draft);
      toTray(draft, 'call-the-maker');
    }),
  ),
  ...mutationsOf(
    'steps/served',
    'bicycle repair',
    fault('an action in a column of its own', alone, [['ride-a-round']], { severity: 'info' }),
    fault(
      'a reserved place in the lane of evidence',
      (draft) => {
        alone(draft);
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-evidence', columnId: 'column-spare' });
      },
      [['ride-a-round']],
    ),
    fault(
      'linked to the workshop alone',
      (draft) => {
        alone(draft);
        link(draft, 'mend-the-bicycle', 'ride-a-round');
      },
      [['ride-a-round']],
    ),
    fault(
      'kiosk and door plate go into the tray',
      (draft) => toTray(draft, 'check-in-kiosk', 'door-plate-sign'),
      [['arrive-at-clinic']],
      { base: 'clinic visit' },
    ),
    fault(
      'the front and the evidence of two actions are gone',
      (draft) => {
        dropSteps(draft, 'take-application', 'loan-form-sheet', 'sign-the-contract', 'loan-contract-copy');
      },
      [['apply-for-loan'], ['receive-the-loan']],
      { base: 'loan application' },
    ),
    harmless('marked as the customer’s own', (draft) => {
      alone(draft);
      at(draft.steps, 'ride-a-round').customerOwn = true;
    }),
    harmless('self-service alone', (draft) => toTray(draft, 'door-plate-sign'), { base: 'clinic visit' }),
    harmless('evidence alone', (draft) => toTray(draft, 'check-in-kiosk'), { base: 'clinic visit' }),
    harmless('a link to the front of another column', (draft) => {
      alone(draft);
      link(draft, 'take-the-payment', 'ride-a-round');
    }),
    harmless('a wait of the customer is no action', (draft) => {
      alone(draft);
      at(draft.steps, 'ride-a-round').kind = 'wait';
    }),
  ),
  ...mutationsOf(
    'steps/skipped-line',
    'clinic visit',
    fault(
      'from the customer behind the line, the paper gone',
      (draft) => {
        toTray(draft, 'prescription-slip');
        link(draft, 'hear-the-advice', 'write-prescription');
      },
      [['hear-the-advice--write-prescription']],
      { severity: 'warning' },
    ),
    fault(
      'the same, gently under recommended',
      (draft) => {
        toTray(draft, 'prescription-slip');
        link(draft, 'hear-the-advice', 'write-prescription');
      },
      [['hear-the-advice--write-prescription']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'from a system to the customer',
      (draft) => {
        toTray(draft, 'visit-invoice');
        link(draft, 'payment-system', 'pay-for-visit');
      },
      [['payment-system--pay-for-visit']],
    ),
    fault(
      'a reserved place for evidence carries nothing',
      (draft) => {
        at(draft.steps, 'list-of-papers').kind = 'reserved';
      },
      [['bring-more-papers--check-documents']],
      { base: 'loan application' },
    ),
    fault(
      'a counter is not remote',
      (draft) => {
        dropSteps(draft, 'paper-receipt');
        link(draft, 'pay-the-repair', 'the-cash-till');
      },
      [['pay-the-repair--the-cash-till']],
      { base: 'bicycle repair' },
    ),
    harmless('carried by evidence of the column', (draft) => link(draft, 'hear-the-advice', 'write-prescription')),
    harmless('carried by evidence of another column, by a link', (draft) => {
      toTray(draft, 'prescription-slip');
      link(draft, 'hear-the-advice', 'write-prescription');
      link(draft, 'visit-invoice', 'hear-the-advice');
    }),
    harmless('carried by self-service', (draft) => {
      toTray(draft, 'door-plate-sign');
      link(draft, 'arrive-at-clinic', 'booking-system');
    }),
    harmless('the customer is online', (draft) => {
      toTray(draft, 'web-page-booking', 'booking-screen');
      link(draft, 'book-the-visit', 'booking-system');
    }),
    harmless('from the front behind the line', (draft) => {
      toTray(draft, 'prescription-slip');
      link(draft, 'give-the-advice', 'write-prescription');
    }),
  ),
];
