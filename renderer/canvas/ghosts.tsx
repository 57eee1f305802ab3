import type { Side } from '../../shared/layout/types.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';

/** A dashed line: how a link would run. Sheet coordinates. */
export function Ghost({ points }: { readonly points: readonly Point[] }) {
  return (
    <svg className="linking" width={1} height={1} aria-hidden="true">
      <path d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
    </svg>
  );
}

const AROUND = 5;

interface StepMarkProps {
  readonly box: Rectangle;
  readonly side: Side | undefined;
}

/** The step where a link would end, with a bar where the side is fixed. */
export function StepMark({ box, side }: StepMarkProps) {
  const [x, y] = [box.x - AROUND, box.y - AROUND];
  const [width, height] = [box.width + 2 * AROUND, box.height + 2 * AROUND];
  const bars: Readonly<Record<Side, string>> = {
    left: `M${x} ${y + 6}v${height - 12}`,
    right: `M${x + width} ${y + 6}v${height - 12}`,
    top: `M${x + 6} ${y}h${width - 12}`,
    bottom: `M${x + 6} ${y + height}h${width - 12}`,
  };
  return (
    <svg className="shifting step-mark" width={1} height={1} aria-hidden="true">
      <rect x={x} y={y} width={width} height={height} rx={10} />
      {side && <path className="side" d={bars[side]} />}
    </svg>
  );
}
