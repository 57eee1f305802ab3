import { BLOCK_GAP, CARD_PADDING, type Card, ICON_ROOM, textTop } from '../../layout/card.ts';
import { lineHeight } from '../../text/measure.ts';
import type { Primitive } from '../primitives.ts';
import { rounded, run } from '../shapes.ts';
import { roleStrip, strokeIn } from '../strips.ts';
import type { RoleColours, Theme } from '../theme.ts';

/** What a kind is drawn from: a card of its size at the origin. */
export interface KindDrawing {
  readonly card: Card;
  readonly kind: string;
  readonly theme: Theme;
  readonly role: string | undefined;
  readonly colours: RoleColours;
  /** Without the strip that says whose it is. */
  readonly ownerless?: boolean;
}

/** Draws one step at the origin. */
export type DrawKind = (drawing: KindDrawing) => readonly Primitive[];

/** The texts of a card, its blocks below one another in the middle of its height. */
export function cardTexts({ card, theme }: KindDrawing, align: 'start' | 'middle'): Primitive[] {
  let top = textTop(card);
  const beside = card.icon ? ICON_ROOM : 0;
  const x = align === 'middle' ? (card.width + beside) / 2 : CARD_PADDING.x + beside;
  return card.blocks.flatMap(({ lines, style, role, language, fallback }) => {
    const fill = role === 'name' && !fallback ? theme.ink : theme.quiet;
    const runs = lines.map(({ text }, index) =>
      run(text, x, top + index * lineHeight(style), style, { fill, language, anchor: align }),
    );
    top += lines.length * lineHeight(style) + BLOCK_GAP;
    return runs;
  });
}

/** The radius of a corner in a theme, of what it is as usual. */
export function cornerIn({ card, theme }: Pick<KindDrawing, 'card' | 'theme'>, usual: number): number {
  return rounded(Math.min(usual * theme.form.corners, card.height / 2, card.width / 2));
}

/** The rounded card with the lane's colour along its left edge. */
export function cardBox(drawing: KindDrawing, dash?: readonly [number, number]): Primitive[] {
  const { card, theme, colours, role } = drawing;
  const { width, height } = card;
  const radius = cornerIn(drawing, 6);
  const box = {
    type: 'rectangle',
    x: 0,
    y: 0,
    width,
    height,
    radius,
    fill: theme.card,
    stroke: theme.cardBorder,
    strokeWidth: strokeIn(theme, 1),
  } as const;
  const strip = {
    y: radius,
    width: 3,
    height: height - 2 * radius,
    radius: rounded(1.5 * Math.min(1, theme.form.corners)),
  };
  const owner = drawing.ownerless ? [] : roleStrip(theme, colours, role, strip);
  return [dash ? { ...box, dash } : box, ...owner];
}
