import { strokeIn } from '../strips.ts';
import { cardTexts, cornerIn, type DrawKind } from './kind.ts';

/** A place kept free for what is still to come: a dashed outline. */
export const drawReserved: DrawKind = (drawing) => {
  const { card, theme } = drawing;
  const { width, height } = card;
  const outline = { type: 'rectangle', x: 0, y: 0, width, height, radius: cornerIn(drawing, 6) } as const;
  return [
    { ...outline, stroke: theme.quiet, strokeWidth: strokeIn(theme, 1.25), dash: [4, 4] },
    ...cardTexts(drawing, 'start'),
  ];
};
