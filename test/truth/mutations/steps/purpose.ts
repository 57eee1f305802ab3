import { addColumn, addStep, at, drop, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** Backstage work that begins where the bicycle is mended and goes no further. */
function polishing(draft: Draft): void {
  addColumn(draft, 'column-spare');
  addStep(draft, 'polish-the-frame', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-spare' });
  link(draft, 'mend-the-bicycle', 'polish-the-frame');
}

/** A support process in a column of its own. */
function backup(draft: Draft): void {
  addColumn(draft, 'column-spare');
  addStep(draft, 'nightly-backup', { kind: 'system', laneId: 'lane-support', columnId: 'column-spare' });
}

export const stepsPurpose: readonly Mutation[] = [
  ...mutationsOf(
    'steps/backstage-purpose',
    'bicycle repair',
    fault('work that only receives', polishing, [['polish-the-frame']], { severity: 'warning' }),
    fault(
      'two steps that lead to each other alone',
      (draft) => {
        polishing(draft);
        addStep(draft, 'wax-the-frame', { kind: 'action', laneId: 'lane-backstage', columnId: 'column-spare' });
        link(draft, 'polish-the-frame', 'wax-the-frame');
      },
      [['polish-the-frame'], ['wax-the-frame']],
    ),
    fault(
      'the link onward is gone',
      (draft) => drop(draft.links, 'assess-the-risk--risk-acceptable'),
      [['assess-the-risk']],
      { base: 'loan application' },
    ),
    fault(
      'moved out of the column of the front that it serves',
      (draft) => {
        addColumn(draft, 'column-spare');
        at(draft.steps, 'prepare-the-file').columnId = 'column-spare';
      },
      [['prepare-the-file']],
      { base: 'clinic visit' },
    ),
    fault(
      'it leads to a reserved place in front',
      (draft) => {
        polishing(draft);
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-frontstage', columnId: 'column-spare' });
        link(draft, 'polish-the-frame', 'place-for-later');
      },
      [['polish-the-frame']],
    ),
    fault(
      'it leads to evidence that no customer sees',
      (draft) => {
        polishing(draft);
        addStep(draft, 'note-in-the-file', { kind: 'evidence', laneId: 'lane-evidence', columnId: 'column-spare' });
        link(draft, 'polish-the-frame', 'note-in-the-file');
      },
      [['polish-the-frame']],
    ),
    harmless('through another backstage step to the front', (draft) => {
      polishing(draft);
      drop(draft.links, 'mend-the-bicycle--polish-the-frame');
      link(draft, 'polish-the-frame', 'mend-the-bicycle');
    }),
    harmless('through a system to the front', (draft) => {
      polishing(draft);
      link(draft, 'polish-the-frame', 'the-cash-till');
    }),
    harmless('by a letter that the customer sees', (draft) => {
      polishing(draft);
      link(draft, 'polish-the-frame', 'paper-receipt');
    }),
    harmless('by an agreement with the front', (draft) => {
      polishing(draft);
      link(draft, 'hand-over-bicycle', 'polish-the-frame', { arrow: 'double' });
    }),
    harmless('in the customer’s column without a link', (draft) => {
      polishing(draft);
      at(draft.steps, 'polish-the-frame').columnId = 'column-00007';
    }),
    harmless('without purpose, and in the tray', (draft) => {
      polishing(draft);
      toTray(draft, 'polish-the-frame');
    }),
  ),
  ...mutationsOf(
    'steps/support-purpose',
    'clinic visit',
    fault('a system in a column of its own', backup, [['nightly-backup']], { severity: 'warning' }),
    fault(
      'it is served by a system and serves none',
      (draft) => {
        backup(draft);
        link(draft, 'payment-system', 'nightly-backup');
      },
      [['nightly-backup']],
    ),
    fault(
      'evidence alone in its column',
      (draft) => {
        backup(draft);
        addStep(draft, 'poster-on-wall', { kind: 'evidence', laneId: 'lane-evidence', columnId: 'column-spare' });
      },
      [['nightly-backup']],
    ),
    fault(
      'a reserved place alone in its column',
      (draft) => {
        backup(draft);
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-backstage', columnId: 'column-spare' });
      },
      [['nightly-backup']],
    ),
    fault(
      'two systems whose steps went into the tray',
      (draft) =>
        toTray(draft, 'write-prescription', 'give-the-advice', 'hear-the-advice', 'take-visit-fee', 'pay-for-visit'),
      [['patient-records'], ['payment-system']],
    ),
    fault(
      'the link of a Chinese system gone, its step moved on',
      (draft) => {
        drop(draft.links, 'credit-register--assess-the-risk');
        at(draft.steps, 'assess-the-risk').columnId = 'column-00005';
      },
      [['credit-register']],
      { base: 'loan application' },
    ),
    harmless('it serves another system', (draft) => {
      backup(draft);
      link(draft, 'nightly-backup', 'payment-system');
    }),
    harmless('it serves a step of another column', (draft) => {
      backup(draft);
      link(draft, 'nightly-backup', 'prepare-the-file');
    }),
    harmless('asked by a step, with no link of its own', (draft) => {
      backup(draft);
      link(draft, 'take-visit-fee', 'nightly-backup');
    }),
    harmless('it serves the customer of its column', (draft) => toTray(draft, 'booking-screen')),
    harmless('in the tray, or a reserved place', (draft) => {
      backup(draft);
      toTray(draft, 'nightly-backup');
      addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-support', columnId: 'column-spare' });
    }),
  ),
];
