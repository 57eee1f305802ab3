import type { EntrySign } from '../../layout/rows/entries.ts';
import type { Primitive } from '../primitives.ts';
import { signStrokes } from '../shapes.ts';

/** Strokes of a sign in a square of 12 pixels; of the same weight, and told apart by their form alone. */
const STROKES: Readonly<Record<EntrySign, readonly string[]>> = {
  metric: ['M1 11L11 11', 'M2.5 10L2.5 6', 'M6 10L6 1.5', 'M9.5 10L9.5 4'],
  policy: ['M2 1L8 1L10.5 3.5L10.5 11L2 11Z', 'M4 5L8.5 5', 'M4 8L8.5 8'],
  risk: ['M6 1L11.5 11L0.5 11Z', 'M6 4.5L6 7.5', 'M6 9.2L6 9.4'],
  control: ['M6 0.8L10.8 2.5L10.8 6Q10.8 9.5 6 11.4Q1.2 9.5 1.2 6L1.2 2.5Z', 'M3.8 6L5.4 7.7L8.4 4.3'],
  opportunity: ['M6 11L6 1.5', 'M2 5.5L6 1.5L10 5.5'],
  quote: ['M4.5 2Q1.5 3 1.5 6L1.5 9L5 9L5 6L1.5 6', 'M10.5 2Q7.5 3 7.5 6L7.5 9L11 9L11 6L7.5 6'],
};

/** The sign of a kind of entry, with its upper left corner at a point. */
export function entrySign(sign: EntrySign, x: number, y: number, stroke: string): Primitive[] {
  return signStrokes(STROKES[sign], x, y, stroke);
}
