import { ENTRY_PADDING, ENTRY_STYLE } from '../../layout/rows/entries.ts';
import { lineHeight } from '../../text/measure.ts';
import { run } from '../shapes.ts';
import type { DrawRow, RowPiece } from './draw-row.ts';
import { entrySign } from './entry-signs.ts';

const SIGN_TOP = 7.5;

/** Small cards, each with the sign of its kind. */
export const drawEntries: DrawRow<'entries'> = ({ theme, language }, { boxes }) => {
  const pieces = boxes.map(({ id, sign, name, lines, more, ...place }): RowPiece => {
    const left = ENTRY_PADDING.x + ENTRY_PADDING.sign;
    const card = {
      type: 'rectangle',
      x: 0,
      y: 0,
      width: place.width,
      height: place.height,
      radius: 4,
      fill: theme.card,
      stroke: theme.cardBorder,
      strokeWidth: 1,
    } as const;
    const texts = [...lines, ...more].map(({ text }, index) => {
      const fill = index < lines.length ? theme.ink : theme.quiet;
      return run(text, left, ENTRY_PADDING.y + index * lineHeight(ENTRY_STYLE), ENTRY_STYLE, { fill, language });
    });
    const primitives = [card, ...entrySign(sign, ENTRY_PADDING.x, SIGN_TOP, theme.link), ...texts];
    return { key: `${id} ${place.x}`, elementIds: [id], name, ...place, primitives };
  });
  return { facts: [], ground: [], pieces };
};
