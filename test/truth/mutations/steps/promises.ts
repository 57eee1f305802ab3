import { at, both, clear, drop, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const FAIL = 'fail-wrong-part';
const CONTROL = 'control-test-ride';

function describe(draft: Draft, id: string, words: Record<string, string>): void {
  at(draft.steps, id).description = words;
}

/** A second fail point, with the fields that matter. */
function failing(draft: Draft, severity: number, controlIds: string[] = []): void {
  draft.failPoints['fail-brake-loose'] = {
    on: 'hand-over-bicycle',
    number: 2,
    what: both('A brake is loose', '刹车松动'),
    severity,
    controlIds,
  };
}

export const stepsPromises: readonly Mutation[] = [
  ...mutationsOf(
    'steps/promise-kept',
    'bicycle repair',
    fault(
      'a second try is named and not drawn',
      (draft) => describe(draft, 'inspect-bicycle', both('If in doubt, try again', '有疑问时重试')),
      [['inspect-bicycle']],
      { severity: 'info' },
    ),
    fault(
      'papers are sent back, in Chinese',
      (draft) => describe(draft, 'assess-the-risk', { 'zh-Hans': '资料不足的，退回补充' }),
      [['assess-the-risk']],
      { base: 'loan application' },
    ),
    fault(
      'a standard that promises a call, and no way on',
      (draft) => {
        at(draft.steps, 'take-the-payment').standard = both('We call the customer back in a week', '一周后回访');
      },
      [['take-the-payment']],
    ),
    fault(
      'named so, and linked to nothing',
      (draft) => {
        at(draft.steps, 'try-the-bicycle').name = both('Resubmit the order', '重新提交');
        at(draft.steps, 'take-the-payment').description = both('A follow-up is made', '另行通知');
      },
      [['try-the-bicycle'], ['take-the-payment']],
    ),
    harmless('the way back is drawn', (draft) => {
      describe(draft, 'inspect-bicycle', both('If in doubt, try again', '有疑问时重试'));
      link(draft, 'inspect-bicycle', 'record-the-fault', { loop: true });
    }),
    harmless('a way back that is not marked as one', (draft) => {
      describe(draft, 'inspect-bicycle', both('If in doubt, sent back', '有疑问的退回客户'));
      link(draft, 'inspect-bicycle', 'record-the-fault');
    }),
    harmless('the recovery of its fail point returns', (draft) =>
      describe(draft, 'mend-the-bicycle', both('If it fails, try again', '失败则重试')),
    ),
    harmless('a follow-up that leads on', (draft) =>
      describe(draft, 'inspect-bicycle', both('Follow up with the maker', '与厂家后续跟进')),
    ),
    harmless('the step is the call itself', (draft) => {
      at(draft.steps, 'take-the-payment').name = both('Call the customer back', '回访');
    }),
    harmless('words that only sound like it', (draft) =>
      describe(draft, 'inspect-bicycle', both('Through the pantry again, up to the entry', '重新上蜡')),
    ),
    harmless('a promise in the tray', (draft) => {
      describe(draft, 'inspect-bicycle', both('If in doubt, try again', '有疑问时重试'));
      toTray(draft, 'inspect-bicycle');
    }),
    harmless(
      'not asked for under recommended',
      (draft) => describe(draft, 'inspect-bicycle', both('If in doubt, try again', '有疑问时重试')),
      { profile: 'recommended' },
    ),
  ),

  ...mutationsOf(
    'steps/control',
    'bicycle repair',
    fault('the control is taken off', (draft) => clear(at(draft.failPoints, FAIL), 'controlIds'), [[FAIL]], {
      severity: 'info',
    }),
    fault('a warning in finance', (draft) => clear(at(draft.failPoints, FAIL), 'controlIds'), [[FAIL]], {
      profile: 'financial',
      severity: 'warning',
    }),
    fault(
      'one and the same performs and approves',
      (draft) => {
        at(draft.controls, CONTROL).approvedById = 'the-mechanic';
      },
      [[FAIL, CONTROL]],
    ),
    fault('nobody approves', (draft) => clear(at(draft.controls, CONTROL), 'approvedById'), [[FAIL, CONTROL]]),
    fault('whoever approved is gone', (draft) => drop(draft.actors, 'counter-clerk'), [[FAIL, CONTROL]]),
    fault('the control itself is gone', (draft) => drop(draft.controls, CONTROL), [[FAIL]]),
    fault('just high enough on the scale of ten', (draft) => failing(draft, 7), [['fail-brake-loose']]),
    fault(
      'just high enough on the scale of five',
      (draft) => {
        draft.failPoints['fail-rating-wrong'] = {
          on: 'assess-the-risk',
          number: 1,
          what: { 'zh-Hans': '误评' },
          severity: 4,
        };
      },
      [['fail-rating-wrong']],
      { base: 'loan application' },
    ),
    harmless('just not high on the scale of ten', (draft) => failing(draft, 6)),
    harmless(
      'just not high on the scale of five',
      (draft) => {
        draft.failPoints['fail-rating-wrong'] = {
          on: 'assess-the-risk',
          number: 1,
          what: { 'zh-Hans': '误评' },
          severity: 3,
        };
      },
      { base: 'loan application' },
    ),
    harmless('the control stands on the step', (draft) => {
      failing(draft, 9);
      at(draft.steps, 'hand-over-bicycle').controlIds = [CONTROL];
    }),
    harmless('one of two controls has two pairs of eyes', (draft) => {
      draft.controls['control-own-look'] = { name: both('Own look', '自检'), performedById: 'the-mechanic' };
      failing(draft, 9, ['control-own-look', CONTROL]);
    }),
    harmless('not rated', (draft) => {
      failing(draft, 9);
      clear(at(draft.failPoints, 'fail-brake-loose'), 'severity');
    }),
    harmless('the blueprint counts as high only what is nine', (draft) => {
      failing(draft, 8);
      draft.ruleSettings = { rules: { 'steps/control': { options: { highOfTen: 9 } } } };
    }),
  ),
];
