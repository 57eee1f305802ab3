import { describe, expect, it } from 'vitest';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import { countDrawing } from '../bench/layouts/check.ts';
import type { ComparedProcess, Drawing } from '../bench/layouts/contender.ts';
import { layoutInputOf, model, tidyInputOf } from '../bench/processes.ts';
import { bendsOf, crossingsOf } from '../support/geometry-checks.ts';

const SIZE = { width: 100, height: 40 };
const PROCESS: ComparedProcess = {
  name: 'four steps',
  lanes: ['upper', 'lower'],
  steps: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, lane: index < 2 ? 0 : 1, label: id, diamond: false, ...SIZE })),
  links: [
    { id: 'ab', from: 'a', to: 'b' },
    { id: 'cd', from: 'c', to: 'd' },
  ],
};
const BOXES: Drawing['boxes'] = {
  a: { x: 0, y: 0, ...SIZE },
  b: { x: 300, y: 0, ...SIZE },
  c: { x: 0, y: 100, ...SIZE },
  d: { x: 300, y: 100, ...SIZE },
};

function counted(
  ab: readonly (readonly [number, number])[],
  cd: readonly (readonly [number, number])[],
  boxes = BOXES,
) {
  const [one, two] = [ab, cd].map((line) => line.map(([x, y]) => ({ x, y })));
  return countDrawing(PROCESS, { boxes, lines: { ab: one ?? [], cd: two ?? [] } });
}

describe('the check of drawings', () => {
  it('finds nothing on two straight links in their lanes', () => {
    const found = counted(
      [
        [100, 20],
        [200, 20],
        [300, 20],
      ],
      [
        [100, 120],
        [300, 120],
      ],
    );
    expect(found).toEqual({ crossings: 0, bends: 0, links: 2, onOneAnother: 0, throughSteps: 0, inLanes: true });
  });

  it('counts each place where links cross once, slanted ones and corners on a line too', () => {
    expect(
      counted(
        [
          [100, 20],
          [300, 130],
        ],
        [
          [100, 120],
          [300, 20],
        ],
      ).crossings,
    ).toBe(1);
    expect(
      counted(
        [
          [100, 20],
          [200, 120],
          [300, 20],
        ],
        [
          [100, 120],
          [300, 120],
        ],
      ).crossings,
    ).toBe(1);
  });

  it('counts the corners that turn', () => {
    expect(
      counted(
        [
          [100, 20],
          [150, 20],
          [150, 60],
          [200, 60],
          [250, 60],
          [250, 20],
          [300, 20],
        ],
        [],
      ).bends,
    ).toBe(4);
  });

  it('finds links on one another, links through steps and mixed lanes', () => {
    expect(
      counted(
        [
          [100, 20],
          [100, 70],
          [300, 70],
          [300, 20],
        ],
        [
          [100, 120],
          [200, 70],
          [250, 70],
          [300, 120],
        ],
      ),
    ).toMatchObject({
      onOneAnother: 1,
    });
    expect(
      counted(
        [
          [100, 20],
          [50, 150],
          [300, 20],
        ],
        [],
      ).throughSteps,
    ).toBe(1);
    expect(counted([], [], { ...BOXES, c: { x: 0, y: 20, ...SIZE } }).inLanes).toBe(false);
  });

  it('counts on our drawings what the other checks count', () => {
    const process = model(200);
    const layout = layoutBlueprint(layoutInputOf(process, proposeOwn(tidyInputOf(process))));
    const steps = process.steps.map(({ id, lane, label }) => ({ id, lane, label, diamond: false, ...SIZE }));
    const drawing = {
      boxes: Object.fromEntries(layout.items),
      lines: Object.fromEntries([...layout.links].map(([id, { points }]) => [id, points])),
    };
    const compared = { name: '200', lanes: process.lanes.map(({ name }) => name), steps, links: process.links };
    expect(countDrawing(compared, drawing)).toMatchObject({
      crossings: crossingsOf(layout),
      bends: bendsOf(layout),
      onOneAnother: 0,
      inLanes: true,
    });
  });
});
