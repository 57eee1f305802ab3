import { isForm, type Scene, type TextPrimitive } from '../../shared/scene/primitives.ts';
import { type Painting, paint } from './paint.ts';

/** Share of the size of a letter that a line of text fills, where it is too small to be read. */
const FILLED = 0.5;

/** A scene painted small, away from the page; texts that could not be read are lines of their length. */
export function paintThumbnail(scene: Scene, width: number): ImageBitmap {
  const zoom = width / scene.width;
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(scene.height * zoom)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is nothing to paint on');
  context.fillStyle = scene.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { x, y, primitives } of scene.groups) {
    context.setTransform(zoom, 0, 0, zoom, x * zoom, y * zoom);
    for (const primitive of primitives) {
      if (primitive.type === 'text') paintLine(context, primitive);
      else if (isForm(primitive)) paint(context, primitive, zoom);
    }
  }
  return canvas.transferToImageBitmap();
}

function paintLine(context: Painting, { x, y, text, size, fill, anchor }: TextPrimitive): void {
  context.font = `${size}px sans-serif`;
  const { width } = context.measureText(text);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  context.globalAlpha = FILLED;
  context.fillStyle = fill;
  context.fillRect(x - before, y - size * FILLED, width, size * FILLED);
  context.globalAlpha = 1;
}
