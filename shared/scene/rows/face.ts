import type { Primitive } from '../primitives.ts';
import { rounded } from '../shapes.ts';

export const FACE = 9;
/** How far the mouth's middle lies below its corners, for each feeling from the worst. */
const BENDS: readonly number[] = [-7, -4, 0, 4, 7];

/** A face that tells a feeling by its mouth, and by no colour: very bad is open downwards, very good open upwards. */
export function face(x: number, y: number, value: number, colours: { fill: string; stroke: string }): Primitive[] {
  const { fill, stroke } = colours;
  const bend = BENDS[value + 2] ?? 0;
  const level = y + 3.5 - bend / 4;
  const [left, right] = [rounded(x - 4.5), rounded(x + 4.5)];
  const [corner, middle] = [rounded(level), rounded(level + bend)];
  const open = Math.abs(value) === 2 ? 'Z' : '';
  const mouth = `M${left} ${corner}Q${rounded(x)} ${middle} ${right} ${corner}${open}`;
  const head = {
    type: 'rectangle',
    x: rounded(x - FACE),
    y: rounded(y - FACE),
    width: 2 * FACE,
    height: 2 * FACE,
    radius: FACE,
    fill,
    stroke,
    strokeWidth: 1.5,
  } as const;
  const eye = (at: number) =>
    ({
      type: 'rectangle',
      x: rounded(at - 1.1),
      y: rounded(y - 4),
      width: 2.2,
      height: 2.6,
      radius: 1.1,
      fill: stroke,
    }) as const;
  const lips = { type: 'path', d: mouth, stroke, strokeWidth: 1.4, roundCaps: true } as const;
  return [head, eye(x - 3), eye(x + 3), open ? { ...lips, fill: stroke } : lips];
}
