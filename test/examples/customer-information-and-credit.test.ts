import { describe, expect, it } from 'vitest';
import { exampleOf } from './examples.ts';
import { reachedFrom, stepsFrom, stepsTo } from './ways.ts';

const { document } = exampleOf('customer-information-and-credit');

describe('the example of customer information and credit', () => {
  it('has consents signed before a credit record is queried, and lets no query through without one', () => {
    expect(reachedFrom(document, 'step-sign-consents')).toContain('step-query-credit-record');
    expect(reachedFrom(document, 'step-query-credit-record')).not.toContain('step-sign-consents');
    const { policyIds, controlIds } = document.steps['step-query-credit-record'] ?? {};
    expect(policyIds).toEqual(['policy-rule-reporting']);
    expect(controlIds).toEqual(['control-by-number']);
  });

  it('tells a refusal with its reasons, which ends the flow', () => {
    expect(stepsFrom(document, 'step-grant-credit')).toEqual(['step-tell-refusal', 'step-tell-result']);
    expect(stepsFrom(document, 'step-tell-refusal')).toEqual(['step-hear-refusal']);
    expect(document.steps['step-hear-refusal']?.terminal).toBe('end');
  });

  it('answers an objection within 20 days, whether the record was wrong or stands', () => {
    const limit = document.policies['policy-rule-objection']?.limit;
    expect(limit).toMatchObject({
      fromStepId: 'step-take-objection',
      toStepId: 'step-answer-objection',
      within: { likely: 20, unit: 'day' },
    });
    expect(stepsTo(document, 'step-answer-objection')).toEqual(['step-correct-record', 'step-record-wrong']);
  });
});
