import { describe, expect, it } from 'vitest';
import { roleOf } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';
import { reachedFrom, stepsFrom } from './ways.ts';

const { document } = exampleOf('satisfaction-survey');

describe('the satisfaction-survey example', () => {
  it('lets a customer refuse, and asks nothing more of one who does', () => {
    expect(roleOf(document, 'step-take-part')).toBe('customer');
    expect(document.steps['step-leave-it']?.terminal).toBe('end');
    expect(stepsFrom(document, 'step-leave-it')).toEqual([]);
  });

  it('calls a low mark back and mends it before the causes are analysed', () => {
    expect(stepsFrom(document, 'step-low-mark')).toEqual(['step-call-back', 'step-clean-answers']);
    expect(reachedFrom(document, 'step-call-back')).toContain('step-put-right');
    expect(reachedFrom(document, 'step-put-right')).toContain('step-find-drivers');
  });

  it('brings every answer to a change that customers are told of and rate again', () => {
    for (const from of ['step-call-back', 'step-clean-answers']) {
      for (const to of ['step-decide-changes', 'step-carry-out', 'step-read-changes', 'step-rate-again']) {
        expect(reachedFrom(document, from)).toContain(to);
      }
    }
    expect(document.steps['step-rate-again']?.terminal).toBe('outcome');
  });
});
