import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import type { Layout, LayoutInput, LayoutItem } from '../../shared/layout/types.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';
import { overlapsOf, throughItemsOf } from '../support/geometry-checks.ts';
import { anyBlueprint } from './arbitrary-blueprints.ts';

const RUNS = { numRuns: 300 };

function step(id: string, lane: number, column: number, more: Partial<LayoutItem> = {}): LayoutItem {
  const cell = { laneId: `lane${lane}`, columnId: `column${column}`, order: 0 };
  return { id, ...cell, shape: 'box', overhang: 0, width: 132, height: 56, ...more };
}

function blueprint(
  lanes: number,
  columns: number,
  items: readonly LayoutItem[],
  links: LayoutInput['links'] = [],
): LayoutInput {
  return {
    lanes: Array.from({ length: lanes }, (_, index) => ({ id: `lane${index}`, minimumHeight: 96, gapBelow: 14 })),
    columns: Array.from({ length: columns }, (_, index) => ({ id: `column${index}` })),
    items,
    links,
  };
}

function pointsOf(layout: Layout, id: string) {
  return layout.links.get(id)?.points ?? [];
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('any blueprint', () => {
  it('draws no link through a step or its markers, and none on another', () => {
    fc.assert(
      fc.property(anyBlueprint, (input) => {
        const layout = layoutBlueprint(input);
        expect(overlapsOf(layout)).toEqual([]);
        expect(throughItemsOf(layout, input, 6)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps each step inside its lane and column, apart from the others', () => {
    fc.assert(
      fc.property(anyBlueprint, (input) => {
        const layout = layoutBlueprint(input);
        for (const item of input.items) {
          const box = layout.items.get(item.id);
          const lane = layout.lanes.find((band) => band.id === item.laneId);
          const column = layout.columns.find((band) => band.id === item.columnId);
          expect(box !== undefined).toBe(lane !== undefined && column !== undefined);
          if (!box || !lane || !column) continue;
          expect(box.y - item.overhang).toBeGreaterThanOrEqual(lane.start);
          expect(box.y + box.height).toBeLessThanOrEqual(lane.start + lane.size);
          expect(box.x).toBeGreaterThanOrEqual(column.start);
          expect(box.x + box.width).toBeLessThanOrEqual(column.start + column.size);
        }
        const boxes = [...layout.items.values()];
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
      RUNS,
    );
  });

  it('routes each link whose ends are there, from border to border, and says the same twice', () => {
    fc.assert(
      fc.property(anyBlueprint, (input) => {
        const layout = layoutBlueprint(input);
        for (const link of input.links) {
          const drawn = layout.items.has(link.from) && layout.items.has(link.to);
          expect(layout.links.has(link.id) || !drawn).toBe(true);
        }
        for (const route of layout.links.values()) expect(route.points.length).toBeGreaterThanOrEqual(2);
        expect(layoutBlueprint(input)).toEqual(layout);
      }),
      RUNS,
    );
  });

  it('holds everything within its size', () => {
    fc.assert(
      fc.property(anyBlueprint, (input) => {
        const layout = layoutBlueprint(input);
        for (const { points } of layout.links.values()) {
          for (const { x, y } of points) {
            expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('survives sizes that are no numbers', () => {
    const broken = { width: Number.NaN, height: Number.POSITIVE_INFINITY, overhang: -5, order: Number.NaN };
    const input = blueprint(1, 2, [step('a', 0, 0, broken), step('b', 0, 1)], [{ id: 'l', from: 'a', to: 'b' }]);
    const box = layoutBlueprint(input).items.get('a');
    expect(Number.isFinite((box?.x ?? Number.NaN) + (box?.y ?? Number.NaN) + (box?.width ?? Number.NaN))).toBe(true);
  });
});

describe('a plain blueprint', () => {
  it('joins neighbours of a lane and of a column with straight links', () => {
    const items = [step('a', 0, 0), step('b', 0, 2), step('c', 2, 2)];
    const links = [
      { id: 'across', from: 'a', to: 'b' },
      { id: 'down', from: 'b', to: 'c' },
    ];
    const layout = layoutBlueprint(blueprint(3, 3, items, links));
    expect(pointsOf(layout, 'across')).toHaveLength(2);
    expect(pointsOf(layout, 'down')).toHaveLength(2);
  });

  it('hands over to the next column of another lane with one bend', () => {
    const layout = layoutBlueprint(
      blueprint(2, 2, [step('a', 0, 0), step('b', 1, 1)], [{ id: 'l', from: 'a', to: 'b' }]),
    );
    expect(pointsOf(layout, 'l')).toHaveLength(3);
  });

  it('leaves and arrives at the sides fixed by hand', () => {
    const link = { id: 'l', from: 'a', to: 'b', fromSide: 'top', toSide: 'bottom' } as const;
    const layout = layoutBlueprint(blueprint(1, 2, [step('a', 0, 0), step('b', 0, 1)], [link]));
    const points = pointsOf(layout, 'l');
    expect(points[0]?.y).toBe(layout.items.get('a')?.y);
    const target = layout.items.get('b');
    expect(points.at(-1)?.y).toBe((target?.y ?? 0) + (target?.height ?? 0));
  });

  it('draws a link from a step to itself as a small loop', () => {
    const layout = layoutBlueprint(blueprint(1, 1, [step('a', 0, 0)], [{ id: 'l', from: 'a', to: 'a' }]));
    expect(pointsOf(layout, 'l').length).toBeGreaterThanOrEqual(4);
  });

  it('stacks the steps of one cell by their order and lets the lane grow', () => {
    const items = [step('second', 0, 0, { order: 1 }), step('first', 0, 0)];
    const layout = layoutBlueprint(blueprint(1, 1, items));
    const single = layoutBlueprint(blueprint(1, 1, items.slice(1)));
    expect(layout.items.get('first')?.y ?? 0).toBeLessThan(layout.items.get('second')?.y ?? 0);
    expect(layout.lanes[0]?.size ?? 0).toBeGreaterThan(single.lanes[0]?.size ?? 0);
  });

  it('moves nothing else when a step comes into a free cell', () => {
    const items = [step('a', 0, 0), step('b', 1, 1), step('c', 0, 2)];
    const before = layoutBlueprint(blueprint(2, 3, items));
    const after = layoutBlueprint(blueprint(2, 3, [...items, step('new', 1, 0)]));
    for (const { id } of items) expect(after.items.get(id)).toEqual(before.items.get(id));
  });

  it('leaves the room asked for below a lane', () => {
    const [first, second] = layoutBlueprint(blueprint(2, 1, [])).lanes;
    expect((second?.start ?? 0) - (first?.start ?? 0) - (first?.size ?? 0)).toBe(14);
  });

  it('gives a lane at least the height its title needs, and empty columns a width', () => {
    const layout = layoutBlueprint({ ...blueprint(1, 2, []), lanes: [{ id: 'l', minimumHeight: 300, gapBelow: 0 }] });
    expect(layout.lanes[0]?.size).toBe(300);
    expect(layout.columns[0]?.size ?? 0).toBeGreaterThan(60);
  });
});

describe('texts on links', () => {
  it('stand near the source, clear of every step, label and marker', () => {
    const label = { width: 48, height: 14 };
    const items = [
      step('ask', 1, 0, { shape: 'diamond' }),
      step('yes', 1, 1),
      step('no', 2, 0),
      step('up', 0, 0),
      step('far', 0, 1),
    ];
    const links = ['yes', 'no', 'up', 'far'].map((to) => ({ id: to, from: 'ask', to, label }));
    const layout = layoutBlueprint(blueprint(3, 2, items, links));
    const labels = [...layout.links.values()].flatMap((route) => (route.label ? [route.label] : []));
    expect(labels).toHaveLength(4);
    const boxes = [...layout.items.values(), ...labels];
    for (const one of labels) expect(boxes.filter((box) => box !== one && overlap(box, one))).toEqual([]);
  });

  it('give a marker on a straight link between neighbours the room it needs', () => {
    const links = [{ id: 'l', from: 'a', to: 'b', marker: { width: 60, height: 18 } }];
    const layout = layoutBlueprint(blueprint(1, 2, [step('a', 0, 0), step('b', 0, 1)], links));
    const marker = layout.links.get('l')?.marker;
    const [from, to] = pointsOf(layout, 'l');
    expect(marker?.x ?? 0).toBeGreaterThan(from?.x ?? 0);
    expect((marker?.x ?? 0) + 60).toBeLessThan(to?.x ?? 0);
  });
});
