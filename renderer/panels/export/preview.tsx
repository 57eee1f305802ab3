import { memo } from 'react';
import type { Scene } from '../../../shared/scene/primitives.ts';
import { Group } from '../../canvas/primitives.tsx';

/** The very drawing that is exported, small. */
export const Preview = memo(function Preview({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const { width, height, background, groups } = scene;
  return (
    <svg className="export-preview" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill={background} />
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </svg>
  );
});
