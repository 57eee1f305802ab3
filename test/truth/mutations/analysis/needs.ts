import { at, both, clear, drop } from '../../changes.ts';
import type { Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

const REPAIR = 'bicycle repair';

/** What customers need, what follows from it, and which policies hold. */
export const needs: readonly Mutation[] = [
  ...mutationsOf(
    'analysis/needs',
    REPAIR,
    fault('no latent need', ({ needs }) => drop(needs, 'need-no-surprise'), [[]], { severity: 'warning' }),
    fault(
      'both are latent, recommended',
      ({ needs }) => {
        at(needs, 'need-to-be-heard').kind = 'latent';
      },
      [[]],
      { profile: 'recommended', severity: 'info' },
    ),
    fault('none', ({ needs }) => drop(needs, ...Object.keys(needs)), [[], []]),
    fault(
      'a kind that is neither',
      ({ needs }) => {
        at(needs, 'need-no-surprise').kind = 'imagined';
      },
      [[]],
    ),
    harmless('named in Chinese alone', ({ needs }) => {
      at(needs, 'need-no-surprise').name = { 'zh-Hans': '价格不超预期' };
    }),
    harmless('a third, of the same kind', ({ needs }) => {
      needs['need-for-speed'] = { name: both('Speed', '快'), kind: 'actual' };
    }),
    harmless('a third, of a kind of a later version', ({ needs }) => {
      needs['need-of-tomorrow'] = { name: both('Joy', '愉悦'), kind: 'emotional' };
    }),
  ),
  ...mutationsOf(
    'analysis/needs-answered',
    REPAIR,
    fault(
      'the step answers it no more',
      ({ steps }) => clear(at(steps, 'describe-fault'), 'needIds'),
      [['need-to-be-heard']],
      { severity: 'warning' },
    ),
    fault(
      'a new need, recommended',
      ({ needs }) => {
        needs['need-for-speed'] = { name: { 'zh-Hans': '当天修好' }, kind: 'actual' };
      },
      [['need-for-speed']],
      { profile: 'recommended', severity: 'warning' },
    ),
    fault('the steps that answered are gone', ({ steps }) => drop(steps, 'describe-fault', 'hear-the-price'), [
      ['need-to-be-heard'],
      ['need-no-surprise'],
    ]),
    fault(
      'a requirement stands for it, and no step',
      ({ requirements, steps }) => {
        clear(at(steps, 'hear-the-price'), 'needIds');
        at(requirements, 'requirement-price-first').needIds = ['need-no-surprise'];
      },
      [['need-no-surprise']],
    ),
    harmless('answered by staff instead of the customer', ({ steps }) => {
      clear(at(steps, 'describe-fault'), 'needIds');
      at(steps, 'record-the-fault').needIds = ['need-to-be-heard'];
    }),
    harmless('answered twice', ({ steps }) => {
      at(steps, 'record-the-fault').needIds = ['need-to-be-heard', 'need-no-surprise'];
    }),
    harmless('no needs at all', ({ needs }) => drop(needs, ...Object.keys(needs))),
    harmless('a step names a need that is gone', ({ steps }) => {
      at(steps, 'record-the-fault').needIds = ['need-of-old-times'];
    }),
  ),
  ...mutationsOf(
    'analysis/requirements',
    REPAIR,
    fault('none', ({ requirements }) => drop(requirements, 'requirement-price-first'), [[]], { severity: 'warning' }),
    fault('none, recommended', ({ requirements }) => drop(requirements, 'requirement-price-first'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault('no step answers it', ({ steps }) => clear(at(steps, 'hear-the-price'), 'requirementIds'), [
      ['requirement-price-first'],
    ]),
    fault(
      'two, and no step answers either',
      ({ requirements, steps }) => {
        clear(at(steps, 'hear-the-price'), 'requirementIds');
        requirements['requirement-sms'] = { name: { 'zh-Hans': '修好即通知' } };
      },
      [['requirement-price-first'], ['requirement-sms']],
    ),
    harmless('answered by another step', ({ steps }) => {
      clear(at(steps, 'hear-the-price'), 'requirementIds');
      at(steps, 'mend-the-bicycle').requirementIds = ['requirement-price-first'];
    }),
    harmless('it names no need', ({ requirements }) => clear(at(requirements, 'requirement-price-first'), 'needIds')),
    harmless('a second, answered as well', ({ requirements, steps }) => {
      requirements['requirement-sms'] = { name: { 'zh-Hans': '修好即通知' } };
      at(steps, 'mend-the-bicycle').requirementIds = ['requirement-sms'];
    }),
  ),
  ...mutationsOf(
    'analysis/policy-used',
    REPAIR,
    fault(
      'a new policy',
      ({ policies }) => {
        policies['policy-of-waste'] = { name: both('Old oil is collected', '废油回收') };
      },
      [['policy-of-waste']],
      { severity: 'warning' },
    ),
    fault(
      'neither attached nor from step to step',
      ({ policies, steps }) => {
        clear(at(steps, 'explain-the-price'), 'policyIds');
        clear(at(policies, 'policy-estimate'), 'limit');
      },
      [['policy-estimate']],
      { profile: 'recommended', severity: 'info' },
    ),
    fault(
      'the step that carried it out is gone, and one end of its limit with it',
      ({ steps }) => drop(steps, 'explain-the-price', 'pay-the-repair'),
      [['policy-estimate']],
    ),
    fault(
      'two of three, in Chinese',
      ({ policies }) => {
        policies['policy-of-waste'] = { name: { 'zh-Hans': '废油回收' } };
        policies['policy-of-noise'] = { name: { 'zh-Hans': '噪声限制' } };
      },
      [['policy-of-waste'], ['policy-of-noise']],
    ),
    harmless('its limit from step to step attaches it', ({ steps }) =>
      clear(at(steps, 'explain-the-price'), 'policyIds'),
    ),
    harmless('attached to a backstage step, with a step that names a policy of old', ({ policies, steps }) => {
      policies['policy-of-waste'] = { name: both('Old oil is collected', '废油回收') };
      at(steps, 'mend-the-bicycle').policyIds = ['policy-of-waste', 'policy-of-old'];
    }),
    harmless('no policies', ({ policies, steps }) => {
      drop(policies, 'policy-estimate');
      clear(at(steps, 'explain-the-price'), 'policyIds');
    }),
  ),
];
