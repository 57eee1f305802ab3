import { CARD_PADDING, type Card, ICON_ROOM, pictureRoom, textTop } from '../../layout/card.ts';
import { textIn } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { ICON_NAMES } from '../../model/terms.ts';
import { ICON_STROKES } from '../../scene/evidence-icons.ts';
import { TIP } from '../../scene/kinds/off-page.ts';
import { iconPlace } from '../../scene/on-card.ts';
import { type Form, isForm, type SceneGroup } from '../../scene/primitives.ts';
import { polygon, polyline } from '../../scene/shapes.ts';
import { accentOf } from '../scene-accent.ts';
import { custom, preset, roundedPath, roundedRectangle } from './geometry.ts';
import { imageShapes } from './image-shapes.ts';
import type { SlidePictures } from './media.ts';
import { outline, type Paint, solid } from './paint.ts';
import { onSlide, type Place } from './place.ts';
import { group, type Numbers, shape } from './shape.ts';
import { type BodyOptions, blocksOf, textBody } from './text.ts';
import type { DeckWords } from './words.ts';

const FOLD = 12;

/** What a shape is drawn with. */
export interface Drawing {
  readonly document: BlueprintDocument;
  readonly paint: Paint;
  readonly place: Place;
  readonly languages: readonly string[];
  readonly words: DeckWords;
  readonly pictures: SlidePictures;
}

/** A step’s card, how it is numbered, and whether it stands for one on another slide. */
interface Numbered {
  readonly card: Card;
  readonly id: number;
  readonly numbers: Numbers;
  readonly offPage: boolean;
}

/** A step as one shape with its text inside; with its picture and icon it is a group, so that they move together. */
export function stepShapes(drawing: Drawing, scene: SceneGroup, { card, id, numbers, offPage }: Numbered): string {
  const upon = [...imageShapes(drawing, numbers, scene), ...iconShapes(drawing, numbers, scene, card)];
  const shape = stepShape(drawing, scene, { id, card, offPage });
  if (upon.length === 0) return shape;
  return group(numbers.next(), scene.name, onSlide(drawing.place, scene), [shape, ...upon]);
}

function stepShape(
  { document, paint, place }: Drawing,
  group: SceneGroup,
  { id, card, offPage }: { readonly id: number; readonly card: Card; readonly offPage: boolean },
): string {
  const [first] = group.primitives;
  if (!first || !isForm(first)) return '';
  const { scale } = place;
  const wrap = card.kind !== 'decision';
  return shape({
    id,
    name: group.name,
    box: onSlide(place, group),
    geometry: offPage ? homePlate(group) : geometryOf(card.kind, group, first),
    fill: solid(paint, first.fill),
    outline: outline(paint, { ...first, stroke: accentOf(group), strokeWidth: 1.25 }, scale),
    // A diamond's own text field is half as wide as the text may be.
    text: textBody(paint, blocksOf(group.primitives), {
      scale,
      wrap,
      ...textPlace(card, scale, offPage),
      sources: Object.values(document.steps[group.key]?.name ?? {}),
    }),
  });
}

/** The room of a card's texts: clear of what else stands on it, and beside an icon from its height on, however they break. */
function textPlace(card: Card, scale: number, offPage: boolean): Pick<BodyOptions, 'insets' | 'anchor'> {
  if (card.kind === 'decision') return { insets: [0, 0, 0, 0] };
  const side = CARD_PADDING.x * scale;
  // The point of a mark keeps its text clear by itself.
  if (!card.icon) return { insets: [side, pictureRoom(card.picture) * scale, offPage ? 0 : side / 2, 0] };
  return { insets: [side + ICON_ROOM * scale, textTop(card) * scale, side / 2, 0], anchor: 't' };
}

/** The icon of a card as one shape of lines, in the colour in which the scene draws it. */
function iconShapes({ document, languages, paint, place }: Drawing, numbers: Numbers, scene: SceneGroup, card: Card) {
  const [at, line] = [iconPlace(card), scene.primitives.at(-1)];
  if (!card.icon || !at || line?.type !== 'path') return [];
  const name = textIn(ICON_NAMES[card.icon], languages[0] ?? '', document.languages);
  const icon = shape({
    id: numbers.next(),
    name,
    description: name,
    box: onSlide(place, { ...at, x: scene.x + at.x, y: scene.y + at.y }),
    geometry: custom(at, [{ d: ICON_STROKES[card.icon].join(''), fill: 'none' }]),
    fill: solid(paint, undefined),
    outline: outline(paint, line, place.scale),
  });
  return [icon];
}

/** A mark whose tip is as long as it is drawn. */
function homePlate({ width, height }: SceneGroup): string {
  const tip = Math.min(TIP.share, TIP.most / Math.min(width, height));
  return preset('homePlate', { adj: Math.round(100_000 * tip) });
}

function geometryOf(kind: string, { width, height }: SceneGroup, first: Form): string {
  const size = { width, height };
  const radius = first.type === 'rectangle' ? first.radius : 0;
  if (kind === 'decision') return preset('flowChartDecision');
  if (kind === 'evidence') return sheet(width, height);
  if (kind === 'system') return withLine(size, radius, [[0, 5, width, 5]]);
  if (kind === 'split')
    return withLine(size, 0, [
      [5, 0, 5, height],
      [width - 5, 0, width - 5, height],
    ]);
  if (kind === 'wait') return hourglass(width, height, radius);
  return roundedRectangle(radius, size);
}

type Line = readonly [x: number, y: number, toX: number, toY: number];

function withLine(size: { width: number; height: number }, radius: number, lines: readonly Line[]): string {
  const box =
    radius > 0 ? roundedPath(size, radius) : `M0 0L${size.width} 0L${size.width} ${size.height}L0 ${size.height}Z`;
  return custom(size, [
    { d: box },
    ...lines.map(([x, y, toX, toY]) => ({
      d: polyline([
        { x, y },
        { x: toX, y: toY },
      ]),
      fill: 'none' as const,
    })),
  ]);
}

function sheet(width: number, height: number): string {
  const corner = [
    { x: width - FOLD, y: 0 },
    { x: width, y: FOLD },
  ] as const;
  const outer = [{ x: 0, y: 0 }, ...corner, { x: width, y: height }, { x: 0, y: height }];
  const fold = [...corner, { x: width - FOLD, y: FOLD }];
  return custom({ width, height }, [{ d: polygon(outer) }, { d: polygon(fold), fill: 'darkenLess' }]);
}

function hourglass(width: number, height: number, radius: number): string {
  const y = height / 2;
  const glass = [
    { x: width - 15, y: y - 4 },
    { x: width - 7, y: y - 4 },
    { x: width - 15, y: y + 4 },
    { x: width - 7, y: y + 4 },
  ];
  return custom({ width, height }, [
    { d: roundedPath({ width, height }, radius) },
    { d: polygon(glass), fill: 'none' },
  ]);
}
