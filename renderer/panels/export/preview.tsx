import { memo } from 'react';
import type { Rectangle } from '../../../shared/model/geometry.ts';
import type { Scene } from '../../../shared/scene/primitives.ts';
import { Group } from '../../canvas/primitives.tsx';

interface PreviewProps {
  readonly scene: Scene;
  readonly label: string;
  /** The part that is shown; without it the whole. */
  readonly part?: Rectangle;
}

/** How far a group may reach beyond its own rectangle. */
const NEAR = 24;

/** The very drawing that is exported, small. */
export const Preview = memo(function Preview({ scene, label, part }: PreviewProps) {
  const { width, height, background, groups } = scene;
  const { x, y, ...size } = part ?? { x: 0, y: 0, width, height };
  // Of a large drawing little is in a part.
  const meets = (group: Rectangle) =>
    !part ||
    (group.x <= x + size.width + NEAR &&
      group.x + group.width >= x - NEAR &&
      group.y <= y + size.height + NEAR &&
      group.y + group.height >= y - NEAR);
  return (
    <svg className="export-preview" viewBox={`${x} ${y} ${size.width} ${size.height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={background} />
      {groups.filter(meets).map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </svg>
  );
});
