import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendsAfter, channelsOf, ledThrough, nearestChannel, piecesOf } from '../../shared/layout/bends.ts';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import type { Layout, LayoutBend, LayoutInput, LayoutItem, LayoutLink } from '../../shared/layout/types.ts';
import { throughItemsOf } from '../support/geometry-checks.ts';
import { anyBlueprint } from './arbitrary-blueprints.ts';

function step(id: string, lane: number, column: number): LayoutItem {
  return {
    id,
    laneId: `lane${lane}`,
    columnId: `column${column}`,
    order: 0,
    shape: 'box',
    overhang: 0,
    width: 140,
    height: 50,
  };
}

function blueprint(items: readonly LayoutItem[], links: readonly LayoutLink[]): LayoutInput {
  return {
    lanes: [0, 1, 2].map((index) => ({ id: `lane${index}`, minimumHeight: 100, gapBelow: 20 })),
    columns: [0, 1, 2, 3].map((index) => ({ id: `column${index}` })),
    items,
    links,
  };
}

function pointsOf(layout: Layout, id: string) {
  return layout.links.get(id)?.points ?? [];
}

/** The channels that the inner pieces of a link run in, as a person would name them. */
function channels(layout: Layout, id: string): LayoutBend[] {
  return piecesOf(pointsOf(layout, id))
    .slice(1, -1)
    .flatMap(({ from, upright }) => {
      const at = nearestChannel(channelsOf(layout, upright), upright ? from.x : from.y);
      return at ? [at.bend] : [];
    });
}

/** A link down and to the right, from the first lane and column to the third. */
const items = [step('a', 0, 0), step('b', 2, 2)];
const link = { id: 'l', from: 'a', to: 'b' };

describe('bends set by hand', () => {
  it('lead a link through the channel that they name, whatever is shorter', () => {
    const far = { columnId: 'column3', track: 1 };
    const layout = layoutBlueprint(blueprint(items, [{ ...link, bends: [far] }]));
    expect(channels(layout, 'l')).toEqual([far]);
    const above = { laneId: 'lane0', track: 0 };
    const over = layoutBlueprint(blueprint(items, [{ ...link, bends: [above, far] }]));
    expect(channels(over, 'l')).toEqual([above, far]);
  });

  it('stay where they are beside their column when columns come in before it', () => {
    const bends = [{ columnId: 'column2', track: 0 }];
    const input = blueprint(items, [{ ...link, bends }]);
    const wider = { ...input, columns: [{ id: 'new' }, ...input.columns] };
    expect(channels(layoutBlueprint(wider), 'l')).toEqual(bends);
  });

  it('lead round a step that stands in the way, still through their channel', () => {
    const between = step('between', 0, 1);
    const bends = [{ columnId: 'column3', track: 0 }];
    const input = blueprint([...items, between], [{ ...link, bends }]);
    const layout = layoutBlueprint(input);
    expect(throughItemsOf(layout, input, 0)).toEqual([]);
    expect(channels(layout, 'l')).toContainEqual(bends[0]);
  });

  it('are passed over where they name what is not there, or two channels that never meet', () => {
    const usual = pointsOf(layoutBlueprint(blueprint(items, [link])), 'l');
    for (const bends of [
      [],
      [{ columnId: 'gone', track: 0 }],
      [
        { laneId: 'lane0', track: 0 },
        { laneId: 'lane1', track: 0 },
      ],
    ]) {
      expect(pointsOf(layoutBlueprint(blueprint(items, [{ ...link, bends }])), 'l')).toEqual(usual);
    }
  });

  it('keep the sides set by hand where a way through them has these', () => {
    const bends = [{ laneId: 'lane1', track: 0 }];
    const layout = layoutBlueprint(blueprint(items, [{ ...link, fromSide: 'left', bends }]));
    expect(pointsOf(layout, 'l')[0]?.x).toBe(layout.items.get('a')?.x);
    expect(channels(layout, 'l')).toContainEqual(bends[0]);
  });

  it('say again what was drawn: a route kept by hand stays', () => {
    fc.assert(
      fc.property(anyBlueprint, (input) => {
        const layout = layoutBlueprint(input);
        for (const { id } of layout.links.values()) {
          const bends = channels(layout, id);
          if (bends.length === 0) continue;
          const kept = input.links.map((one) => (one.id === id ? { ...one, bends } : one));
          const drawn = channels(layoutBlueprint({ ...input, links: kept }), id);
          expect(drawn.map(named).join()).toContain(bends.map(named).join());
        }
      }),
      { numRuns: 30 },
    );
  });
});

function named({ columnId, laneId, track }: LayoutBend): string {
  return `${columnId ?? laneId}:${track}`;
}

describe('a piece of a link that is led elsewhere', () => {
  const layout = layoutBlueprint(blueprint(items, [{ ...link, bends: [{ columnId: 'column1', track: 0 }] }]));
  const points = pointsOf(layout, 'l');

  it('in the middle changes its channel', () => {
    const bend = { columnId: 'column2', track: 0 };
    expect(bendsAfter(layout, points, 1, bend)).toEqual([bend]);
  });

  it('at an end no longer meets the step: the link turns before it', () => {
    const above = { laneId: 'lane0', track: 0 };
    expect(bendsAfter(layout, points, 0, above)).toEqual([above, { columnId: 'column1', track: 0 }]);
    const below = { laneId: 'lane2', track: 1 };
    expect(bendsAfter(layout, points, 2, below)).toEqual([{ columnId: 'column1', track: 0 }, below]);
  });

  it('beside another in the same channel makes what lies between needless', () => {
    const row = (track: number) => ({ laneId: 'lane1', track });
    const column = { columnId: 'column1', track: 0 };
    const bent = layoutBlueprint(blueprint(items, [{ ...link, bends: [row(0), column, row(1)] }]));
    expect(channels(bent, 'l')).toEqual([row(0), column, row(1)]);
    expect(bendsAfter(bent, pointsOf(bent, 'l'), 3, row(0))).toEqual([row(0)]);
  });

  it('of a straight link becomes its only channel', () => {
    const straight = layoutBlueprint(blueprint([step('a', 0, 0), step('b', 0, 1)], [link]));
    const bend = { laneId: 'lane0', track: 0 };
    expect(bendsAfter(straight, pointsOf(straight, 'l'), 0, bend)).toEqual([bend]);
  });

  it('is shown with right angles before it is done', () => {
    const [from, to] = ['a', 'b'].map((id) => layout.items.get(id));
    if (!from || !to) throw new Error('a step is missing');
    for (const index of [0, 1, 2]) {
      const shown = piecesOf(ledThrough(points, index, -7, { from, to }));
      for (const piece of shown) expect(piece.from.x === piece.to.x || piece.from.y === piece.to.y).toBe(true);
      expect(shown.some(({ from: at, upright }) => (upright ? at.x : at.y) === -7)).toBe(true);
    }
    const over = ledThrough(points, 0, -7, { from, to });
    expect(over[0]).toEqual({ x: from.x + from.width / 2, y: from.y });
  });
});
