import { describe, expect, it } from 'vitest';
import { linksFrom, linksTo, roleOf } from '../../shared/model/queries.ts';
import { exampleOf } from './examples.ts';

const { document: example } = exampleOf('foreign-exchange-desk');
const DUTIES = ['①', '②', '③', '④', '⑤', '⑥', '⑦'];

function nextTo(stepId: string): string[] {
  return linksFrom(example, stepId).map(([, { to }]) => to);
}

describe('the example of a foreign-exchange service desk', () => {
  it.each(DUTIES)('names duty %s on the steps that carry it out, and tags them with it', (sign) => {
    const [tagId] = Object.entries(example.tags).find(([, { name }]) => name['zh-Hans']?.startsWith(sign)) ?? [];
    const tagged = Object.entries(example.steps).filter(([, { tagIds = [] }]) => tagIds.some((id) => id === tagId));
    expect(tagged).not.toHaveLength(0);
    for (const [id, { name }] of tagged) {
      expect([name.en?.[0], name['zh-Hans']?.[0]], id).toEqual([sign, sign]);
      expect(['frontstage', 'backstage'], id).toContain(roleOf(example, id));
    }
  });

  it('resolves a matter at one place: experts come to the case, and one answer goes to the customer', () => {
    expect(nextTo('step-settle-now').sort()).toEqual(['step-answer-once', 'step-trace-with-experts']);
    expect(nextTo('step-trace-with-experts')).toEqual(['step-answer-once']);
    expect(nextTo('step-answer-once')).toEqual(['step-get-one-answer']);
    const point = Object.values(example.failPoints).find(({ on }) => on === 'step-settle-now');
    expect(point?.what.en).toContain('from department to department');
  });

  it('names what is missing at once, and tells a refusal by the desk before it ends', () => {
    const back = linksFrom(example, 'step-due-diligence').find(([, { to }]) => to === 'step-collect-papers');
    expect(back?.[1].loop).toBe(true);
    expect(nextTo('step-due-diligence')).toContain('step-explain-refusal');
    expect(linksTo(example, 'step-hear-refusal').map(([, { from }]) => from)).toContain('step-explain-refusal');
    expect(example.steps['step-hear-refusal']?.terminal).toBe('end');
  });
});
