import { addColumn, addStep, at, clear, drop, dropSteps, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** A step in a column of its own behind all others. */
function aside(draft: Draft, id: string, laneId: string, kind = 'action'): void {
  if (!draft.columns['column-spare']) addColumn(draft, 'column-spare');
  addStep(draft, id, { kind, laneId, columnId: 'column-spare' });
}

const OTHER_LANE = { role: 'backstage', name: { en: 'Stand two', 'zh-Hans': '二号维修架' }, order: 'a3V' };

export const stepsLinks: readonly Mutation[] = [
  ...mutationsOf(
    'steps/linked',
    'bicycle repair',
    fault(
      'a step in a column of its own',
      (draft) => aside(draft, 'sweep-the-floor', 'lane-backstage'),
      [['sweep-the-floor']],
      { severity: 'error' },
    ),
    fault(
      'the same under recommended',
      (draft) => aside(draft, 'sweep-the-floor', 'lane-backstage'),
      [['sweep-the-floor']],
      { profile: 'recommended', severity: 'warning' },
    ),
    fault(
      'all links gone; a decision stands alone in its column',
      (draft) => {
        draft.links = {};
      },
      [['price-accepted']],
    ),
    fault(
      'a system moved away from the steps that it serves',
      (draft) => {
        addColumn(draft, 'column-spare');
        at(draft.steps, 'patient-records').columnId = 'column-spare';
      },
      [['patient-records']],
      { base: 'clinic visit' },
    ),
    fault(
      'two backstage colleagues with nobody but each other in their column',
      (draft) => {
        draft.lanes['lane-stand-two'] = OTHER_LANE;
        aside(draft, 'sweep-the-floor', 'lane-backstage');
        aside(draft, 'oil-the-chains', 'lane-stand-two');
      },
      [['sweep-the-floor'], ['oil-the-chains']],
    ),
    fault(
      'beside a reserved place alone',
      (draft) => {
        aside(draft, 'sweep-the-floor', 'lane-backstage');
        aside(draft, 'place-for-later', 'lane-frontstage', 'reserved');
      },
      [['sweep-the-floor']],
    ),
    fault(
      'linked to nothing but a step in the tray',
      (draft) => {
        aside(draft, 'sweep-the-floor', 'lane-backstage');
        toTray(draft, 'inspect-bicycle');
        link(draft, 'inspect-bicycle', 'sweep-the-floor');
      },
      [['sweep-the-floor']],
    ),
    harmless('a reserved place alone in its column', (draft) =>
      aside(draft, 'place-for-later', 'lane-backstage', 'reserved'),
    ),
    harmless('evidence alone in its column', (draft) => aside(draft, 'leaflet-of-shop', 'lane-evidence', 'evidence')),
    harmless('a step without a link, laid in the tray', (draft) => {
      aside(draft, 'sweep-the-floor', 'lane-backstage');
      toTray(draft, 'sweep-the-floor');
    }),
    harmless('a link without an arrow', (draft) => {
      aside(draft, 'sweep-the-floor', 'lane-backstage');
      link(draft, 'sweep-the-floor', 'mend-the-bicycle', { arrow: 'none' });
    }),
    harmless('no link, and the customer in the same column', (draft) => {
      aside(draft, 'sweep-the-floor', 'lane-backstage');
      aside(draft, 'watch-the-sweeping', 'lane-customer');
    }),
    harmless('a customer action with evidence in its column', (draft) => {
      aside(draft, 'read-the-leaflet', 'lane-customer');
      aside(draft, 'leaflet-of-shop', 'lane-evidence', 'evidence');
    }),
    harmless(
      'lanes folded',
      (draft) => {
        for (const id of ['lane-backstage', 'lane-support']) at(draft.lanes, id).folded = true;
      },
      { base: 'clinic visit' },
    ),
  ),
  ...mutationsOf(
    'steps/reachable',
    'bicycle repair',
    fault(
      'the path is cut in the middle',
      (draft) => drop(draft.links, 'describe-fault--hear-the-price', 'explain-the-price--hear-the-price'),
      [
        ...['bring-bicycle', 'describe-fault'].map((id) => [id]),
        ...['hear-the-price', 'price-accepted', 'take-bicycle-home', 'try-the-bicycle', 'pay-the-repair'].map((id) => [
          id,
        ]),
      ],
      { severity: 'error' },
    ),
    fault('nothing leads to the second end', (draft) => drop(draft.links, 'return-bicycle--take-bicycle-home'), [
      ['take-bicycle-home'],
    ]),
    fault(
      'a customer step that only a system is attached to: neither from the start nor to an end',
      (draft) => {
        aside(draft, 'look-up-the-ticket', 'lane-customer');
        link(draft, 'ticket-register', 'look-up-the-ticket');
        link(draft, 'look-up-the-ticket', 'ticket-register');
      },
      [['look-up-the-ticket'], ['look-up-the-ticket']],
    ),
    fault(
      'a frontstage decision that leads nowhere',
      (draft) => {
        aside(draft, 'anything-else-asked', 'lane-frontstage', 'decision');
        link(draft, 'take-the-payment', 'anything-else-asked');
      },
      [['anything-else-asked']],
    ),
    fault(
      'by columns: a step before the declared start',
      (draft) => {
        clear(at(draft.steps, 'book-the-visit'), 'terminal');
        at(draft.steps, 'arrive-at-clinic').terminal = 'start';
      },
      [['book-the-visit']],
      { base: 'clinic visit' },
    ),
    fault(
      'by columns: a step after the declared end',
      (draft) => {
        clear(at(draft.steps, 'pay-for-visit'), 'terminal');
        at(draft.steps, 'hear-the-advice').terminal = 'end';
      },
      [['pay-for-visit']],
      { base: 'clinic visit' },
    ),
    harmless('no start and no end declared', (draft) => {
      for (const step of Object.values(draft.steps)) clear(step, 'terminal');
      drop(draft.links, 'return-bicycle--take-bicycle-home');
    }),
    harmless('a backstage step that leads nowhere is not the customer’s', (draft) => {
      aside(draft, 'file-the-ticket', 'lane-backstage');
      link(draft, 'inspect-bicycle', 'file-the-ticket');
    }),
    harmless('a customer step off the path, in the tray', (draft) => {
      aside(draft, 'ask-for-a-lift', 'lane-customer');
      toTray(draft, 'ask-for-a-lift');
    }),
    harmless('an agreement leads both ways', (draft) => {
      drop(draft.links, 'describe-fault--hear-the-price', 'explain-the-price--hear-the-price');
      link(draft, 'hear-the-price', 'explain-the-price', { arrow: 'double' });
    }),
    harmless(
      'by columns: a second step in the cell of the start, below it',
      (draft) =>
        addStep(draft, 'ask-for-the-way', { kind: 'action', laneId: 'lane-customer', columnId: 'column-00001' }),
      { base: 'clinic visit' },
    ),
    harmless('a system and its link gone', (draft) => dropSteps(draft, 'store-of-parts')),
    harmless(
      'by columns: a reserved place before the start',
      (draft) => {
        clear(at(draft.steps, 'book-the-visit'), 'terminal');
        at(draft.steps, 'book-the-visit').kind = 'reserved';
        at(draft.steps, 'arrive-at-clinic').terminal = 'start';
      },
      { base: 'clinic visit' },
    ),
  ),
];
