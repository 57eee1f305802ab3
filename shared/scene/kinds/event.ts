import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

/** What begins or ends a path, or happens on it: a pill. */
export const drawEvent: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const { theme, colours } = drawing;
  const pill = { type: 'rectangle', x: 0, y: 0, width, height, radius: Math.min(height / 2, 22) } as const;
  return [
    { ...pill, fill: theme.card, stroke: colours.accent, strokeWidth: strokeIn(theme, 1.5) },
    ...cardTexts(drawing, 'middle'),
  ];
};
