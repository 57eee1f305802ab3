import { memo, type ReactNode } from 'react';
import { useStore as useFlowStore } from 'reactflow';
import { LANE_TITLE_WIDTH } from '../../shared/layout/from-document.ts';
import { isRowBand } from '../../shared/scene/groups/rows.ts';
import type { SceneGroup } from '../../shared/scene/primitives.ts';
import { openPanel } from '../app/dialogs.ts';
import { select } from '../store/editor.ts';
import { Primitives } from './primitives.tsx';
import type { IndexedScene } from './use-scene.ts';

/** Below this size on the screen titles could not be read anyway. */
const LEAST_ZOOM = 0.35;

interface ViewPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
}

/** Lane titles at the left edge and phase heads at the upper one, once the drawing's own have left the view. */
export const StickyHeads = memo(function StickyHeads({ indexed }: { readonly indexed: IndexedScene }) {
  const place = useFlowStore(
    ({ transform: [x, y, zoom], width }): ViewPlace => ({ x, y, zoom, width }),
    (one, other) => one.x === other.x && one.y === other.y && one.zoom === other.zoom && one.width === other.width,
  );
  const { x, y, zoom } = place;
  if (zoom < LEAST_ZOOM) return null;
  const lanes = indexed.scene.groups.filter((group) => group.layer === 'lanes' || isRowBand(group));
  const phases = indexed.scene.groups.filter(({ layer }) => layer === 'phases');
  const lanesAway = x + indexed.scene.origin.x * zoom < LANE_TITLE_WIDTH * zoom * 0.6;
  const [phase] = phases;
  const phasesAway = phase !== undefined && y + phase.y * zoom < 0;
  return (
    <div className="sticky-heads" aria-hidden="true">
      {phasesAway && (
        <div className="sticky-phases" style={{ height: phase.height * zoom + 8 }}>
          {phases.map((group) => (
            <Head key={group.key} group={group} left={stuck(group, place)} top={4} zoom={zoom} width={group.width} />
          ))}
        </div>
      )}
      {lanesAway &&
        lanes.map((group) => (
          <Head
            key={group.key}
            group={group}
            left={0}
            top={y + group.y * zoom}
            zoom={zoom}
            width={LANE_TITLE_WIDTH}
            className="sticky-lane"
          />
        ))}
    </div>
  );
});

/** A phase head stays in view as long as the phase does. */
function stuck({ x, width }: SceneGroup, place: ViewPlace): number {
  const left = place.x + x * place.zoom;
  const end = left + width * place.zoom;
  const titles = LANE_TITLE_WIDTH * place.zoom;
  return left < titles && end > titles ? Math.min(titles, Math.max(left, end - 160 * place.zoom)) : left;
}

interface HeadProps {
  readonly group: SceneGroup;
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** In sheet coordinates; what is beyond is cut. */
  readonly width: number;
  readonly className?: string;
}

/** The very primitives of the drawing, at another place. */
function Head({ group, left, top, zoom, width, className }: HeadProps): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={className}
      style={{ left, top, width: width * zoom, height: group.height * zoom }}
      onClick={() => (isRowBand(group) ? openPanel('rows') : select(group.elementIds.slice(0, 1)))}
    >
      <svg width="100%" height="100%" viewBox={`0 0 ${width} ${group.height}`} aria-hidden="true">
        <Drawing group={group} />
      </svg>
    </button>
  );
}

const Drawing = memo(function Drawing({ group }: { readonly group: SceneGroup }) {
  return <Primitives list={group.primitives} />;
});
