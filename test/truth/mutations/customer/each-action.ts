import { addStep, at, both, clear, drop, link, toTray } from '../../changes.ts';
import type { Draft, Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** A change of a customer action’s name. */
function renamed(english: string, chinese: string): (draft: Draft) => void {
  return ({ steps }) => {
    at(steps, 'describe-fault').name = both(english, chinese);
  };
}

const NAMED: readonly (readonly string[])[] = [['describe-fault']];

/** What each customer action says of itself. */
export const eachAction: readonly Mutation[] = [
  ...mutationsOf(
    'customer/content',
    'bicycle repair',
    fault('one says nothing', ({ steps }) => clear(at(steps, 'pay-the-repair'), 'contentIds'), [['pay-the-repair']], {
      severity: 'warning',
    }),
    fault(
      'two list none, recommended',
      ({ steps }) => {
        at(steps, 'bring-bicycle').contentIds = [];
        at(steps, 'try-the-bicycle').contentIds = [];
      },
      [['bring-bicycle'], ['try-the-bicycle']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault('a new customer action', (draft) => addStep(draft, 'sign-the-ticket', IN_CUSTOMER_LANE), [
      ['sign-the-ticket'],
    ]),
    fault('what they name is no longer listed', ({ contents }) => drop(contents, 'content-repair'), [
      ['try-the-bicycle'],
      ['pay-the-repair'],
    ]),
    fault(
      'a draft in a folded lane',
      ({ lanes, steps }) => {
        at(lanes, 'lane-patient').folded = true;
        clear(at(steps, 'see-the-doctor'), 'contentIds');
      },
      [['see-the-doctor']],
      { base: 'clinic' },
    ),
    harmless('staff need not say it', ({ steps }) => clear(at(steps, 'record-the-fault'), 'contentIds')),
    harmless('nor need a wait or a decision of the customer', (draft) => {
      addStep(draft, 'wait-outside', { ...IN_CUSTOMER_LANE, kind: 'wait' });
      addStep(draft, 'worth-the-price', { ...IN_CUSTOMER_LANE, kind: 'decision' });
    }),
    harmless('nor what lies in the tray', (draft) => {
      toTray(draft, 'pay-the-repair');
      clear(at(draft.steps, 'pay-the-repair'), 'contentIds');
    }),
    harmless('two contents at once', ({ steps }) => {
      at(steps, 'pay-the-repair').contentIds = ['content-repair', 'content-advice'];
    }),
  ),
  ...mutationsOf(
    'customer/mode',
    'bicycle repair',
    fault('one says nothing', ({ steps }) => clear(at(steps, 'pay-the-repair'), 'channelIds'), [['pay-the-repair']], {
      severity: 'warning',
    }),
    fault(
      'an empty list, recommended',
      ({ steps }) => {
        at(steps, 'fetch-medicine').channelIds = [];
      },
      [['fetch-medicine']],
      { base: 'clinic', profile: 'recommended', severity: 'info' },
    ),
    fault('the only channel is deleted', ({ channels }) => drop(channels, 'at-the-counter'), [
      ['bring-bicycle'],
      ['describe-fault'],
      ['hear-the-price'],
      ['take-bicycle-home'],
      ['try-the-bicycle'],
      ['pay-the-repair'],
    ]),
    fault('a new customer action', (draft) => addStep(draft, 'sign-the-ticket', IN_CUSTOMER_LANE), [
      ['sign-the-ticket'],
    ]),
    harmless('staff need not say it', (draft) =>
      addStep(draft, 'call-the-customer', { ...IN_CUSTOMER_LANE, laneId: 'lane-frontstage' }),
    ),
    harmless('nor a place that is reserved', (draft) =>
      addStep(draft, 'leave-a-review', { ...IN_CUSTOMER_LANE, kind: 'reserved' }),
    ),
    harmless('another channel', ({ channels, steps }) => {
      channels['channel-phone'] = { name: both('Phone', '电话'), remote: true };
      at(steps, 'hear-the-price').channelIds = ['channel-phone'];
    }),
    harmless('one channel of two is gone', ({ steps }) => {
      at(steps, 'hear-the-price').channelIds = ['channel-of-old', 'at-the-counter'];
    }),
  ),
  ...mutationsOf(
    'customer/period',
    'driving lessons',
    fault(
      'the repeated one does not say',
      ({ steps }) => clear(at(steps, 'drive-with-teacher'), 'frequency'),
      [['drive-with-teacher']],
      { severity: 'warning' },
    ),
    fault(
      'the repeated one does not say, recommended',
      ({ steps }) => clear(at(steps, 'drive-with-teacher'), 'frequency'),
      [['drive-with-teacher']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'a wider loop takes in another action',
      (draft) => {
        link(draft, 'ready-for-test', 'book-a-lesson', { loop: true, condition: both('later', '以后') });
      },
      [['book-a-lesson']],
    ),
    fault(
      'how long it takes does not say how often',
      (draft) => {
        link(draft, 'try-the-bicycle', 'hear-the-price', { loop: true });
        at(draft.steps, 'try-the-bicycle').waiting = { likely: 2, unit: 'day' };
      },
      [['hear-the-price'], ['try-the-bicycle']],
      { base: 'bicycle repair' },
    ),
    fault(
      'a loop of the staff brings the customer back to the price',
      (draft) => link(draft, 'mend-the-bicycle', 'inspect-bicycle', { loop: true }),
      [['hear-the-price']],
      { base: 'bicycle repair' },
    ),
    harmless('any count and any span will do', ({ steps }) => {
      at(steps, 'drive-with-teacher').frequency = { count: 0.5, per: 'week' };
    }),
    harmless('no loop is left', ({ links, steps }) => {
      drop(links, 'ready-for-test--drive-with-teacher');
      clear(at(steps, 'drive-with-teacher'), 'frequency');
    }),
    harmless('the decision on the loop need not say', ({ steps }) => {
      at(steps, 'ready-for-test').time = { likely: 3, unit: 'minute' };
    }),
    harmless('a loop among staff', (draft) => link(draft, 'hand-over-bicycle', 'mend-the-bicycle', { loop: true }), {
      base: 'bicycle repair',
    }),
  ),
  ...mutationsOf(
    'customer/wording',
    'bicycle repair',
    fault('a verb of the staff', renamed('Verify the fault', '说明故障'), NAMED, { severity: 'info' }),
    fault('the same with an s, in capitals', renamed('APPROVES the price', '说明故障'), NAMED),
    fault('a Chinese verb of the staff alone', renamed('Describe the fault', '受理维修'), NAMED, { severity: 'info' }),
    fault('an acronym of the firm', renamed('Wait for the CRM', '说明故障'), NAMED),
    fault('an acronym within Chinese', renamed('Describe the fault', '等待ERP处理'), NAMED),
    fault('an internal system by its name', renamed('Wait for the core banking system', '说明故障'), NAMED),
    fault('an internal system by its Chinese name', renamed('Describe the fault', '等待工单系统派发'), NAMED),
    fault(
      'a word that the document forbids',
      (draft) => {
        draft.ruleSettings = { rules: { 'customer/wording': { options: { staffVerbs: ['describe'] } } } };
      },
      NAMED,
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'two actions, one in Chinese',
      ({ steps }) => {
        at(steps, 'bring-bicycle').name = both('Process the request', '送来自行车');
        at(steps, 'pay-the-repair').name = both('Pay', '审批付款');
      },
      [['bring-bicycle'], ['pay-the-repair']],
    ),
    harmless('acronyms of everyday life', renamed('Show the ID, type the PIN', '用ATM取款')),
    harmless('a name shouted', renamed('DESCRIBE THE FAULT', '说明故障')),
    harmless('a staff verb elsewhere in the name', renamed('Ask them to verify', '等候审核结果')),
    harmless('a word that begins like a staff verb', renamed('Processing fee: ask about it', '说明故障')),
    harmless('staff speak as staff', ({ steps }) => {
      at(steps, 'record-the-fault').name = both('Process in the CRM', '录入CRM');
    }),
    harmless('a word of the trade that the document allows', (draft) => {
      draft.ruleSettings = { rules: { 'customer/wording': { options: { everyday: ['ABS'] } } } };
      at(draft.steps, 'describe-fault').name = both('Ask about the ABS', '询问ABS');
    }),
    harmless('a system that customers use themselves', ({ steps }) => {
      at(steps, 'pay-the-repair').name = both('Pay in the app', '用手机银行付款');
    }),
  ),
];

const IN_CUSTOMER_LANE = { kind: 'action', laneId: 'lane-customer', columnId: 'column-00002' };
