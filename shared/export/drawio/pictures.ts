import { CARD_PADDING, type Card, hasPictureOnCard, ICON_ROOM, pictureRoom } from '../../layout/card.ts';
import type { Rectangle } from '../../model/geometry.ts';
import { shownPicture } from '../../model/pictures/pictures.ts';
import { roleOf } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { EvidenceIcon } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { ICON, ICON_STROKES } from '../../scene/evidence-icons.ts';
import { logoIn } from '../../scene/groups/title.ts';
import { iconPlace, picturePlace } from '../../scene/on-card.ts';
import { coloursOf, type Theme } from '../../scene/theme.ts';
import { tag } from '../xml.ts';
import { boxXml, type CellStyle, cellId, POOL_ID, vertexXml } from './cell.ts';
import { type DrawioPlan, TITLE } from './plan.ts';

const LOGO = { height: 28, width: 120, beside: 6 } as const;

/** The logo at the right end of the pool's head: the service's, or that of the brand in which it is drawn. */
export function logoXmls({ document, width, theme }: DrawioPlan): string[] {
  const logoId = logoIn(document, theme);
  const picture = shownPicture(document, logoId);
  if (!picture) return [];
  const scale = Math.min(LOGO.height / picture.height, LOGO.width / picture.width);
  const size = { width: picture.width * scale, height: picture.height * scale };
  const box = { ...size, x: width - size.width - LOGO.beside, y: (TITLE - size.height) / 2 };
  const fields = { pictureId: logoId, of: logoId === document.service.logoId ? 'service' : 'brand' };
  const text = { id: 'blueprint-logo', label: '', element: 'logo', fields };
  return [vertexXml(text, { parent: POOL_ID, style: pictureStyle(theme, picture), geometry: boxXml(box) })];
}

/** Pictures and icons as parts of the steps that bear them, so that they move together. */
export function pictureXmls(plan: DrawioPlan): string[] {
  return [...plan.cards].flatMap(([id, card]) => [...onCard(plan, id, card), ...iconOn(plan, id, card)]);
}

/** The pictures of steps that are drawn. */
export function picturesOnCards(document: BlueprintDocument): string[] {
  return Object.entries(document.steps).flatMap(([id, step]) => {
    const isPlaced = step.laneId !== undefined && step.columnId !== undefined;
    return isPlaced && hasPictureOnCard(step, roleOf(document, id)) ? (step.pictureId ?? []) : [];
  });
}

/** What leaves room for them beside the text of a step. */
export function roomFor({ picture, icon }: Card): CellStyle {
  const [above, beside] = [pictureRoom(picture), icon ? ICON_ROOM + CARD_PADDING.x / 2 : 0];
  return { ...(above > 0 ? { spacingTop: above } : {}), ...(beside > 0 ? { spacingLeft: beside } : {}) };
}

function onCard({ document, named, theme }: DrawioPlan, id: Id, card: Card): string[] {
  const [{ pictureId, name } = {}, at] = [document.steps[id], picturePlace(card)];
  if (!card.picture || !at) return [];
  const text = {
    id: `${cellId(id)}-picture`,
    label: '',
    element: 'picture',
    fields: { pictureId },
    description: named(name),
  };
  return [partXml(id, text, pictureStyle(theme, card.picture.shown), at)];
}

/** In the middle of the height of the name: a step shows nothing else here. */
function iconOn({ document, theme }: DrawioPlan, id: Id, card: Card): string[] {
  const at = iconPlace(card);
  if (!card.icon || !at) return [];
  const above = pictureRoom(card.picture);
  const { accent } = coloursOf(theme, roleOf(document, id));
  const image = `data:image/svg+xml,${encodeURIComponent(iconSvg(card.icon, accent))}`;
  const box = { ...at, y: above + (card.height - above - ICON) / 2 };
  const text = { id: `${cellId(id)}-icon`, label: '', element: 'icon', fields: {} };
  return [partXml(id, text, { ...IMAGE, image }, box)];
}

function partXml(id: Id, text: Parameters<typeof vertexXml>[0], style: CellStyle, box: Rectangle): string {
  return vertexXml(text, { parent: cellId(id), style, geometry: boxXml(box) });
}

const IMAGE: CellStyle = { shape: 'image', aspect: 'fixed', imageAspect: 0 };

/** Between its parts a style has the sign that stands in other addresses before the bytes. */
function pictureStyle(theme: Theme, { mediaType, data }: { readonly mediaType: string; readonly data: string }) {
  const ground: CellStyle = theme.dark ? { imageBackground: '#ffffff' } : {};
  return { ...IMAGE, ...ground, image: `data:${mediaType},${data}` };
}

function iconSvg(icon: EvidenceIcon, stroke: string): string {
  const line = { fill: 'none', stroke, 'stroke-width': 1.25, 'stroke-linecap': 'round' };
  const size = { width: ICON, height: ICON, viewBox: `0 0 ${ICON} ${ICON}` };
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size },
    tag('path', { d: ICON_STROKES[icon].join(''), ...line }),
  );
}
