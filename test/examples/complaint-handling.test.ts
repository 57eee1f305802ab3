import { describe, expect, it } from 'vitest';
import { linksFrom, linksTo } from '../../shared/model/queries.ts';
import { complaintHandling } from '../support/complaint-handling.ts';

const example = complaintHandling();

describe('the complaint-handling example', () => {
  it('numbers four fail points and four wait points', () => {
    for (const points of [example.failPoints, example.waitPoints]) {
      const numbers = Object.values(points).map(({ number }) => number);
      expect(numbers.sort()).toEqual([1, 2, 3, 4]);
    }
  });

  it('gives a customer who is refused the reasons, a review by head office and mediation outside the bank', () => {
    const [refused] = linksFrom(example, 'step-bank-at-fault').filter(([, { to }]) => to === 'step-set-out-reasons');
    expect(refused).toBeDefined();
    const after = linksFrom(example, 'step-answer-accepted').map(([, { to }]) => to);
    expect(after).toContain('step-review-by-head-office');
    expect(linksTo(example, 'step-apply-for-mediation')).not.toHaveLength(0);
    expect(example.steps['step-apply-for-mediation']?.terminal).toBe('end');
  });
});
