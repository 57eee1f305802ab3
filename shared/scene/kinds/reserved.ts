import { cardTexts, type DrawKind } from './kind.ts';

/** A place kept free for what is still to come: a dashed outline. */
export const drawReserved: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const outline = { type: 'rectangle', x: 0, y: 0, width, height, radius: 6 } as const;
  return [{ ...outline, stroke: drawing.theme.quiet, strokeWidth: 1.25, dash: [4, 4] }, ...cardTexts(drawing, 'start')];
};
