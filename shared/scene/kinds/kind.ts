import { BLOCK_GAP, blocksHeight, CARD_PADDING, type Card } from '../../layout/card.ts';
import { lineHeight } from '../../text/measure.ts';
import type { Primitive } from '../primitives.ts';
import { run } from '../shapes.ts';
import type { RoleColours, Theme } from '../theme.ts';

/** What a kind is drawn from: a card of its size at the origin. */
export interface KindDrawing {
  readonly card: Card;
  readonly kind: string;
  readonly theme: Theme;
  readonly colours: RoleColours;
}

/** Draws one step at the origin. */
export type DrawKind = (drawing: KindDrawing) => readonly Primitive[];

/** The texts of a card, its blocks below one another in the middle of its height. */
export function cardTexts({ card, theme }: KindDrawing, align: 'start' | 'middle'): Primitive[] {
  let top = (card.height - blocksHeight(card.blocks)) / 2;
  const x = align === 'middle' ? card.width / 2 : CARD_PADDING.x;
  return card.blocks.flatMap(({ lines, style, role, language, fallback }) => {
    const fill = role === 'name' && !fallback ? theme.ink : theme.quiet;
    const runs = lines.map(({ text }, index) =>
      run(text, x, top + index * lineHeight(style), style, { fill, language, anchor: align }),
    );
    top += lines.length * lineHeight(style) + BLOCK_GAP;
    return runs;
  });
}

/** The rounded card with the lane's colour along its left edge. */
export function cardBox({ card, theme, colours }: KindDrawing, dash?: readonly [number, number]): Primitive[] {
  const { width, height } = card;
  const box = {
    type: 'rectangle',
    x: 0,
    y: 0,
    width,
    height,
    radius: 6,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: 1,
  } as const;
  const stripe = {
    type: 'rectangle',
    x: 0,
    y: 6,
    width: 3,
    height: height - 12,
    radius: 1.5,
    fill: colours.accent,
  } as const;
  return [dash ? { ...box, dash } : box, stripe];
}
