import type { Size } from '../../model/geometry.ts';
import { octagonCorners } from '../../scene/groups/markers.ts';
import type { CellStyle } from './cell.ts';

const PILL: CellStyle = { rounded: 1, arcSize: 50 };
export const CARD = { rounded: 1, absoluteArcSize: 1, arcSize: 12 } as const satisfies CellStyle;

/** The shape that draw.io gives a step of each kind; any other is a card. */
const SHAPES: Readonly<Record<string, CellStyle>> = {
  decision: { rhombus: '', shape: 'rhombus', perimeter: 'rhombusPerimeter' },
  split: { shape: 'process', size: 0.03 },
  wait: { ...PILL, dashed: 1 },
  event: PILL,
  evidence: { shape: 'note', size: 12, backgroundOutline: 1 },
  system: { ...CARD, shape: 'ext', double: 1 },
  reserved: { ...CARD, dashed: 1 },
};

/** The shape of a step of a kind. */
export function kindShape(kind: string): CellStyle {
  return SHAPES[kind] ?? CARD;
}

/** The octagon of a fail point: a polygon, its corners as parts of its width and height. */
export function octagonShape(size: Size): CellStyle {
  const part = (value: number, whole: number) => Math.round((value / whole) * 1000) / 1000;
  const corners = octagonCorners(size).map(({ x, y }) => [part(x, size.width), part(y, size.height)]);
  return { shape: 'mxgraph.basic.polygon', polyCoords: JSON.stringify(corners), polyline: 0 };
}
