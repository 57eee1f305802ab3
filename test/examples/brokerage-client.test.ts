import { describe, expect, it } from 'vitest';
import { columnPositions, linksFrom } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';

const { document: example } = exampleOf('brokerage-client');

function positionOf(stepId: string): number {
  return columnPositions(example).get(example.steps[stepId]?.columnId ?? '') ?? -1;
}

describe('the brokerage-client example', () => {
  it('asks for past investments first, then tells weaknesses, the law and the risks, before it decides what fits', () => {
    const way = [
      'step-listen-first',
      'step-compare-products',
      'step-explain-the-law',
      'step-rate-and-match',
      'step-is-it-suitable',
    ];
    const positions = way.map(positionOf);
    expect(positions.every((position) => position >= 0)).toBe(true);
    expect([...positions].sort((one, other) => one - other)).toEqual(positions);
  });

  it('does not take on a client who wants a deposit: the refusal is told with its reason and ends the flow', () => {
    const branches = linksFrom(example, 'step-is-it-suitable').map(([, link]) => link);
    const refusal = branches.find(({ condition }) => condition?.en?.includes('deposit'));
    expect(refusal?.to).toBe('step-decline-kindly');
    expect(linksFrom(example, 'step-decline-kindly').map(([, { to }]) => to)).toEqual(['step-understand-refusal']);
    expect(example.steps['step-understand-refusal']?.terminal).toBe('end');
  });

  it('marks the badly answered question on expiring warrants, and mends it before the right lapses', () => {
    const point = Object.values(example.failPoints).find(({ on }) => on === 'step-explain-exercise');
    expect(point).toMatchObject({ customerSees: true, returnsToStepId: 'step-exercise-in-time' });
    expect(point?.recoveryStepIds).toEqual(['step-three-way-call']);
    const angry = linksFrom(example, 'step-answer-clear').find(([, { to }]) => to === 'step-three-way-call');
    expect(angry?.[1].condition?.en).toContain('angry');
    expect(linksFrom(example, 'step-three-way-call').map(([, { to }]) => to)).toEqual(['step-exercise-in-time']);
  });
});
