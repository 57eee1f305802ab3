import { describe, expect, it } from 'vitest';
import { layoutBlueprint } from '../../shared/layout/layout.ts';
import { countBends, countCrossings } from '../../shared/layout/score.ts';
import { proposeOwn } from '../../shared/layout/tidy.ts';
import { layoutInputOf, model, tidyInputOf } from '../bench/processes.ts';
import { bendsOf, crossingsOf, overlapsOf, throughItemsOf } from '../support/geometry-checks.ts';

describe.each([
  { steps: 50, crossings: 20 },
  { steps: 200, crossings: 80 },
  { steps: 1000, crossings: 400 },
])('a generated process of $steps steps, tidied', ({ steps, crossings }) => {
  const process = model(steps);
  const input = layoutInputOf(process, proposeOwn(tidyInputOf(process)));
  const layout = layoutBlueprint(input);

  it('draws every step in its lane and every link', () => {
    expect(layout.links.size).toBe(process.links.length);
    expect(layout.items.size).toBe(steps);
    for (const step of process.steps) {
      const box = layout.items.get(step.id);
      const lane = layout.lanes[step.lane];
      expect((box?.y ?? -1) > (lane?.start ?? 0)).toBe(true);
      expect((box?.y ?? 0) + (box?.height ?? 0) < (lane?.start ?? 0) + (lane?.size ?? 0)).toBe(true);
    }
  });

  it('draws no link on another and none through a step', () => {
    expect(overlapsOf(layout)).toEqual([]);
    expect(throughItemsOf(layout, input, 8)).toEqual([]);
  });

  it('crosses and bends few links, and counts them rightly', () => {
    expect(crossingsOf(layout)).toBeLessThanOrEqual(crossings);
    expect(bendsOf(layout) / layout.links.size).toBeLessThanOrEqual(1.5);
    expect(countCrossings(layout)).toBe(crossingsOf(layout));
    expect(countBends(layout)).toBe(bendsOf(layout));
  });
});
