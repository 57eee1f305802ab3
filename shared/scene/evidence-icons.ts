import type { EvidenceIcon } from '../model/schema/drawing.ts';
import type { Primitive } from './primitives.ts';
import { signStrokes } from './shapes.ts';

/** Strokes of each icon in a square of 16 pixels, in the weight of the texts beside it. */
export const ICON_STROKES: Readonly<Record<EvidenceIcon, readonly string[]>> = {
  letter: ['M1 3.5L15 3.5L15 12.5L1 12.5Z', 'M1 3.5L8 9L15 3.5'],
  form: ['M3 1L13 1L13 15L3 15Z', 'M5.5 4.5L10.5 4.5', 'M5.5 7.5L10.5 7.5', 'M5.5 11.5L8 11.5'],
  contract: ['M3 1L10 1L13 4L13 15L3 15Z', 'M10 1L10 4L13 4', 'M5.5 12Q6.5 8.5 7.5 12Q8.5 10 10.5 12'],
  screen: ['M1 2.5L15 2.5L15 11L1 11Z', 'M8 11L8 14', 'M4.5 14L11.5 14'],
  phone: ['M4.5 1L11.5 1L11.5 15L4.5 15Z', 'M7 12.8L9 12.8'],
  message: ['M1.5 2.5L14.5 2.5L14.5 11L7 11L4 14L4 11L1.5 11Z', 'M4.5 5.5L11.5 5.5', 'M4.5 8L9 8'],
  card: ['M1 3.5L15 3.5L15 12.5L1 12.5Z', 'M1 6.5L15 6.5', 'M3.5 10L6.5 10'],
  receipt: ['M3 1L13 1L13 15L11.3 13.5L9.7 15L8 13.5L6.3 15L4.7 13.5L3 15Z', 'M5.5 5L10.5 5', 'M5.5 8L10.5 8'],
  cash: ['M1 4L15 4L15 12L1 12Z', 'M8 6Q10 6 10 8Q10 10 8 10Q6 10 6 8Q6 6 8 6Z', 'M3.2 8L3.4 8', 'M12.6 8L12.8 8'],
  sign: ['M2 2L11.5 2L14.5 4.75L11.5 7.5L2 7.5Z', 'M7 7.5L7 15', 'M4.5 15L9.5 15'],
  counter: ['M1 8L15 8', 'M2.5 8L2.5 15L13.5 15L13.5 8', 'M8 1Q10 1 10 3Q10 5 8 5Q6 5 6 3Q6 1 8 1Z', 'M8 10.5L8 12.5'],
  building: ['M2 6L8 1.5L14 6Z', 'M3.5 6L3.5 13', 'M8 6L8 13', 'M12.5 6L12.5 13', 'M1.5 14.5L14.5 14.5'],
};

/** Width and height of an icon. */
export const ICON = 16;

/** An icon with its upper left corner at a point. */
export function evidenceIcon(icon: EvidenceIcon, x: number, y: number, stroke: string): Primitive[] {
  return signStrokes(ICON_STROKES[icon], x, y, stroke);
}
