import { CARD_PADDING } from '../../layout/card.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import { type Form, isForm, type Primitive, type RectanglePrimitive, type SceneGroup } from '../../scene/primitives.ts';
import { polygon, polyline } from '../../scene/shapes.ts';
import { custom, preset, roundedPath, roundedRectangle } from './geometry.ts';
import { outline, type Paint, solid } from './paint.ts';
import { onSlide, type Place } from './place.ts';
import { shape } from './shape.ts';
import { blocksOf, textBody } from './text.ts';

const FOLD = 12;

/** What a shape is drawn with. */
export interface Drawing {
  readonly document: BlueprintDocument;
  readonly paint: Paint;
  readonly place: Place;
}

/** A step as one shape with its text inside: a preset where there is one, else a form of its own. */
export function stepShape(
  { document, paint, place }: Drawing,
  group: SceneGroup,
  id: number,
  offPage: boolean,
): string {
  const [first, ...others] = group.primitives;
  if (!first || !isForm(first)) return '';
  const kind = document.steps[group.key]?.kind ?? '';
  const { scale } = place;
  const wrap = kind !== 'decision';
  const side = CARD_PADDING.x * scale;
  return shape({
    id,
    name: group.name,
    box: onSlide(place, group),
    geometry: offPage ? preset('homePlate', { adj: 20_000 }) : geometryOf(kind, group, first),
    fill: solid(paint, first.fill),
    outline: outline(paint, { ...first, stroke: accentOf(first, others), strokeWidth: 1.25 }, scale),
    // A diamond's own text field is half as wide as the text may be.
    text: textBody(paint, blocksOf(group.primitives), {
      scale,
      insets: wrap ? [side, 0, side / 2, 0] : [0, 0, 0, 0],
      wrap,
      sources: Object.values(document.steps[group.key]?.name ?? {}),
    }),
  });
}

/** A card's stripe in the lane's colour becomes its outline: one shape has one outline and one fill. */
function accentOf(first: Form, others: readonly Primitive[]): string | undefined {
  const stripe = others.find((primitive): primitive is RectanglePrimitive => primitive.type === 'rectangle');
  // A stripe with a pattern is a line.
  const line = others.find((primitive) => primitive.type === 'path');
  return stripe?.fill ?? line?.stroke ?? first.stroke;
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
