import { CARD_PADDING } from '../../layout/card.ts';
import { polygon } from '../shapes.ts';
import { strokeIn } from '../strips.ts';
import { cardTexts, type DrawKind } from './kind.ts';

/** How far the tip stands out, as a share of the lesser side; never so far that it cuts the room of the texts. */
export const TIP = { share: 0.2, most: CARD_PADDING.x };

/** A mark that stands for a step on another page: a plate that points the way time goes. */
export const drawOffPage: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const { theme, colours } = drawing;
  const tip = Math.min(TIP.share * Math.min(width, height), TIP.most);
  const corners = [
    { x: 0, y: 0 },
    { x: width - tip, y: 0 },
    { x: width, y: height / 2 },
    { x: width - tip, y: height },
    { x: 0, y: height },
  ];
  const plate = {
    type: 'path',
    d: polygon(corners),
    fill: theme.card,
    stroke: colours.accent,
    strokeWidth: strokeIn(theme, 1),
  } as const;
  return [{ ...plate, dash: [4, 2] }, ...cardTexts(drawing, 'start')];
};
