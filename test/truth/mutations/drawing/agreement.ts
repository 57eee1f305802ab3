import { addStep, at, both, clear, drop } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** Two catalogued names side by side. */
function alike(collection: 'actors' | 'systems', one: object, other: object): (draft: Draft) => void {
  return (draft) => {
    Object.assign(draft[collection], { 'catalogue-one': { name: one }, 'catalogue-two': { name: other } });
  };
}

const ALIKE: readonly (readonly string[])[] = [['catalogue-one', 'catalogue-two']];
const FILING = { kind: 'action', name: both('File', '归档'), laneId: 'lane-backstage', actorIds: ['the-mechanic'] };

/** Two steps that nothing but their column tells apart; each field may be another for the second. */
function twins(more: object = {}): (draft: Draft) => void {
  return (draft) => {
    addStep(draft, 'file-the-first', { ...FILING, columnId: 'column-00003' });
    addStep(draft, 'file-the-second', { ...FILING, columnId: 'column-00003', ...more });
  };
}

const TWINS: readonly (readonly string[])[] = [['file-the-first', 'file-the-second']];

export const drawingAgreement: readonly Mutation[] = [
  ...mutationsOf(
    'drawing/same-name',
    'bicycle repair',
    fault('actors that differ in case', alike('actors', both('Porter', '搬运'), both('PORTER', '搬运')), ALIKE, {
      severity: 'info',
    }),
    fault(
      'systems that differ in width and spaces',
      alike('systems', both('Till 2', '收银2'), both('Ｔｉｌｌ２', '收银２')),
      ALIKE,
    ),
    fault(
      'actors named in Chinese alone',
      alike('actors', { 'zh-Hans': '审查岗位' }, { 'zh-Hans': '审查 岗位' }),
      ALIKE,
    ),
    fault('one name written twice', alike('systems', both('CRM', 'CRM'), both('CRM', 'CRM')), ALIKE),
    fault('two steps of one cell with one name and actor', twins(), TWINS),
    fault('the same where the name differs in case', twins({ name: both('FILE', '归档') }), TWINS),
    harmless('names that differ in a word', alike('actors', both('Head porter', '领班'), both('Porter', '搬运'))),
    harmless('names that differ in a hyphen', alike('systems', both('Re-sign', '重签'), both('Resign', '离职'))),
    harmless('an actor and a system of one name', (draft) => {
      draft.systems['system-clerk'] = { name: both('Clerk', '接待员') };
    }),
    harmless('twins of another actor', twins({ actorIds: ['counter-clerk'] })),
    harmless('twins in another phase', twins({ columnId: 'column-00006' })),
    harmless('twins in another lane', twins({ laneId: 'lane-support' })),
    harmless('twins with another link', (draft) => {
      twins()(draft);
      draft.links['link-of-a-twin'] = { from: 'file-the-first', to: 'mend-the-bicycle' };
    }),
    harmless(
      'one system drawn under two columns',
      (draft) => {
        at(draft.steps, 'payment-system').name = both('Patient records', '病历系统');
      },
      { base: 'clinic visit' },
    ),
    harmless('two places kept for later', twins({ kind: 'reserved' })),
  ),

  ...mutationsOf(
    'drawing/agreed',
    'bicycle repair',
    fault(
      'no agreement is recorded',
      (draft) => {
        draft.agreements = {};
      },
      [[]],
      { severity: 'warning' },
    ),
    fault(
      'the drawing changed since',
      (draft) => {
        at(draft.steps, 'greet-customer').name = both('Greet with a smile', '微笑接待');
      },
      [[]],
    ),
    fault('the mechanics did not agree', (draft) => drop(draft.agreements, 'agreement-mechanic'), [['the-mechanic']]),
    fault(
      'one agreement speaks of no drawing',
      (draft) => clear(at(draft.agreements, 'agreement-clerk'), 'drawingDigest'),
      [['counter-clerk']],
    ),
    fault(
      'both speak of no drawing, under recommended',
      (draft) => {
        for (const one of Object.values(draft.agreements)) clear(one, 'drawingDigest');
      },
      [[]],
      { profile: 'recommended', severity: 'info' },
    ),
    harmless('the role follows from the person', (draft) => clear(at(draft.agreements, 'agreement-clerk'), 'actorId')),
    harmless('the record changes, not the drawing', (draft) => {
      at(draft.needs, 'need-no-surprise').name = both('No surprises at all', '毫无意外');
    }),
    harmless('a step is pinned and its card made large', (draft) => {
      at(draft.steps, 'greet-customer').pinned = true;
      at(draft.steps, 'greet-customer').size = 'large';
    }),
    harmless('an older agreement besides', (draft) => {
      draft.agreements['agreement-of-old'] = { byId: 'person-owner-tan', drawingDigest: 'an older drawing' };
    }),
    harmless('a draft needs none yet', (draft) => {
      draft.service.status = 'draft';
      draft.agreements = {};
    }),
  ),

  ...mutationsOf(
    'drawing/follow-up',
    'bicycle repair',
    fault(
      'nobody follows it up',
      (draft) => {
        draft.followUps = {};
      },
      [['indicator-as-told']],
      { severity: 'warning' },
    ),
    fault('not how often', (draft) => clear(at(draft.followUps, 'follow-up-weekly'), 'every'), [['indicator-as-told']]),
    fault('not by whom', (draft) => clear(at(draft.followUps, 'follow-up-weekly'), 'byId'), [['indicator-as-told']]),
    fault('whoever did has left', (draft) => drop(draft.people, 'person-owner-tan'), [['indicator-as-told']]),
    fault(
      'a second figure, in Chinese',
      (draft) => {
        draft.indicators['indicator-timely'] = { kind: 'quality', name: { 'zh-Hans': '准时率' } };
      },
      [['indicator-timely']],
      { profile: 'recommended', severity: 'info' },
    ),
    harmless('a figure of performance is not followed up', (draft) => {
      draft.indicators['indicator-of-stock'] = { kind: 'performance', name: both('Parts in stock', '库存') };
    }),
    harmless('one follow-up lacks the period, another has it', (draft) => {
      draft.followUps['follow-up-open'] = { indicatorId: 'indicator-as-told', byId: 'person-clerk-li' };
    }),
    harmless('a draft needs none yet', (draft) => {
      draft.service.status = 'draft';
      draft.followUps = {};
    }),
    harmless('no quality figure is left', (draft) => {
      draft.followUps = {};
      drop(draft.indicators, 'indicator-as-told');
    }),
  ),
];
