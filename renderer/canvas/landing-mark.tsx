import { memo } from 'react';
import { cellCentre, type Landing } from './cells.ts';
import type { Drag } from './use-drag.ts';
import type { IndexedScene } from './use-scene.ts';

/** Where a dragged step would land: the free cell, or the bar between two steps with outlines of those that give way. */
export const LandingMark = memo(function LandingMark({ landing }: { readonly landing: Landing }) {
  const { mark, taken, shifted } = landing;
  return (
    <>
      {shifted.length > 0 && (
        <svg className="shifting" width={1} height={1} aria-hidden="true">
          <path d={shifted.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')} />
        </svg>
      )}
      <div
        className={taken ? 'landing between' : 'landing'}
        style={{ transform: `translate(${mark.x}px, ${mark.y}px)`, width: mark.width, height: mark.height }}
      />
    </>
  );
});

interface OthersLandingProps {
  readonly indexed: IndexedScene;
  readonly drag: Drag;
}

/** Where the other selected steps would land: as far from their cells as the grasped one from its own. */
export function OthersLanding({ indexed, drag }: OthersLandingProps) {
  const { document, byKey } = indexed;
  const step = document.steps[drag.id];
  const { landing } = drag;
  if (!landing || step?.laneId === undefined || step.columnId === undefined) return null;
  const from = cellCentre(indexed, step.laneId, step.columnId);
  const to = cellCentre(indexed, landing.laneId, landing.columnId);
  const boxes = [...drag.ids].flatMap((id) => {
    const group = id === drag.id ? undefined : byKey.get(id);
    return group ? [{ ...group, x: group.x + to.x - from.x, y: group.y + to.y - from.y }] : [];
  });
  return (
    <svg className="shifting" width={1} height={1} aria-hidden="true">
      <path d={boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')} />
    </svg>
  );
}
