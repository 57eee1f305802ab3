import fc from 'fast-check';
import type { LayoutBend, LayoutInput, Side } from '../../shared/layout/types.ts';

const side: fc.Arbitrary<Side> = fc.constantFrom('left', 'right', 'top', 'bottom');
const size = fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 30 }) });

/** Bends as a file may hold them: by turns or not, of lanes and columns that may not exist. */
function bendsAmong(lanes: number, columns: number): fc.Arbitrary<LayoutBend[]> {
  const track = fc.integer({ min: -1, max: 4 });
  const beside = fc.oneof(
    fc.record({ columnId: fc.integer({ min: 0, max: columns }).map((column) => `column${column}`), track }),
    fc.record({ laneId: fc.integer({ min: 0, max: lanes }).map((lane) => `lane${lane}`), track }),
  );
  return fc.array(beside, { maxLength: 4 });
}

/** Any blueprint: taken cells, loops, self links, links into nothing, steps in lanes and columns that do not exist. */
export const anyBlueprint: fc.Arbitrary<LayoutInput> = fc
  .record({
    lanes: fc.integer({ min: 0, max: 6 }),
    columns: fc.integer({ min: 0, max: 9 }),
    steps: fc.integer({ min: 0, max: 30 }),
  })
  .chain(({ lanes, columns, steps }) =>
    fc.record({
      lanes: fc.tuple(
        ...Array.from({ length: lanes }, (_, index) =>
          fc.record({
            id: fc.constant(`lane${index}`),
            minimumHeight: fc.integer({ min: 0, max: 200 }),
            gapBelow: fc.constantFrom(0, 14, 24),
          }),
        ),
      ),
      columns: fc.constant(Array.from({ length: columns }, (_, index) => ({ id: `column${index}` }))),
      items: fc.tuple(
        ...Array.from({ length: steps }, (_, index) =>
          fc.record({
            id: fc.constant(`step${index}`),
            laneId: fc.integer({ min: 0, max: lanes }).map((lane) => `lane${lane}`),
            columnId: fc.integer({ min: 0, max: columns }).map((column) => `column${column}`),
            order: fc.integer({ min: 0, max: 3 }),
            shape: fc.constantFrom('box' as const, 'diamond' as const),
            overhang: fc.constantFrom(0, 0, 10),
            width: fc.integer({ min: 40, max: 180 }),
            height: fc.integer({ min: 30, max: 90 }),
          }),
        ),
      ),
      links: fc.array(
        fc.record(
          {
            id: fc.integer({ min: 0, max: 1000 }).map((id) => `link${id}`),
            from: fc.integer({ min: 0, max: steps + 1 }).map((step) => `step${step}`),
            to: fc.integer({ min: 0, max: steps + 1 }).map((step) => `step${step}`),
            label: size,
            marker: size,
            fromSide: side,
            toSide: side,
            bends: bendsAmong(lanes, columns),
          },
          { requiredKeys: ['id', 'from', 'to'] },
        ),
        { maxLength: 60 },
      ),
    }),
  );
