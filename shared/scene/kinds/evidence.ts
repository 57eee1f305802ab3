import { polygon, polyline } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

const FOLD = 12;

/** What the customer sees or holds: a sheet with a folded corner. */
export const drawEvidence: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const { theme, colours } = drawing;
  const sheet = [
    { x: 0, y: 0 },
    { x: width - FOLD, y: 0 },
    { x: width, y: FOLD },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const fold = [
    { x: width - FOLD, y: 0 },
    { x: width - FOLD, y: FOLD },
    { x: width, y: FOLD },
  ];
  return [
    { type: 'path', d: polygon(sheet), fill: theme.card, stroke: colours.accent, strokeWidth: strokeIn(theme, 1) },
    { type: 'path', d: polyline(fold), fill: colours.band, stroke: colours.accent, strokeWidth: strokeIn(theme, 1) },
    ...cardTexts(drawing, 'start'),
  ];
};
