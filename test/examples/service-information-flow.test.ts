import { describe, expect, it } from 'vitest';
import { phasesInOrder, roleOf, stepsOfLane } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';
import { stepsFrom } from './ways.ts';

const { document: example } = exampleOf('service-information-flow');

describe('the information-flow example', () => {
  it('follows the information as it moves, is processed and is kept', () => {
    expect(example.service.kind).toBe('information-flow');
    const names = phasesInOrder(example).map(([, { name }]) => name['zh-Hans']?.slice(0, 4));
    expect(names).toEqual(['信息流动', '信息处理', '信息存储']);
    const tagged = new Set(Object.values(example.steps).flatMap(({ tagIds = [] }) => tagIds));
    expect([...tagged].sort()).toEqual(Object.keys(example.tags).sort());
  });

  it('offers whoever does not agree to the app another way, and nobody is left without an answer', () => {
    expect(stepsFrom(example, 'step-agree-online')).toContain('step-book-visit');
    expect(roleOf(example, 'step-book-visit')).toBe('frontstage');
    expect(stepsFrom(example, 'step-book-visit')).toEqual(['step-go-to-branch']);
    expect(stepsFrom(example, 'step-data-agree')).toContain('step-say-not-online');
    expect(stepsFrom(example, 'step-say-not-online')).toContain('step-go-to-branch');
  });

  it('tells the customer only when all systems hold the same, and sends again what one refused', () => {
    expect(stepsFrom(example, 'step-all-updated')).toEqual(['step-lift-limits', 'step-repair-and-resend']);
    expect(stepsFrom(example, 'step-repair-and-resend')).toEqual(['step-distribute-data']);
    expect(stepsFrom(example, 'step-lift-limits')).toEqual(['step-tell-change']);
  });

  it('names what the law asks for: notice, how long data is kept, who looked', () => {
    const references = Object.values(example.policies).map(({ reference }) => reference?.['zh-Hans']);
    expect(references).toEqual(
      expect.arrayContaining([expect.stringContaining('《个人信息保护法》'), expect.stringContaining('至少保存十年')]),
    );
    expect(example.steps['step-check-lookups']?.controlIds).toContain('control-by-sample');
  });

  it('lets the app serve customers in a lane of its own', () => {
    expect(stepsOfLane(example, 'lane-for-selfserve').length).toBeGreaterThanOrEqual(4);
  });
});
