import { describe, expect, it } from 'vitest';
import { exampleOf } from './examples.ts';
import { stepsFrom, stepsTo } from './ways.ts';

const { document } = exampleOf('product-enquiry');

describe('the product-enquiry example', () => {
  it('compares products only where they fit, and tells a customer for whom nothing does so', () => {
    expect(document.steps['step-does-it-fit']?.policyIds).toContain('policy-rule-suitable');
    expect(stepsFrom(document, 'step-does-it-fit')).toEqual([
      'step-compare-costs',
      'step-explain-product',
      'step-hear-it-does-not-fit',
    ]);
    expect(stepsTo(document, 'step-compare-costs')).toEqual(['step-does-it-fit']);
    expect(document.steps['step-hear-it-does-not-fit']?.terminal).toBe('end');
    expect(stepsFrom(document, 'step-hear-it-does-not-fit')).toEqual([]);
  });

  it('has a question that nobody can answer at once answered by a specialist, checked, and told in time', () => {
    expect(stepsFrom(document, 'step-answer-at-once')).toContain('step-open-question');
    expect(stepsFrom(document, 'step-open-question')).toEqual(['step-specialist-answer']);
    expect(stepsFrom(document, 'step-specialist-answer')).toEqual(['step-check-wording']);
    expect(stepsFrom(document, 'step-check-wording')).toEqual(['step-pass-on-answer']);
    const limit = document.policies['policy-rule-twoDays']?.limit;
    expect(limit).toMatchObject({ toStepId: 'step-pass-on-answer', within: { likely: 2, unit: 'workday' } });
    expect(document.failPoints['fail-point-question-lost']?.recoveryStepIds).toEqual(['step-pass-on-answer']);
  });

  it('calls nobody who has not agreed to it', () => {
    expect(stepsTo(document, 'step-call-as-agreed')).toEqual(['step-agree-follow-up']);
    expect(stepsTo(document, 'step-agree-follow-up')).toContain('step-contact-consents');
    expect(document.steps['step-leave-it-there']?.terminal).toBe('end');
    expect(stepsFrom(document, 'step-leave-it-there')).toEqual([]);
  });
});
