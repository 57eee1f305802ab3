import { polygon } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

/** Where the flow parts by a condition: a diamond. */
export const drawDecision: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const corners = [
    { x: width / 2, y: 0 },
    { x: width, y: height / 2 },
    { x: width / 2, y: height },
    { x: 0, y: height / 2 },
  ];
  const { theme, colours } = drawing;
  const diamond = {
    type: 'path',
    d: polygon(corners),
    fill: theme.card,
    stroke: colours.accent,
    strokeWidth: strokeIn(theme, 1.25),
  } as const;
  return [diamond, ...cardTexts(drawing, 'middle')];
};
