import { polygon } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

/** Time that passes: a dashed pill with an hour-glass. */
export const drawWait: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const { theme } = drawing;
  const glass = (y: number) => [
    { x: width - 15, y: y - 4 },
    { x: width - 7, y: y - 4 },
    { x: width - 15, y: y + 4 },
    { x: width - 7, y: y + 4 },
  ];
  const pill = { type: 'rectangle', x: 0, y: 0, width, height, radius: Math.min(height / 2, 22) } as const;
  return [
    { ...pill, fill: theme.wait.fill, stroke: theme.wait.border, strokeWidth: strokeIn(theme, 1.25), dash: [5, 3] },
    { type: 'path', d: polygon(glass(height / 2)), stroke: theme.wait.border, strokeWidth: strokeIn(theme, 1.25) },
    ...cardTexts(drawing, 'start'),
  ];
};
