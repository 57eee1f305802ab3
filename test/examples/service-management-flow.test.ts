import { describe, expect, it } from 'vitest';
import { columnPositions, linksFrom, phasesInOrder } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';
import { stepsFrom } from './ways.ts';

const { document: example } = exampleOf('service-management-flow');

describe('the management-flow example', () => {
  it('goes from objectives over execution and supervision to evaluation', () => {
    expect(example.service.kind).toBe('management-flow');
    const names = phasesInOrder(example).map(([, { name }]) => name['zh-Hans']);
    expect(names.map((name) => name?.slice(0, 2))).toEqual(['目标', '执行', '监督', '评估']);
    const tagged = new Set(Object.values(example.steps).flatMap(({ tagIds = [] }) => tagIds));
    expect([...tagged].sort()).toEqual(Object.keys(example.tags).sort());
  });

  it('sets objectives from what customers say, and tells them what became of it', () => {
    expect(stepsFrom(example, 'step-say-what-counts')).toContain('step-gather-voices');
    expect(stepsFrom(example, 'step-gather-voices')).toContain('step-find-weak-points');
    expect(stepsFrom(example, 'step-tell-what-changed')).toEqual(['step-see-the-change']);
    expect(example.steps['step-see-the-change']?.terminal).toBe('outcome');
  });

  it('leads from objectives that were missed back to the work of the next days', () => {
    expect(stepsFrom(example, 'step-targets-met')).toContain('step-correct-the-plan');
    const [[, back] = []] = linksFrom(example, 'step-correct-the-plan');
    expect(back).toMatchObject({ to: 'step-plan-the-staff', loop: true });
    const positions = columnPositions(example);
    const column = (id: string) => positions.get(example.steps[id]?.columnId ?? '') ?? -1;
    expect(column('step-plan-the-staff')).toBeLessThan(column('step-correct-the-plan'));
  });

  it('checks the figures on site before it judges by them', () => {
    expect(stepsFrom(example, 'step-inspect-on-site')).toEqual(['step-evaluate-month']);
    const polished = example.failPoints['fail-point-polished'];
    expect(polished).toMatchObject({ on: 'step-evaluate-month', recoveryStepIds: ['step-inspect-on-site'] });
  });

  it('forces nobody to the machine', () => {
    expect(example.steps['step-counter-needed']?.policyIds).toContain('policy-rule-access');
    const conditions = linksFrom(example, 'step-counter-needed').map(([, { condition }]) => condition?.['zh-Hans']);
    expect(conditions).toContain('是或客户愿意');
  });
});
