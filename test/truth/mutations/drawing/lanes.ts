import { addStep, at, both, clear, drop, dropSteps, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

function inLane({ steps }: Draft, laneId: string): string[] {
  return Object.keys(steps).filter((id) => steps[id]?.laneId === laneId);
}

/** Moves a lane: orders of the bases’ lanes are a0, a1 and so on. */
function moved(laneId: string, order: string): (draft: Draft) => void {
  return ({ lanes }) => {
    at(lanes, laneId).order = order;
  };
}

/** Places a line by hand below a lane. */
function placed(kind: string, belowLaneId: string, more: object = {}): (draft: Draft) => void {
  return ({ lines }) => {
    lines[`line-of-${kind}`] = { kind, belowLaneId, ...more };
  };
}

export const drawingLanes: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/lanes',
    'bicycle repair',
    fault('nothing backstage', (draft) => dropSteps(draft, ...inLane(draft, 'lane-backstage')), [[]], {
      severity: 'warning',
    }),
    fault(
      'all evidence in the tray, gently under recommended',
      (draft) => toTray(draft, ...inLane(draft, 'lane-evidence')),
      [[]],
      {
        profile: 'recommended',
        severity: 'info',
      },
    ),
    fault(
      'three lanes emptied, two taken away',
      (draft) => {
        for (const id of ['lane-evidence', 'lane-backstage', 'lane-support']) dropSteps(draft, ...inLane(draft, id));
        drop(draft.lanes, 'lane-evidence', 'lane-support');
      },
      [[], [], []],
    ),
    fault(
      'places kept for later alone',
      (draft) => {
        for (const id of inLane(draft, 'lane-backstage')) at(draft.steps, id).kind = 'reserved';
      },
      [[]],
    ),
    fault(
      'a reason of spaces',
      (draft) => {
        dropSteps(draft, 'credit-register');
        at(draft.lanes, 'lane-support').none = { 'zh-Hans': '　' };
      },
      [[]],
      { base: 'loan application' },
    ),
    harmless(
      'a note says why, in Chinese',
      (draft) => {
        dropSteps(draft, 'credit-register');
        at(draft.lanes, 'lane-support').none = { 'zh-Hans': '无系统支持' };
      },
      { base: 'loan application' },
    ),
    harmless('self-service is a front without staff', (draft) => toTray(draft, ...inLane(draft, 'lane-frontstage')), {
      base: 'clinic visit',
    }),
    harmless('empty, and drawn as in 1984', (draft) => dropSteps(draft, ...inLane(draft, 'lane-backstage')), {
      profile: 'shostack-1984',
    }),
    harmless('a second lane of the role is empty', (draft) => {
      draft.lanes['lane-back-office'] = { role: 'backstage', name: both('Office', '办公室'), order: 'a3V' };
    }),
    harmless('lanes folded', (draft) => {
      for (const lane of Object.values(draft.lanes)) lane.folded = true;
    }),
  ),

  ...mutationsOf(
    'drawing/lane-order',
    'bicycle repair',
    fault('evidence below the customer', moved('lane-evidence', 'a1V'), [['lane-evidence']], { severity: 'warning' }),
    fault('frontstage below backstage', moved('lane-frontstage', 'a3V'), [['lane-frontstage']]),
    fault('support on top: all others lie below it', moved('lane-support', 'Zz'), [
      ['lane-evidence'],
      ['lane-customer'],
      ['lane-frontstage'],
      ['lane-backstage'],
    ]),
    fault('self-service below backstage', moved('lane-self-service', 'a4V'), [['lane-self-service']], {
      base: 'clinic visit',
    }),
    fault(
      'evidence and customer at the bottom, in Chinese',
      (draft) => {
        moved('lane-evidence', 'a8')(draft);
        moved('lane-customer', 'a9')(draft);
      },
      [['lane-evidence'], ['lane-customer']],
      { base: 'loan application' },
    ),
    harmless('self-service below the staff of the front', moved('lane-self-service', 'a3V'), { base: 'clinic visit' }),
    harmless('a lane is not there', (draft) => {
      dropSteps(draft, ...inLane(draft, 'lane-frontstage'));
      drop(draft.lanes, 'lane-frontstage');
    }),
    harmless('a lane of a role that later versions know', (draft) => {
      draft.lanes['lane-of-partner'] = { role: 'partner', name: both('Partner', '合作方'), order: 'a0V' };
    }),
    harmless('two lanes of one role', (draft) => {
      draft.lanes['lane-second-desk'] = { role: 'frontstage', name: both('Second desk', '二号台'), order: 'a2V' };
    }),
    harmless('the lanes wider apart in the same order', moved('lane-support', 'b00')),
  ),

  ...mutationsOf(
    'drawing/lines',
    'bicycle repair',
    fault('visibility above the front', placed('visibility', 'lane-customer'), [['line-of-visibility']], {
      severity: 'error',
    }),
    fault('visibility above self-service', placed('visibility', 'lane-customer'), [['line-of-visibility']], {
      base: 'clinic visit',
      severity: 'error',
    }),
    fault('visibility below everything', placed('visibility', 'lane-backstage'), [['line-of-visibility']], {
      severity: 'warning',
    }),
    fault('interaction above the customer', placed('interaction', 'lane-evidence'), [['line-of-interaction']], {
      severity: 'warning',
    }),
    fault(
      'two lines, one of them hiding a second front lane',
      (draft) => {
        draft.lanes['lane-second-desk'] = { role: 'frontstage', name: { 'zh-Hans': '二号台' }, order: 'a2V' };
        placed('visibility', 'lane-frontstage')(draft);
        placed('internal-interaction', 'lane-frontstage')(draft);
      },
      [['line-of-visibility'], ['line-of-internal-interaction']],
      { base: 'loan application' },
    ),
    harmless('placed by hand where the roles have it', (draft) => {
      placed('interaction', 'lane-customer')(draft);
      placed('visibility', 'lane-frontstage')(draft);
      placed('internal-interaction', 'lane-backstage')(draft);
    }),
    harmless('renamed, not placed', (draft) => {
      draft.lines['line-renamed'] = { kind: 'visibility', name: both('What guests see', '可见线') };
    }),
    harmless('misplaced and hidden', placed('visibility', 'lane-customer', { hidden: true })),
    harmless('below a lane that is gone: it is not drawn', placed('visibility', 'lane-long-gone')),
    harmless('below self-service and staff of the front', placed('visibility', 'lane-frontstage'), {
      base: 'clinic visit',
    }),
  ),

  ...mutationsOf(
    'drawing/one-lane',
    'bicycle repair',
    fault(
      'a lane is gone',
      (draft) => drop(draft.lanes, 'lane-support'),
      [['ticket-register'], ['store-of-parts'], ['the-cash-till']],
      { severity: 'error' },
    ),
    fault('a column is gone', (draft) => drop(draft.columns, 'column-00006'), [
      ['mend-the-bicycle'],
      ['store-of-parts'],
    ]),
    fault(
      'a lane that never was',
      (draft) => {
        at(draft.steps, 'check-documents').laneId = 'lane-long-gone';
      },
      [['check-documents']],
      { base: 'loan application' },
    ),
    fault('a column and no lane', (draft) => clear(at(draft.steps, 'greet-customer'), 'laneId'), [['greet-customer']]),
    harmless('in the tray', (draft) => toTray(draft, 'greet-customer', 'mended-bicycle')),
    harmless('two in one cell', (draft) => {
      addStep(draft, 'smile-at-customer', { kind: 'action', laneId: 'lane-frontstage', columnId: 'column-00001' });
    }),
    harmless('in another lane', (draft) => {
      at(draft.steps, 'greet-customer').laneId = 'lane-backstage';
    }),
    harmless('in a folded lane and a folded phase', (draft) => {
      at(draft.lanes, 'lane-support').folded = true;
      at(draft.phases, 'phase-mending').folded = true;
    }),
  ),
];
