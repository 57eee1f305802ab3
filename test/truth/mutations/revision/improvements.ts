import { at, both, clear, drop } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';

function asDraft({ service }: Draft): void {
  service.status = 'draft';
}

const OPEN = { ownerId: 'person-owner-tan', due: '2026-06-30', state: 'open' };

/** Something left open until the last day of April. */
function leaveOpen({ openAnswers }: Draft): void {
  openAnswers['answer-later'] = {
    ruleId: 'drawing/follow-up',
    fingerprint: '0123456789abcdef',
    whoId: 'person-owner-tan',
    due: '2026-04-30',
  };
}

/** What is done about what fails and what keeps customers waiting. */
export const improvements: readonly Mutation[] = [
  ...mutationsOf(
    'revision/fail-point-action',
    REPAIR,
    fault(
      'its improvement is deleted',
      ({ improvements }) => drop(improvements, 'improvement-parts-labels'),
      [['fail-wrong-part']],
      { severity: 'warning' },
    ),
    fault(
      'nobody owns it, recommended',
      ({ improvements }) => clear(at(improvements, 'improvement-parts-labels'), 'ownerId'),
      [['fail-wrong-part']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault('no due date', ({ improvements }) => clear(at(improvements, 'improvement-parts-labels'), 'due'), [
      ['fail-wrong-part'],
    ]),
    fault('no state', ({ improvements }) => clear(at(improvements, 'improvement-parts-labels'), 'state'), [
      ['fail-wrong-part'],
    ]),
    fault(
      'a second fail point, and the improvement is about something else',
      ({ failPoints, improvements }) => {
        failPoints['fail-misheard'] = { on: 'record-the-fault', number: 2, what: { 'zh-Hans': '记错故障' } };
        at(improvements, 'improvement-parts-labels').aboutIds = ['mend-the-bicycle'];
      },
      [['fail-wrong-part'], ['fail-misheard']],
    ),
    harmless('one improvement for two fail points', ({ failPoints, improvements }) => {
      failPoints['fail-misheard'] = { on: 'record-the-fault', number: 2, what: { 'zh-Hans': '记错故障' } };
      at(improvements, 'improvement-parts-labels').aboutIds = ['fail-misheard', 'fail-wrong-part'];
    }),
    harmless('a second improvement that is told in part', ({ improvements }) => {
      improvements['improvement-an-idea'] = { name: both('Photographs', '拍照'), aboutIds: ['fail-wrong-part'] };
    }),
    harmless('dropped', ({ improvements }) => {
      at(improvements, 'improvement-parts-labels').state = 'dropped';
    }),
    harmless('none in a draft', (draft) => {
      drop(draft.improvements, 'improvement-parts-labels');
      asDraft(draft);
    }),
  ),
  ...mutationsOf(
    'revision/wait-point-action',
    REPAIR,
    fault(
      'nothing makes it bearable or shorter',
      ({ waitPoints, improvements }) => {
        clear(at(waitPoints, 'wait-for-repair'), 'relief');
        drop(improvements, 'improvement-second-stand');
      },
      [['wait-for-repair']],
      { severity: 'warning' },
    ),
    fault(
      'relief of spaces, and an improvement with no date, recommended',
      ({ waitPoints, improvements }) => {
        at(waitPoints, 'wait-for-repair').relief = both('', '　');
        clear(at(improvements, 'improvement-second-stand'), 'due');
      },
      [['wait-for-repair']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'two new ones',
      ({ waitPoints }) => {
        waitPoints['wait-at-counter'] = { on: 'bring-bicycle', number: 2 };
        waitPoints['wait-for-price'] = { on: 'inspect-bicycle--explain-the-price', number: 3 };
      },
      [['wait-at-counter'], ['wait-for-price']],
    ),
    harmless('relief alone', ({ improvements }) => drop(improvements, 'improvement-second-stand')),
    harmless('an improvement alone', ({ waitPoints }) => clear(at(waitPoints, 'wait-for-repair'), 'relief')),
    harmless('relief in Chinese alone', ({ waitPoints, improvements }) => {
      at(waitPoints, 'wait-for-repair').relief = { 'zh-Hans': '修好即发短信' };
      drop(improvements, 'improvement-second-stand');
    }),
    harmless('in a draft', (draft) => {
      draft.waitPoints['wait-at-counter'] = { on: 'bring-bicycle', number: 2 };
      asDraft(draft);
    }),
  ),
  ...mutationsOf(
    'revision/overdue',
    REPAIR,
    fault('the day after', () => undefined, [['improvement-parts-labels']], {
      today: '2026-07-01',
      severity: 'warning',
    }),
    fault(
      'in progress is not done, recommended',
      ({ improvements }) => {
        at(improvements, 'improvement-parts-labels').state = 'in-progress';
      },
      [['improvement-parts-labels']],
      { today: '2027-01-01', profile: 'recommended', severity: 'warning' },
    ),
    fault(
      'no state is open',
      ({ improvements }) => {
        clear(at(improvements, 'improvement-second-stand'), 'state');
      },
      [['improvement-second-stand']],
    ),
    fault('what was left open', leaveOpen, [['answer-later']], { today: '2026-05-01', severity: 'warning' }),
    fault('both', leaveOpen, [['improvement-parts-labels'], ['answer-later']], { today: '2026-12-31' }),
    harmless('on the very day', () => undefined, { today: '2026-06-30' }),
    harmless('what was left open, on the very day', leaveOpen, { today: '2026-04-30' }),
    harmless(
      'done and dropped',
      ({ improvements }) => {
        at(improvements, 'improvement-parts-labels').state = 'done';
        improvements['improvement-an-idea'] = {
          name: both('Photographs', '拍照'),
          due: '2020-01-01',
          state: 'dropped',
        };
      },
      { today: '2027-01-01' },
    ),
    harmless('no date was promised', ({ improvements }) => clear(at(improvements, 'improvement-parts-labels'), 'due'), {
      today: '2027-01-01',
    }),
    harmless(
      'a draft is in no hurry',
      (draft) => {
        leaveOpen(draft);
        asDraft(draft);
      },
      { today: '2027-01-01' },
    ),
  ),
  ...mutationsOf(
    'revision/effect',
    REPAIR,
    fault(
      'done, and nothing measured',
      ({ improvements }) => clear(at(improvements, 'improvement-second-stand'), 'effect'),
      [['improvement-second-stand']],
      { severity: 'warning' },
    ),
    fault(
      'an effect of spaces, recommended',
      ({ improvements }) => {
        at(improvements, 'improvement-second-stand').effect = both(' ', ' ');
      },
      [['improvement-second-stand']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'another is finished',
      ({ improvements }) => {
        at(improvements, 'improvement-parts-labels').state = 'done';
        improvements['improvement-an-idea'] = { ...OPEN, name: { 'zh-Hans': '拍照' }, state: 'done', effect: {} };
      },
      [['improvement-parts-labels'], ['improvement-an-idea']],
    ),
    harmless('the effect in Chinese alone', ({ improvements }) => {
      at(improvements, 'improvement-second-stand').effect = { 'zh-Hans': '等待缩短三分之一' };
    }),
    harmless('open, in progress or dropped', ({ improvements }) => {
      at(improvements, 'improvement-parts-labels').state = 'in-progress';
      improvements['improvement-an-idea'] = { ...OPEN, name: both('Photographs', '拍照'), state: 'dropped' };
    }),
    harmless('in a draft', (draft) => {
      clear(at(draft.improvements, 'improvement-second-stand'), 'effect');
      asDraft(draft);
    }),
  ),
  ...mutationsOf(
    'revision/carried-over',
    'bicycle repair to be',
    fault(
      'without a word',
      ({ failPoints }) => clear(at(failPoints, 'fail-wrong-part'), 'carriedOver'),
      [['fail-wrong-part']],
      { severity: 'info' },
    ),
    fault(
      'with spaces, recommended',
      ({ failPoints }) => {
        at(failPoints, 'fail-wrong-part').carriedOver = both(' ', '');
      },
      [['fail-wrong-part']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'drawn anew under another id',
      ({ failPoints }) => {
        const { carriedOver: _carriedOver, ...point } = at(failPoints, 'fail-wrong-part');
        drop(failPoints, 'fail-wrong-part');
        failPoints['fail-of-parts'] = { ...point, what: { 'zh-Hans': '装错配件' } };
      },
      [['fail-of-parts']],
    ),
    harmless('resolved', ({ failPoints }) => drop(failPoints, 'fail-wrong-part')),
    harmless('a mistake that only the new way can make', ({ failPoints }) => {
      failPoints['fail-message'] = { on: 'hand-over-bicycle', number: 2, what: both('No message', '未收到短信') };
    }),
    harmless('the as-is is not at hand', ({ service, failPoints }) => {
      clear(at(failPoints, 'fail-wrong-part'), 'carriedOver');
      service.comparesWith = { documentId: '00000000-0000-4000-8000-999999999999' };
    }),
    harmless('compared with nothing', ({ service, failPoints }) => {
      clear(at(failPoints, 'fail-wrong-part'), 'carriedOver');
      clear(service, 'comparesWith');
    }),
    harmless('without a word in a draft', (draft) => {
      clear(at(draft.failPoints, 'fail-wrong-part'), 'carriedOver');
      asDraft(draft);
    }),
    harmless('why it stays in Chinese alone', ({ failPoints }) => {
      at(failPoints, 'fail-wrong-part').carriedOver = { 'zh-Hans': '少见' };
    }),
  ),
];
