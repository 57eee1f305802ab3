import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

/** Where the flow goes on in several ways at once: a card between two bars. */
export const drawSplit: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const { theme, colours } = drawing;
  const bar = (x: number) =>
    ({ type: 'rectangle', x, y: 0, width: 4, height, radius: 0, fill: colours.accent }) as const;
  const box = {
    type: 'rectangle',
    x: 0,
    y: 0,
    width,
    height,
    radius: 0,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: strokeIn(theme, 1),
  } as const;
  return [box, bar(0), bar(width - 4), ...cardTexts(drawing, 'middle')];
};
