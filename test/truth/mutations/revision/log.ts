import { drawingDigest } from '../../../../shared/model/digest.ts';
import { at, both, clear, drop } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';

function asDraft({ service }: Draft): void {
  service.status = 'draft';
}

/** Renames a step: another drawing. */
function redraw({ steps }: Draft): void {
  at(steps, 'greet-customer').name = both('Welcome', '迎接');
}

function addRevision({ revisions }: Draft, id: string, fields: object = {}): void {
  revisions[id] = { version: '1.1', date: '2026-03-25', ...fields };
}

/** What was revised, why, when, and who knows of it. */
export const log: readonly Mutation[] = [
  ...mutationsOf(
    'revision/log',
    REPAIR,
    fault('no revision', ({ revisions }) => drop(revisions, 'revision-first'), [[]], { severity: 'warning' }),
    fault('a step is renamed since, recommended', redraw, [[]], { profile: 'recommended', severity: 'info' }),
    fault('a link is drawn since', ({ links }) => drop(links, 'the-cash-till--take-the-payment'), [[]]),
    fault(
      'a time is changed since, in force',
      ({ service, steps }) => {
        service.status = 'in-force';
        at(steps, 'inspect-bicycle').time = { likely: 25, unit: 'minute' };
      },
      [[]],
    ),
    fault(
      'a revision after the change that keeps no digest',
      (draft) => {
        redraw(draft);
        addRevision(draft, 'revision-second', { trigger: both('Complaints', '投诉') });
      },
      [[]],
    ),
    harmless('a revision after the change that keeps its digest', (draft) => {
      redraw(draft);
      addRevision(draft, 'revision-second', { drawingDigest: drawingDigest(draft) });
    }),
    harmless('a step lies elsewhere in its lane, larger and pinned', ({ steps }) => {
      Object.assign(at(steps, 'store-of-parts'), { columnId: 'column-00005', size: 'large', pinned: true });
    }),
    harmless('the record goes on', ({ sources, improvements }) => {
      sources['source-second-survey'] = { kind: 'survey', title: both('Two hundred riders', '二百人问卷') };
      drop(improvements, 'improvement-parts-labels');
    }),
    harmless('changed while it is a draft', (draft) => {
      redraw(draft);
      asDraft(draft);
    }),
    harmless('changed with no status at all', (draft) => {
      redraw(draft);
      clear(draft.service, 'status');
    }),
  ),
  ...mutationsOf(
    'revision/trigger',
    REPAIR,
    fault('not said', ({ revisions }) => clear(at(revisions, 'revision-first'), 'trigger'), [['revision-first']], {
      severity: 'warning',
    }),
    fault(
      'said with spaces, recommended',
      ({ revisions }) => {
        at(revisions, 'revision-first').trigger = both(' ', '');
      },
      [['revision-first']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'what was changed is not why',
      (draft) => {
        addRevision(draft, 'revision-second', { change: both('Receipt by message', '电子收据') });
        addRevision(draft, 'revision-third0');
      },
      [['revision-second'], ['revision-third0']],
    ),
    harmless('said in Chinese alone', ({ revisions }) => {
      at(revisions, 'revision-first').trigger = { 'zh-Hans': '客户希望先知道价格' };
    }),
    harmless('not said in a draft', (draft) => {
      clear(at(draft.revisions, 'revision-first'), 'trigger');
      asDraft(draft);
    }),
    harmless('no effect yet, no version', ({ revisions }) =>
      clear(at(revisions, 'revision-first'), 'version', 'change'),
    ),
    harmless('no revision, of which another rule speaks', ({ revisions }) => drop(revisions, 'revision-first')),
  ),
  ...mutationsOf(
    'revision/review-due',
    REPAIR,
    fault('half a year to the day', () => undefined, [[]], { today: '2026-09-16', severity: 'warning' }),
    fault('a year later, recommended', () => undefined, [[]], {
      today: '2027-03-20',
      profile: 'recommended',
      severity: 'info',
    }),
    fault('never reviewed', ({ revisions }) => drop(revisions, 'revision-first'), [[]]),
    fault(
      'a month is the period of the document',
      (draft) => {
        draft.ruleSettings = { rules: { 'revision/review-due': { options: { days: 30 } } } };
      },
      [[]],
      { today: '2026-04-19' },
    ),
    fault(
      'the latest counts, and it is old as well',
      ({ reviews }) => {
        reviews['review-of-march'] = { byId: 'person-owner-tan', at: '2026-03-21T08:00:00Z', decision: 'approved' };
      },
      [[]],
      { today: '2026-09-17' },
    ),
    harmless('a day less than half a year', () => undefined, { today: '2026-09-15' }),
    harmless(
      'reviewed again, which is no revision',
      ({ reviews }) => {
        reviews['review-of-summer'] = { byId: 'person-owner-tan', at: '2026-08-01T08:00:00Z', decision: 'returned' };
      },
      { today: '2026-10-01' },
    ),
    harmless(
      'two years are the period of the document',
      (draft) => {
        draft.ruleSettings = { rules: { 'revision/review-due': { options: { days: 730 } } } };
      },
      { today: '2027-12-31' },
    ),
    harmless('a draft is never due', asDraft, { today: '2030-01-01' }),
  ),
  ...mutationsOf(
    'revision/front-line',
    REPAIR,
    fault(
      'nobody has acknowledged it',
      ({ revisions }) => clear(at(revisions, 'revision-first'), 'acknowledgedByIds'),
      [['revision-first']],
      { severity: 'warning' },
    ),
    fault(
      'only the owner and the mechanic have, recommended',
      ({ revisions }) => {
        at(revisions, 'revision-first').acknowledgedByIds = ['person-owner-tan', 'person-mechanic-wu'];
      },
      [['revision-first']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'a second revision that nobody knows',
      (draft) => addRevision(draft, 'revision-second', { acknowledgedByIds: [] }),
      [['revision-second']],
    ),
    fault(
      'who acknowledged it serves customers no more',
      ({ people }) => clear(at(people, 'person-clerk-li'), 'actorId'),
      [['revision-first']],
    ),
    harmless('the clerk alone', ({ revisions }) => {
      at(revisions, 'revision-first').acknowledgedByIds = ['person-clerk-li'];
    }),
    harmless('the role of the clerk, without a name', ({ revisions }) => {
      at(revisions, 'revision-first').acknowledgedByIds = ['counter-clerk'];
    }),
    harmless('the role of the lane', ({ revisions, lanes, actors }) => {
      actors['actor-the-guard'] = { name: { 'zh-Hans': '保安' } };
      at(lanes, 'lane-frontstage').actorId = 'actor-the-guard';
      at(revisions, 'revision-first').acknowledgedByIds = ['actor-the-guard'];
    }),
    harmless('nobody, in a draft', (draft) => {
      clear(at(draft.revisions, 'revision-first'), 'acknowledgedByIds');
      asDraft(draft);
    }),
  ),
  ...mutationsOf(
    'revision/progress',
    REPAIR,
    fault(
      'one phase does not say',
      ({ phases }) => clear(at(phases, 'phase-mending'), 'progress'),
      [['phase-mending']],
      {
        severity: 'info',
      },
    ),
    fault(
      'two say nothing, recommended',
      ({ phases }) => {
        at(phases, 'phase-mending').progress = both(' ', '');
        at(phases, 'phase-ordering').progress = {};
      },
      [['phase-mending'], ['phase-ordering']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'a new phase, folded',
      ({ phases }) => {
        phases['phase-complaint'] = { name: { 'zh-Hans': '投诉' }, order: 'a9', stage: 'after', folded: true };
      },
      [['phase-complaint']],
    ),
    harmless('said in Chinese alone', ({ phases }) => {
      at(phases, 'phase-mending').progress = { 'zh-Hans': '车架挂牌' };
    }),
    harmless('none says, in a draft', (draft) => {
      for (const phase of Object.values(draft.phases)) clear(phase, 'progress');
      asDraft(draft);
    }),
    harmless('no phases', ({ phases }) => drop(phases, ...Object.keys(phases))),
  ),
];
