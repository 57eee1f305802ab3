import type { Form, Primitive } from '../../shared/scene/primitives.ts';
import { familiesOf } from './faces.ts';

/** What is painted on, in the page or in a worker. */
export type Painting = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const paths = new WeakMap<Primitive, Path2D>();

function pathOf(primitive: Form): Path2D {
  const known = paths.get(primitive);
  if (known) return known;
  const path = primitive.type === 'path' ? new Path2D(primitive.d) : new Path2D();
  if (primitive.type === 'rectangle') {
    path.roundRect(primitive.x, primitive.y, primitive.width, primitive.height, primitive.radius);
  }
  paths.set(primitive, path);
  return path;
}

/** Below this size on the screen, in pixels, text is left out: it could not be read anyway. */
const READABLE = 5;

/** Paints one primitive of a scene; pictures stand in the title block alone, which is never painted. */
export function paint(context: Painting, primitive: Primitive, zoom: number): void {
  if (primitive.type === 'text') {
    if (primitive.size * zoom < READABLE) return;
    context.font = `${primitive.weight} ${primitive.size}px ${familiesOf(primitive.font)}`;
    context.textAlign = primitive.anchor === 'middle' ? 'center' : primitive.anchor;
    context.fillStyle = primitive.fill;
    context.fillText(primitive.text, primitive.x, primitive.y);
    return;
  }
  if (primitive.type === 'image') return;
  const path = pathOf(primitive);
  if (primitive.fill) {
    context.fillStyle = primitive.fill;
    context.fill(path);
  }
  if (!primitive.stroke) return;
  context.strokeStyle = primitive.stroke;
  context.lineWidth = Math.max(primitive.strokeWidth ?? 1, 0.6 / zoom);
  context.setLineDash(primitive.dash ? [...primitive.dash] : []);
  context.stroke(path);
}
