import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../shared/compare/differences.ts';
import { lanesInOrder, roleOf } from '../../shared/model/queries.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { exampleOf } from './examples.ts';
import { stepsFrom } from './ways.ts';

const { document: asIs } = exampleOf('financial-marketing-as-is');
const { document: toBe } = exampleOf('financial-marketing-to-be');
const differences = differencesBetween(asIs, toBe);

/** Names of the steps that came or went. */
function stepsThat(kind: 'added' | 'removed'): string[] {
  const document = kind === 'added' ? toBe : asIs;
  return differences
    .filter((difference) => difference.collection === 'steps' && difference.kind === kind)
    .map(({ id }) => document.steps[id]?.name.en ?? '');
}

describe('the pair of financial marketing', () => {
  it('is one service as it is and as it shall be, each naming the other', () => {
    expect([asIs.service.state, toBe.service.state]).toEqual(['as-is', 'to-be']);
    expect(asIs.service.comparesWith).toEqual({
      documentId: toBe.documentId,
      pathHint: 'financial-marketing-to-be.blueprint',
    });
    expect(toBe.service.comparesWith).toEqual({
      documentId: asIs.documentId,
      pathHint: 'financial-marketing-as-is.blueprint',
    });
    expect(toBe.service.trigger).toEqual(asIs.service.trigger);
    expect(toBe.service.outcome).toEqual(asIs.service.outcome);
  });

  it('reads well side by side: most steps stay under their id, and what came and went says what the change is', () => {
    const kept = Object.keys(asIs.steps).filter((id) => toBe.steps[id]);
    expect(kept.length).toBeGreaterThan(Object.keys(asIs.steps).length / 2);
    expect(stepsThat('removed')).toEqual(
      expect.arrayContaining(['Take the call', 'Ring and recommend', 'Go to the branch', 'Wait for the manager']),
    );
    expect(stepsThat('added')).toEqual(
      expect.arrayContaining(['Switch offers off', 'Book a talk', 'Understood?', 'Follow up after the sale']),
    );
    expect(lanesInOrder(toBe).map(([, { role }]) => role)).toEqual([
      ...['evidence', 'customer', 'self-service', 'frontstage', 'backstage', 'support'],
    ]);
  });

  it('tells nothing as changed that merely stands elsewhere in a list', () => {
    const moved = differences.filter(({ fields }) => fields.includes('order'));
    expect(moved).toEqual([]);
  });

  it('resolves each fail point of the as-is, or carries it over knowingly', () => {
    const [left, ...others] = Object.keys(asIs.failPoints).filter((id) => toBe.failPoints[id]);
    expect(Object.keys(asIs.failPoints)).toHaveLength(4);
    expect([left, others]).toEqual(['fail-point-risk-unsaid', []]);
    expect(toBe.failPoints[left ?? '']?.carriedOver?.en).toContain('Kept knowingly');
    expect(toBe.failPoints[left ?? '']?.chance).toBeLessThan(asIs.failPoints[left ?? '']?.chance ?? 0);
    const result = checkBlueprint({ document: toBe, today: '2026-09-18', floor: 'strict', resolve: () => asIs });
    expect(result.judged).toContain('revision/carried-over');
  });

  it('numbers what stays as the as-is does and what is new after it, and says so on the sheet', () => {
    const numbers = (document: typeof asIs) => Object.values(document.failPoints).map(({ number }) => number ?? 0);
    expect(toBe.failPoints['fail-point-risk-unsaid']?.number).toBe(asIs.failPoints['fail-point-risk-unsaid']?.number);
    const added = numbers(toBe).filter((number) => number > Math.max(...numbers(asIs)));
    expect(added.sort()).toEqual([5, 6]);
    const [note] = Object.values(toBe.notes);
    for (const number of added) expect(note?.text.en).toContain(`F${number}`);
  });

  it('asks for consent before the first word, and lets a refusal hold at once', () => {
    expect(toBe.steps['step-pick-customers']?.controlIds).toContain('control-by-consent');
    expect(stepsFrom(toBe, 'step-interested')).toContain('step-stop-offers');
    expect(stepsFrom(toBe, 'step-stop-offers')).toEqual(['step-confirm-stop']);
    expect(stepsFrom(toBe, 'step-confirm-stop')).toEqual(['step-consent-register']);
  });

  it('lets no one pay before the product fits and the customer has understood it', () => {
    expect(roleOf(toBe, 'step-product-fits')).toBe('self-service');
    expect(stepsFrom(toBe, 'step-understood')).toEqual(['step-explain-product', 'step-record-sale']);
    const before = new Set<string>();
    const waiting = ['step-sign-and-pay'];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (before.has(id)) continue;
      before.add(id);
      const sources = Object.values(toBe.links).filter(({ to, from }) => to === id && from !== 'step-understood');
      waiting.push(...sources.map(({ from }) => from));
    }
    expect(before.has('step-see-wages')).toBe(false);
  });
});
