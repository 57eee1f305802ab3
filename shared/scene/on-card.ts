import { CARD_PADDING, type Card, textTop } from '../layout/card.ts';
import type { Rectangle } from '../model/geometry.ts';
import { ICON } from './evidence-icons.ts';

/** Where a card bears its picture, from the card's corner; undefined where it has none. */
export function picturePlace({ picture, width }: Card): Rectangle | undefined {
  if (!picture) return undefined;
  return { x: (width - picture.width) / 2, y: CARD_PADDING.y, width: picture.width, height: picture.height };
}

/** The same of its icon, which stands beside the first line of its texts. */
export function iconPlace(card: Card): Rectangle | undefined {
  return card.icon ? { x: CARD_PADDING.x, y: textTop(card) + 1, width: ICON, height: ICON } : undefined;
}
