import { addColumn, addStep, at, both, clear, drop, toTray } from '../../changes.ts';
import type { Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

export const stepsRecord: readonly Mutation[] = [
  ...mutationsOf(
    'steps/content-covered',
    'bicycle repair',
    fault(
      'a content is listed that no step names',
      (draft) => {
        draft.contents['content-warranty'] = { name: both('Warranty', '保修') };
      },
      [['content-warranty']],
      { severity: 'warning' },
    ),
    fault(
      'no step names any content',
      (draft) => {
        for (const step of Object.values(draft.steps)) clear(step, 'contentIds');
      },
      [['content-advice'], ['content-repair']],
    ),
    fault('its only step lies in the tray', (draft) => toTray(draft, 'hear-the-advice'), [['content-treatment']], {
      base: 'clinic visit',
    }),
    fault(
      'a reserved place alone stands for it',
      (draft) => {
        at(draft.steps, 'hear-the-advice').kind = 'reserved';
      },
      [['content-treatment']],
      { base: 'clinic visit' },
    ),
    fault(
      'the first content of a Chinese blueprint',
      (draft) => {
        draft.contents['content-of-loan'] = { name: { 'zh-Hans': '贷款发放' } };
      },
      [['content-of-loan']],
      { base: 'loan application' },
    ),
    harmless('no content is listed any more', (draft) => {
      draft.contents = {};
    }),
    harmless('one of several steps no longer names it', (draft) =>
      clear(at(draft.steps, 'try-the-bicycle'), 'contentIds'),
    ),
    harmless(
      'a backstage step provides it',
      (draft) => {
        clear(at(draft.steps, 'hear-the-advice'), 'contentIds');
        at(draft.steps, 'write-prescription').contentIds = ['content-treatment'];
      },
      { base: 'clinic visit' },
    ),
    harmless(
      'its step lies in a folded lane',
      (draft) => {
        at(draft.lanes, 'lane-customer').folded = true;
      },
      { base: 'clinic visit' },
    ),
  ),
  ...mutationsOf(
    'steps/detail',
    'bicycle repair',
    fault('nobody is named', (draft) => clear(at(draft.steps, 'greet-customer'), 'actorIds'), [['greet-customer']], {
      severity: 'warning',
    }),
    fault(
      'neither who nor what, told gently under recommended',
      (draft) => clear(at(draft.steps, 'mend-the-bicycle'), 'actorIds', 'standard'),
      [['mend-the-bicycle'], ['mend-the-bicycle']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault('the actor of two steps is gone', (draft) => drop(draft.actors, 'the-mechanic'), [
      ['inspect-bicycle'],
      ['mend-the-bicycle'],
    ]),
    fault(
      'a description of spaces',
      (draft) => {
        at(draft.steps, 'hand-over-bicycle').description = both('  ', '　');
      },
      [['hand-over-bicycle']],
    ),
    fault(
      'a Chinese decision without a word on how it is taken',
      (draft) => clear(at(draft.steps, 'risk-acceptable'), 'standard'),
      [['risk-acceptable']],
      { base: 'loan application' },
    ),
    harmless('the actor is named on the lane', (draft) => {
      clear(at(draft.steps, 'mend-the-bicycle'), 'actorIds');
      at(draft.lanes, 'lane-backstage').actorId = 'the-mechanic';
    }),
    harmless('a description in Chinese instead of a standard', (draft) => {
      clear(at(draft.steps, 'mend-the-bicycle'), 'standard');
      at(draft.steps, 'mend-the-bicycle').description = { 'zh-Hans': '按手册维修' };
    }),
    harmless('customer, evidence and support say neither', (draft) => {
      for (const id of ['bring-bicycle', 'paper-receipt', 'the-cash-till']) clear(at(draft.steps, id), 'cost', 'time');
    }),
    harmless('a bare step in the tray', (draft) => {
      clear(at(draft.steps, 'mend-the-bicycle'), 'actorIds', 'standard');
      toTray(draft, 'mend-the-bicycle');
    }),
    harmless('a reserved place and a wait among the staff’s steps', (draft) => {
      for (const kind of ['reserved', 'wait'] as const)
        addStep(draft, `bare-step-${kind}`, { kind, laneId: 'lane-backstage', columnId: 'column-00001' });
    }),
  ),
  ...mutationsOf(
    'steps/room',
    'clinic visit',
    fault(
      'a phase without an open question',
      (draft) => clear(at(draft.phases, 'phase-beforehand'), 'openQuestions'),
      [['phase-beforehand']],
      { severity: 'info' },
    ),
    fault(
      'both phases, one with spaces for a question',
      (draft) => {
        clear(at(draft.phases, 'phase-beforehand'), 'openQuestions');
        at(draft.phases, 'phase-the-visit').openQuestions = both(' ', ' ');
      },
      [['phase-beforehand'], ['phase-the-visit']],
    ),
    fault(
      'the reserved place lies in the tray',
      (draft) => {
        clear(at(draft.phases, 'phase-the-visit'), 'openQuestions');
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-support', columnId: 'column-00003' });
        toTray(draft, 'place-for-later');
      },
      [['phase-the-visit']],
    ),
    fault(
      'the reserved place lies in another phase',
      (draft) => {
        clear(at(draft.phases, 'phase-the-visit'), 'openQuestions');
        addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-support', columnId: 'column-00002' });
      },
      [['phase-the-visit']],
    ),
    harmless('a reserved place instead of a question', (draft) => {
      clear(at(draft.phases, 'phase-the-visit'), 'openQuestions');
      addStep(draft, 'place-for-later', { kind: 'reserved', laneId: 'lane-support', columnId: 'column-00003' });
    }),
    harmless('in review, no room is asked for', (draft) => {
      draft.service.status = 'in-review';
      for (const phase of Object.values(draft.phases)) clear(phase, 'openQuestions');
    }),
    harmless('a question in Chinese alone', (draft) => {
      at(draft.phases, 'phase-the-visit').openQuestions = { 'zh-Hans': '儿童如何就诊？' };
    }),
    harmless('no phases are used', (draft) => {
      draft.phases = {};
      addColumn(draft, 'column-spare');
    }),
  ),
];
