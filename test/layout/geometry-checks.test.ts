import { describe, expect, it } from 'vitest';
import type { Layout, LayoutInput } from '../../shared/layout/types.ts';
import { bendsOf, crossingsOf, overlapsOf, throughItemsOf } from '../support/geometry-checks.ts';

type Line = readonly (readonly [number, number])[];

/** A sheet with one step at 100, 100 of 100 by 50 pixels and links along the points given. */
function sheet(...lines: readonly Line[]): Layout {
  return {
    lanes: [],
    columns: [],
    width: 500,
    height: 500,
    items: new Map([['step', { x: 100, y: 100, width: 100, height: 50 }]]),
    links: new Map(
      lines.map((line, index) => [`link${index}`, { id: `link${index}`, points: line.map(([x, y]) => ({ x, y })) }]),
    ),
  };
}

function input(...targets: readonly string[]): LayoutInput {
  const item = { laneId: 'lane', columnId: 'column', order: 0, overhang: 10, width: 100, height: 50 } as const;
  return {
    lanes: [],
    columns: [],
    items: [{ id: 'step', shape: 'box', ...item }],
    links: targets.map((to, index) => ({ id: `link${index}`, from: 'elsewhere', to })),
  };
}

describe('the checks of the drawn layout', () => {
  it('count a crossing, and a link that ends on another', () => {
    expect(
      crossingsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [50, 0],
            [50, 90],
          ],
        ),
      ),
    ).toBe(1);
    expect(
      crossingsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [50, 0],
            [50, 50],
          ],
        ),
      ),
    ).toBe(1);
    expect(
      crossingsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [50, 0],
            [50, 40],
          ],
        ),
      ),
    ).toBe(0);
  });

  it('find links on one another, if only by their ends', () => {
    expect(
      overlapsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [90, 50],
            [150, 50],
          ],
        ),
      ),
    ).toHaveLength(1);
    expect(
      overlapsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [100, 50],
            [150, 50],
          ],
        ),
      ),
    ).toHaveLength(1);
    expect(
      overlapsOf(
        sheet(
          [
            [0, 50],
            [100, 50],
          ],
          [
            [0, 60],
            [100, 60],
          ],
        ),
      ),
    ).toHaveLength(0);
  });

  it('find a link through a step, through its markers and too near', () => {
    const through: Line = [
      [0, 120],
      [300, 120],
    ];
    expect(throughItemsOf(sheet(through), input('elsewhere'), 0)).toHaveLength(1);
    expect(
      throughItemsOf(
        sheet([
          [0, 95],
          [300, 95],
        ]),
        input('elsewhere'),
        0,
      ),
    ).toHaveLength(1);
    expect(
      throughItemsOf(
        sheet([
          [0, 155],
          [300, 155],
        ]),
        input('elsewhere'),
        6,
      ),
    ).toHaveLength(1);
    expect(
      throughItemsOf(
        sheet([
          [0, 155],
          [300, 155],
        ]),
        input('elsewhere'),
        4,
      ),
    ).toHaveLength(0);
  });

  it('let a link touch its own step but not run through it', () => {
    expect(
      throughItemsOf(
        sheet([
          [0, 120],
          [100, 120],
        ]),
        input('step'),
        6,
      ),
    ).toHaveLength(0);
    expect(
      throughItemsOf(
        sheet([
          [0, 120],
          [200, 120],
        ]),
        input('step'),
        6,
      ),
    ).toHaveLength(1);
  });

  it('count bends and refuse slanted lines', () => {
    expect(
      bendsOf(
        sheet(
          [
            [0, 0],
            [10, 0],
            [10, 10],
          ],
          [
            [20, 0],
            [30, 0],
          ],
        ),
      ),
    ).toBe(1);
    expect(() =>
      overlapsOf(
        sheet([
          [0, 0],
          [10, 10],
        ]),
      ),
    ).toThrow('slanted');
  });
});
