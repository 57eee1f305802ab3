import { describe, expect, it } from 'vitest';
import { countMoved } from '../../shared/layout/score.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import type { CellPlacement, TidyInput } from '../../shared/layout/types.ts';
import { model, tidyInputOf } from '../bench/processes.ts';

/** A tidied process with one more step on one of its links, at the cell given. */
function withStepOn(base: TidyInput, linkIndex: number, lane: number, cell: Omit<CellPlacement, 'id' | 'lane'>) {
  const divided = base.links[linkIndex];
  if (!divided) throw new Error(`no link ${linkIndex}`);
  return {
    ...base,
    steps: [...base.steps, { id: 'inserted', lane, ...cell, pinned: false, phase: -1 }],
    links: [
      ...base.links.filter((link) => link !== divided),
      { ...divided, id: 'first half', to: 'inserted' },
      { ...divided, id: 'second half', from: 'inserted', loop: false },
    ],
  };
}

describe.each([
  { steps: 50, every: 3 },
  { steps: 200, every: 13 },
  { steps: 1000, every: 260 },
])('one step inserted into $steps and tidied again', ({ steps, every }) => {
  const input = tidyInputOf(model(steps));
  const places = new Map(proposeOwn(input).placements.map((placement) => [placement.id, placement]));
  const base = { ...input, steps: input.steps.map((step) => ({ ...step, ...places.get(step.id) })) };

  it('moves nothing when Tidy runs again without a change', () => {
    expect(countMoved(base, proposeOwn(base))).toBe(0);
  });

  it.each(['below the source', 'without a place', 'in another lane', 'in the cell of the target'])(
    'moves at most one in twenty of the others, inserted %s',
    (where) => {
      for (let index = 0; index < base.links.length; index += every) {
        const source = places.get(base.links[index]?.from ?? '');
        const target = places.get(base.links[index]?.to ?? '');
        if (!source || !target) throw new Error('a link without ends');
        const lane = where === 'in another lane' ? (source.lane + 2) % 5 : source.lane;
        const column = { 'without a place': -1, 'in the cell of the target': target.column }[where] ?? source.column;
        const changed = withStepOn(base, index, lane, { column, order: column < 0 ? 0 : 1 });
        const others = { ...changed, steps: changed.steps.filter((step) => step.id !== 'inserted') };
        expect(countMoved(others, proposeOwn(changed))).toBeLessThanOrEqual(steps * 0.05);
      }
    },
  );
});
