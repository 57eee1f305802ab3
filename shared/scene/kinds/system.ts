import { polyline } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { cardBox, cardTexts, type DrawKind } from './kind.ts';

/** What a system does: a card with a line under its upper edge. */
export const drawSystem: DrawKind = (drawing) => {
  const { width } = drawing.card;
  const rule = [
    { x: 3, y: 5 },
    { x: width - 3, y: 5 },
  ];
  const line = {
    type: 'path',
    d: polyline(rule),
    stroke: drawing.colours.accent,
    strokeWidth: strokeIn(drawing.theme, 1.5),
  } as const;
  return [...cardBox(drawing), line, ...cardTexts(drawing, 'start')];
};
