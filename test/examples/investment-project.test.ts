import { describe, expect, it } from 'vitest';
import { linksFrom, phasesInOrder, roleOf } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';
import { reachedFrom, stepsFrom, stepsTo } from './ways.ts';

const { document: example } = exampleOf('investment-project');
const { steps } = example;

/** Where the branches of a decision lead, by their condition. */
function branchesOf(id: string): Record<string, string> {
  return Object.fromEntries(linksFrom(example, id).map(([, { condition, to }]) => [condition?.en ?? '', to]));
}

/** Whether a step's name or description holds a word. */
function isNamed(word: string): boolean {
  return Object.values(steps).some(({ name, description }) =>
    [name['zh-Hans'], description?.['zh-Hans']].some((text) => text?.includes(word)),
  );
}

describe('the investment-project example', () => {
  it('leads through the five phases of an investment company', () => {
    expect(phasesInOrder(example).map(([, { name }]) => name['zh-Hans'])).toEqual([
      '筛选',
      '洽谈',
      '考察',
      '评估',
      '决策与实施',
    ]);
  });

  it.each([
    '业务登记审批表',
    '受理及邀请函',
    '合作意向书',
    '提问清单',
    '考察费预算',
    '考察函',
    '材料明细表',
    '分析报告',
    '一式三份',
    '投资合同',
    '推荐函',
    '委派函',
  ])('names the form %s', (form) => {
    expect(isNamed(form)).toBe(true);
  });

  it('has each approval taken by whoever signs: chairman three times, board, legal counsel', () => {
    const decided = (actor: string) =>
      Object.values(steps).filter(({ kind, actorIds = [] }) => kind === 'decision' && actorIds.includes(actor)).length;
    expect(['chairman', 'board', 'counsel'].map((actor) => decided(`actor-role-${actor}`))).toEqual([3, 1, 1]);
    expect(stepsFrom(example, 'step-fill-form')).toEqual(['step-gm-advice']);
    expect(stepsFrom(example, 'step-gm-advice')).toEqual(['step-director-review']);
    expect(stepsFrom(example, 'step-director-review')).toEqual(['step-chairman-accepts']);
  });

  it('tells each refusal to the project’s owner, where the flow ends', () => {
    const told = {
      'step-decline-early': 'step-hear-unfit',
      'step-phone-refusal': 'step-hear-refusal',
      'step-close-free': 'step-withdraw',
      'step-explain-refusal': 'step-hear-reasons',
      'step-pass-report-on': 'step-go-on-elsewhere',
    };
    for (const [by, end] of Object.entries(told)) {
      expect(stepsFrom(example, by), by).toContain(end);
      expect([roleOf(example, end), steps[end]?.terminal], end).toEqual(['customer', 'end']);
    }
    expect(branchesOf('step-board-votes')).toEqual({
      invest: 'step-draft-contract',
      refuse: 'step-explain-refusal',
      'help to find funds': 'step-pass-report-on',
    });
  });

  it('draws the side paths: an owner who does not come, papers to be sent later, a second visit, a supervisor', () => {
    expect(branchesOf('step-owner-comes')['invites us instead']).toBe('step-remote-intent');
    expect(stepsFrom(example, 'step-remote-intent')).toEqual(['step-draft-intent']);
    expect(branchesOf('step-papers-complete').no).toBe('step-ask-missing');
    expect(branchesOf('step-look-again').yes).toBe('step-second-visit');
    expect(branchesOf('step-supervisor-agreed').yes).toBe('step-send-supervisor');
  });

  it('has six checks answered before anything is evaluated', () => {
    const checks = ['site', 'law', 'feasible', 'environment', 'finance', 'owner'].map((name) => `step-check-${name}`);
    for (const check of checks) expect(reachedFrom(example, check), check).toContain('step-papers-complete');
    expect(stepsTo(example, 'step-gather-checks')).toEqual(checks.filter((check) => !check.endsWith('site')).sort());
    expect(stepsTo(example, 'step-papers-complete')).toEqual(['step-gather-checks']);
  });

  it('shows the fee taken in advance with its risk: disclosed, receipted, paid back by rule, and a way out at no cost', () => {
    const [payment, ...others] = Object.keys(steps).filter((id) => steps[id]?.payment);
    expect([payment, others]).toEqual(['step-pay-fee', []]);
    const point = Object.values(example.failPoints).find(({ on }) => on === payment);
    expect(point?.severity).toBeGreaterThanOrEqual(9);
    expect(point?.controlIds).toEqual(expect.arrayContaining(['control-by-company-account', 'control-by-fee-budget']));
    expect(point?.recoveryStepIds).toContain('step-settle-fee');
    expect(steps['step-intent-letter']?.description?.['zh-Hans']).toMatch(/公司账户.*退费/);
    expect(steps['step-fee-receipt']?.name['zh-Hans']).toContain('退费规则');
    expect(stepsFrom(example, 'step-fee-receipt')).toEqual([payment]);
    expect(branchesOf('step-fee-agreed')).toEqual({ yes: payment, no: 'step-close-free' });
    expect(stepsFrom(example, 'step-settle-fee')).toContain('step-check-statement');
  });
});
