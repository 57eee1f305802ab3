import { SECOND_STYLE } from '../../layout/card.ts';
import { lineHeight } from '../../text/measure.ts';
import { run } from '../shapes.ts';
import { cardBox, cardTexts, type DrawKind } from './kind.ts';

/** A kind of a later version: a plain box that names the kind. */
export const drawUnknown: DrawKind = (drawing) => {
  const { width, height } = drawing.card;
  const note = run(
    drawing.kind,
    width - 6,
    height - lineHeight(SECOND_STYLE) - 1,
    { size: 9, weight: 400 },
    {
      fill: drawing.theme.quiet,
      language: 'en',
      anchor: 'end',
    },
  );
  return [...cardBox(drawing, [6, 2]), ...cardTexts(drawing, 'start'), note];
};
