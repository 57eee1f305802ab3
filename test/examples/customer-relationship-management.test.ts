import { describe, expect, it } from 'vitest';
import { exampleOf } from './examples.ts';
import { reachedFrom, stepsFrom, stepsTo } from './ways.ts';

const { document } = exampleOf('customer-relationship-management');

function terminalOf(id: string): string | undefined {
  return document.steps[id]?.terminal;
}

describe('the example of customer relationship management', () => {
  it('wins new customers, keeps present ones and wins lost ones back, each with an outcome or a way out', () => {
    const phases = Object.keys(document.phases).sort();
    expect(phases).toEqual(
      expect.arrayContaining(['phase-part-keeping', 'phase-part-returning', 'phase-part-winning']),
    );
    expect(terminalOf('step-stay-and-recommend')).toBe('outcome');
    expect(terminalOf('step-be-back')).toBe('outcome');
    expect(terminalOf('step-be-left-alone')).toBe('end');
    expect(terminalOf('step-leave-well')).toBe('end');
  });

  it('goes on with nobody who has not agreed to be contacted', () => {
    expect(stepsFrom(document, 'step-may-we-call')).toEqual(['step-be-left-alone', 'step-listen-first']);
    expect(stepsTo(document, 'step-listen-first')).toEqual(['step-may-we-call']);
    expect(stepsFrom(document, 'step-be-left-alone')).toEqual([]);
  });

  it('draws the closing as work of the front line, and learns from those who left as from those who came back', () => {
    expect(stepsTo(document, 'step-leave-well')).toContain('step-close-at-one-desk');
    expect(stepsTo(document, 'step-learn-from-losses')).toEqual(['step-close-at-one-desk', 'step-keep-promise']);
  });

  it('asks a drifting customer for the reason before anything is offered, and within five workdays', () => {
    expect(stepsTo(document, 'step-decide-offer')).toEqual(['step-call-and-ask', 'step-keep-offers']);
    expect(reachedFrom(document, 'step-find-cause')).toContain('step-say-why');
    const limit = document.policies['policy-rule-answered']?.limit;
    expect(limit).toMatchObject({ toStepId: 'step-call-and-ask', within: { likely: 5, unit: 'workday' } });
  });
});
