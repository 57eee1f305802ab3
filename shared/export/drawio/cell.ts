import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import { rounded } from '../../scene/shapes.ts';
import { fieldsXml } from '../fields-xml.ts';
import { escapeXml } from '../svg-text.ts';
import { tag } from '../xml.ts';

/** The layer on which everything is drawn, and the container of the lanes. */
export const LAYER_ID = '1';
export const POOL_ID = 'blueprint-pool';

/** An element id as the id of a cell: draw.io’s own cells are called 0 and 1. */
export function cellId(id: Id): string {
  return `_${id}`;
}

export type CellStyle = Readonly<Record<string, string | number>>;

/** What a cell shows, and what it keeps of the element of the blueprint for which it stands. */
export interface CellText {
  readonly id: string;
  readonly label: string;
  readonly element: string;
  readonly fields: object;
  /** Shown by draw.io as a property of the shape. */
  readonly description?: string;
}

interface CellPlace {
  readonly parent: string;
  readonly style: CellStyle;
  readonly geometry: string;
}

export function vertexXml(text: CellText, { parent, style, geometry }: CellPlace): string {
  return objectXml(text, tag('mxCell', { style: styleText(style), vertex: 1, parent }, geometry));
}

export function edgeXml(
  text: CellText,
  { parent, style, geometry }: CellPlace,
  ends: { readonly source?: string; readonly target?: string } = {},
): string {
  return objectXml(text, tag('mxCell', { style: styleText(style), edge: 1, parent, ...ends }, geometry));
}

/** Labels are read as HTML, so that long ones break into lines: a text is escaped once more than the file asks for. */
function objectXml({ id, label, element, fields, description }: CellText, cell: string): string {
  return tag(
    'object',
    {
      label: escapeXml(label).replace(/\r\n|\r|\n/g, '<br>'),
      ...(description ? { description } : {}),
      blueprintElement: element,
      blueprintFields: fieldsXml('', fields),
      id,
    },
    cell,
  );
}

/** Names without a value, such as `swimlane`, stand first and alone. */
function styleText(style: CellStyle): string {
  return Object.entries(style)
    .map(([key, value]) => (value === '' ? `${key};` : `${key}=${value};`))
    .join('');
}

export function boxXml({ x, y, width, height }: Rectangle): string {
  const size = { width: rounded(width), height: rounded(height) };
  return tag('mxGeometry', { x: rounded(x), y: rounded(y), ...size, as: 'geometry' });
}

/** A box that lies on an edge, so far from its middle. */
export function boxOnEdgeXml({ x, y, width, height }: Rectangle, middle: Point): string {
  return tag(
    'mxGeometry',
    { width: rounded(width), height: rounded(height), relative: 1, as: 'geometry' },
    pointXml({ x: x - middle.x, y: y - middle.y }, 'offset'),
  );
}

export function pointXml({ x, y }: Point, as?: string): string {
  return tag('mxPoint', { x: rounded(x), y: rounded(y), as });
}

export function pointsXml(points: readonly Point[]): string {
  return points.length === 0 ? '' : tag('Array', { as: 'points' }, ...points.map((point) => pointXml(point)));
}

/** The middle of a route by its length, from which draw.io measures what lies on an edge. */
export function middleOfRoute(points: readonly Point[]): Point {
  const legs = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  const lengthOf = ({ from, to }: (typeof legs)[number]) => Math.hypot(to.x - from.x, to.y - from.y);
  let left = legs.reduce((sum, leg) => sum + lengthOf(leg), 0) / 2;
  for (const leg of legs) {
    const length = lengthOf(leg);
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: leg.from.x + (leg.to.x - leg.from.x) * share, y: leg.from.y + (leg.to.y - leg.from.y) * share };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
