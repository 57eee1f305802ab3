import { describe, expect, it } from 'vitest';
import { decisions } from '../../shared/review/reviews.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { everyExample } from './examples.ts';

const examples = everyExample();

/** How bad, how often, how well noticed. */
function ratingOf({ severity, occurrence, detection }: { severity?: number; occurrence?: number; detection?: number }) {
  return { severity, occurrence, detection };
}

describe.each(examples)('the record of $name', ({ document }) => {
  const steps = Object.values(document.steps);

  it('rates a fail point as the risk that it names', () => {
    for (const [id, point] of Object.entries(document.failPoints)) {
      for (const riskId of point.riskIds ?? []) {
        expect(ratingOf(point), `${id}: ${riskId}`).toEqual(ratingOf(document.risks[riskId] ?? {}));
      }
    }
  });

  it('says at which steps each risk threatens and each control works', () => {
    const threatened = new Set(steps.flatMap(({ riskIds = [] }) => riskIds));
    const controlled = new Set(steps.flatMap(({ controlIds = [] }) => controlIds));
    expect(Object.keys(document.risks).filter((id) => !threatened.has(id))).toEqual([]);
    expect(Object.keys(document.controls).filter((id) => !controlled.has(id))).toEqual([]);
  });

  it('is in force when it is approved, and not before it was revised, agreed on and approved', () => {
    const { status, effectiveDate = '' } = document.service;
    const [[, { decision, at } = { at: '' }] = []] = decisions(document);
    const days = [
      Object.values(document.revisions).map(({ date = '' }) => date),
      Object.values(document.agreements).map(({ date = '' }) => date),
      [at.slice(0, 10)],
      [effectiveDate],
    ].map((dates) => dates.sort().at(-1));
    expect(days).toEqual([...days].sort());
    if (decision === 'approved') expect(status).toBe('in-force');
  });

  it('has nothing that falls due in the months after it was written', () => {
    const resolve = (documentId: string) => examples.find((one) => one.document.documentId === documentId)?.document;
    expect(checkBlueprint({ document, today: '2027-01-31', floor: 'strict', resolve }).findings).toEqual([]);
  });
});
