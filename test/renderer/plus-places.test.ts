import { describe, expect, it } from 'vitest';
import { plusPlaces } from '../../renderer/canvas/plus-places.ts';

const STEP = { width: 140, height: 60 };

describe('the plus signs of a step', () => {
  it('stand amid its right side and its lower one where nothing is in the way', () => {
    expect(plusPlaces(STEP, [])).toEqual({ beside: { x: 149, y: 20 }, below: { x: 60, y: 69 } });
  });

  it('make way for the label of a link, each by itself', () => {
    const right = { x: 145, y: 22, width: 60, height: 16 };
    expect(plusPlaces(STEP, [right])).toEqual({ beside: { x: 149, y: 0 }, below: { x: 60, y: 69 } });
    const under = { x: 40, y: 66, width: 60, height: 16 };
    expect(plusPlaces(STEP, [right, under])).toEqual({ beside: { x: 149, y: 0 }, below: { x: 0, y: 69 } });
  });

  it('stand in their usual places where labels are everywhere', () => {
    const everywhere = { x: -200, y: -200, width: 800, height: 800 };
    expect(plusPlaces(STEP, [everywhere])).toEqual(plusPlaces(STEP, []));
  });
});
