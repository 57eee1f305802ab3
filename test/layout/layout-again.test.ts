import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { createLayouter } from '../../shared/layout/layout-again.ts';
import type { LayoutInput } from '../../shared/layout/types.ts';
import { anyBlueprint } from './arbitrary-blueprints.ts';

const RUNS = { numRuns: 80 };
const anySizes = fc.array(fc.integer({ min: 20, max: 220 }), { minLength: 1, maxLength: 12 });

/** The same drawing after names, texts on links and markers have changed. */
function resized(input: LayoutInput, sizes: readonly number[]): LayoutInput {
  const size = (index: number) => sizes[index % sizes.length] ?? 100;
  return {
    ...input,
    spacing: 1.5,
    lanes: input.lanes.map((lane, index) => ({ ...lane, minimumHeight: size(index), folded: size(index) > 200 })),
    columns: input.columns.map((column, index) => ({ ...column, folded: size(index) < 40 })),
    items: input.items.map((item, index) => ({
      ...item,
      width: size(index),
      height: size(index + 1),
      overhang: size(index) % 3 === 0 ? 15 : 0,
    })),
    links: input.links.map(({ label, marker, ...link }, index) => ({
      ...link,
      ...(size(index) % 2 === 0 ? { label: { width: size(index), height: 17 } } : {}),
      ...(size(index) % 5 === 0 ? { marker: { width: size(index) / 4, height: 20 } } : {}),
    })),
  };
}

it('lays out what was resized as if it were the first', () => {
  fc.assert(
    fc.property(anyBlueprint, anySizes, (input, sizes) => {
      const layOut = createLayouter();
      const after = resized(input, sizes);
      for (const one of [input, after, input, after]) expect(layOut(one)).toEqual(layoutBlueprint(one));
    }),
    RUNS,
  );
});

it('lays out one drawing after another as if each were the first', () => {
  fc.assert(
    fc.property(fc.array(anyBlueprint, { minLength: 2, maxLength: 4 }), (inputs) => {
      const layOut = createLayouter();
      for (const input of inputs) expect(layOut(input)).toEqual(layoutBlueprint(input));
    }),
    RUNS,
  );
});

it('gives the very same layout where nothing differs, and leaves it as it was when sizes change', () => {
  fc.assert(
    fc.property(anyBlueprint, anySizes, (input, sizes) => {
      const layOut = createLayouter();
      const first = layOut(input);
      const copy = { ...input, items: input.items.map((item) => ({ ...item })), lanes: [...input.lanes] };
      expect(layOut(copy)).toBe(first);
      layOut(resized(input, sizes));
      expect(first).toEqual(layoutBlueprint(input));
    }),
    RUNS,
  );
});
