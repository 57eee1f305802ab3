import { describe, expect, it } from 'vitest';
import { roleOf } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';
import { stepsFrom } from './ways.ts';

const { document: example } = exampleOf('service-business-flow');

describe('the business-flow example', () => {
  it('watches quality, cost, speed and risk, by steps and by figures', () => {
    expect(example.service.kind).toBe('business-flow');
    for (const [tagId, { name }] of Object.entries(example.tags)) {
      const [word = ''] = [name['zh-Hans']];
      expect(Object.values(example.steps).some(({ tagIds = [] }) => tagIds.includes(tagId), word)).toBe(true);
      const figures = Object.values(example.indicators).filter((one) => one.name['zh-Hans']?.startsWith(`${word}：`));
      expect(figures, word).not.toHaveLength(0);
    }
    expect(Object.values(example.tags).map(({ name }) => name['zh-Hans'])).toEqual(
      expect.arrayContaining(['质量', '成本', '速度', '风险']),
    );
  });

  it('says how closely steps hang together and how long a case lies between them', () => {
    const [field = ''] = Object.keys(example.customFields);
    const links = Object.values(example.links);
    expect(links.filter(({ fields }) => typeof fields?.[field] === 'number').length).toBeGreaterThanOrEqual(10);
    expect(links.filter(({ handOff }) => handOff !== undefined).length).toBeGreaterThanOrEqual(8);
  });

  it('tells a refused owner why, and ends there', () => {
    expect(stepsFrom(example, 'step-loan-approved')).toContain('step-explain-refusal');
    expect(stepsFrom(example, 'step-explain-refusal')).toEqual(['step-learn-why-not']);
    expect(roleOf(example, 'step-learn-why-not')).toBe('customer');
    expect(example.steps['step-learn-why-not']?.terminal).toBe('end');
  });

  it('lets others decide than those who looked', () => {
    const actorsOf = (id: string) => example.steps[id]?.actorIds ?? [];
    const looking = new Set([...actorsOf('step-visit-the-firm'), ...actorsOf('step-write-the-report')]);
    const deciding = [...actorsOf('step-review-the-risk'), ...actorsOf('step-loan-approved')];
    expect(deciding.filter((id) => looking.has(id))).toEqual([]);
  });

  it('shows the cost before the signature, and asks for the credit report only with consent', () => {
    expect(example.steps['step-evidence-contract']?.name.en).toContain('cost table');
    expect(example.steps['step-query-credit']?.policyIds).toContain('policy-rule-consent');
  });
});
