import { memo, useEffect, useRef } from 'react';
import { type Form, groundOf, imageAddress, type Primitive, type SceneGroup } from '../../shared/scene/primitives.ts';
import { FONT_FAMILY } from '../../shared/text/style.ts';

interface PaintedProps {
  readonly groups: readonly SceneGroup[];
  /** Steps that are being dragged and are drawn elsewhere. */
  readonly without: ReadonlySet<string> | null;
  /** The steps that the filter lets through; null where nothing is filtered. */
  readonly matching: ReadonlySet<string> | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** What the filter holds back is drawn this faintly. */
const DIMMED = 0.16;

const paths = new WeakMap<Primitive, Path2D>();
/** Pictures by their addresses: several views may show one. */
const images = new Map<string, HTMLImageElement>();

function imageOf(address: string): HTMLImageElement {
  const known = images.get(address);
  if (known) return known;
  const image = new Image();
  image.src = address;
  images.set(address, image);
  return image;
}

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

/** Below this size on the screen, in pixels, text is only a stroke: it could not be read anyway. */
const READABLE = 5;

function paint(context: CanvasRenderingContext2D, primitive: Primitive, zoom: number): void {
  if (primitive.type === 'text') {
    if (primitive.size * zoom < READABLE) return;
    context.font = `${primitive.weight} ${primitive.size}px '${FONT_FAMILY}'`;
    context.textAlign = primitive.anchor === 'middle' ? 'center' : primitive.anchor;
    context.fillStyle = primitive.fill;
    context.fillText(primitive.text, primitive.x, primitive.y);
    return;
  }
  if (primitive.type === 'image') {
    const ground = groundOf(primitive);
    if (ground) paint(context, ground, zoom);
    const image = imageOf(imageAddress(primitive));
    if (image.complete) context.drawImage(image, primitive.x, primitive.y, primitive.width, primitive.height);
    return;
  }
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

/** The scene painted to one bitmap: for views that show so much that elements of the page would be too many. */
export const Painted = memo(function Painted({
  groups,
  without,
  matching,
  left,
  top,
  width,
  height,
  zoom,
}: PaintedProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const scale = zoom * devicePixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    for (const group of groups) {
      if (without?.has(group.key) || without?.has(group.anchorId ?? '')) continue;
      const dimmed = matching !== null && group.anchorId !== undefined && !matching.has(group.anchorId);
      context.globalAlpha = dimmed ? DIMMED : 1;
      context.setTransform(scale, 0, 0, scale, (group.x - left) * scale, (group.y - top) * scale);
      for (const primitive of group.primitives) paint(context, primitive, zoom);
    }
  }, [groups, without, matching, left, top, zoom]);
  const pixels = zoom * devicePixelRatio;
  return (
    <canvas
      ref={canvas}
      className="painted"
      width={Math.max(1, Math.ceil(width * pixels))}
      height={Math.max(1, Math.ceil(height * pixels))}
      style={{ left, top, width, height }}
    />
  );
});
