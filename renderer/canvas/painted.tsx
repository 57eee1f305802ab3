import { memo, useEffect, useRef } from 'react';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { useOpenedFaces } from './faces.ts';
import { paint } from './paint.ts';

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

/** The scene painted to one bitmap: for views that show so much that elements of the page would be too many. */
export const Painted = memo(function Painted(props: PaintedProps) {
  const opened = useOpenedFaces();
  return <Bitmap key={opened} {...props} />;
});

function Bitmap({ groups, without, matching, left, top, width, height, zoom }: PaintedProps) {
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
}
