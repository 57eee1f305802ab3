import {
  BLOCK_GAP,
  blocksHeight,
  type Card,
  ICON_ROOM,
  pictureRoom,
  SECOND_STYLE,
  textTop,
} from '../../layout/card.ts';
import type { Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import { signKey } from '../../scene/groups/signs.ts';
import type { Theme } from '../../scene/theme.ts';
import { boxXml, type CellStyle, cellId, vertexXml } from './cell.ts';
import type { DrawioPlan } from './plan.ts';

interface Details {
  readonly text: string;
  /** Where they begin on the card, and how high they are. */
  readonly top: number;
  readonly height: number;
}

/** What a card says below the name: the second language, who does it or by what means, and in which time. */
function detailsOf(card: Card): Details | undefined {
  const [below, name] = [card.blocks.filter(({ role }) => role !== 'name'), nameOf(card)];
  if (below.length === 0) return undefined;
  const top = textTop(card) + (name.length > 0 ? blocksHeight(name) + BLOCK_GAP : 0);
  const text = below.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  return { text, top, height: blocksHeight(below) };
}

function nameOf({ blocks }: Card): Card['blocks'] {
  return blocks.filter(({ role }) => role === 'name');
}

/** What leaves room for the details below the name of a step, which draw.io puts in the middle of what is left. */
export function roomForDetails(card: Card): CellStyle {
  if (!detailsOf(card)) return {};
  const below = card.height + pictureRoom(card.picture) - 2 * textTop(card) - blocksHeight(nameOf(card));
  return { spacingBottom: Math.round(below) };
}

/** The details of steps and their signs as parts of them, so that they move together. */
export function detailXmls(plan: DrawioPlan): string[] {
  return [...plan.cards].flatMap(([id, card]) => [...below(plan, id, card), ...signs(plan, id)]);
}

function below({ theme }: DrawioPlan, id: Id, card: Card): string[] {
  const details = detailsOf(card);
  if (!details) return [];
  const beside = card.icon ? ICON_ROOM : 0;
  const box = { x: beside, y: details.top, width: card.width - beside, height: details.height };
  const font = { fontSize: SECOND_STYLE.size, fontColor: theme.quiet, align: 'center', verticalAlign: 'middle' };
  const style = { text: '', html: 1, ...font, spacing: 0, strokeColor: 'none', fillColor: 'none' };
  const text = { id: `${cellId(id)}-details`, label: details.text, element: 'details', fields: {} };
  return [vertexXml(text, { parent: cellId(id), style, geometry: boxXml(box) })];
}

/** A star in a circle: a moment of truth. */
export function momentStyle(theme: Theme): CellStyle {
  const ground = { ellipse: '', shape: 'ellipse', fillColor: theme.card, strokeColor: theme.link };
  return { ...ground, html: 1, fontSize: 12, fontColor: theme.ink, spacing: 0 };
}

/** A plus in a square: a step with a blueprint of its own. */
export function partStyle(theme: Theme): CellStyle {
  const ground = { rounded: 1, absoluteArcSize: 1, arcSize: 6, fillColor: theme.card, strokeColor: theme.ink };
  return { ...ground, html: 1, fontSize: 14, fontColor: theme.ink, spacing: 0 };
}

export const SIGN_LABELS = { moment: '★', part: '+' } as const;

function signs({ drawn, theme }: DrawioPlan, id: Id): string[] {
  const step = drawn.get(id);
  const styles = { moment: momentStyle(theme), part: partStyle(theme) };
  return (['moment', 'part'] as const).flatMap((sign) => {
    const group = drawn.get(signKey(sign, id));
    if (!step || !group) return [];
    const box: Rectangle = { ...group, x: group.x - step.x, y: group.y - step.y };
    const text = { id: `${cellId(id)}-${sign}`, label: SIGN_LABELS[sign], element: 'sign', fields: {} };
    return [vertexXml(text, { parent: cellId(id), style: styles[sign], geometry: boxXml(box) })];
  });
}
