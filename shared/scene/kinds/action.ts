import { cardBox, cardTexts, type DrawKind } from './kind.ts';

/** What somebody does: a card. */
export const drawAction: DrawKind = (drawing) => [...cardBox(drawing), ...cardTexts(drawing, 'start')];
