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

/** The very drawing that is exported, small. */
export const Preview = memo(function Preview({ scene, label, part }: PreviewProps) {
  const { width, height, background, groups } = scene;
  const { x, y, ...size } = part ?? { x: 0, y: 0, width, height };
  return (
    <svg className="export-preview" viewBox={`${x} ${y} ${size.width} ${size.height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={background} />
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </svg>
  );
});
