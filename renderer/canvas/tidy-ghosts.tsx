import { type CSSProperties, memo } from 'react';
import { useStore } from 'zustand';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import type { Proposed } from '../store/tidying.ts';
import type { IndexedScene } from './use-scene.ts';
import { viewStore } from './view.ts';

interface TidyGhostsProps {
  readonly indexed: IndexedScene;
  readonly proposed: Proposed;
}

/** Where moved steps stood, as dashed outlines, with the way of the one that is looked at; moved steps are framed. */
export const TidyGhosts = memo(function TidyGhosts({ indexed, proposed }: TidyGhostsProps) {
  const { moved, at, shown } = proposed;
  const { origin } = indexed.scene;
  const zoom = useStore(viewStore, (view) => view.zoom);
  // From far away the lines are still seen.
  const style = { '--unit': `${1 / Math.min(1, zoom)}px` } as CSSProperties;
  const now = moved.flatMap(({ id }) => indexed.byKey.get(id) ?? []);
  const ghosts = shown === 'after' ? moved : [];
  const way = ghosts.find(({ id }) => id === at);
  const target = way && indexed.byKey.get(way.id);
  return (
    <>
      {way && target && (
        <svg className="tidy-ghosts below" width={1} height={1} style={style} aria-hidden="true">
          <path className="way" d={wayFrom(shifted(way.ghost, origin), way.ghost, target)} />
        </svg>
      )}
      <svg className="tidy-ghosts" width={1} height={1} style={style} aria-hidden="true">
        <path className="ghost" d={ghosts.map(({ ghost }) => box({ ...ghost, ...shifted(ghost, origin) })).join('')} />
        <path className="framed" d={now.map((group) => box(grown(group))).join('')} />
      </svg>
    </>
  );
});

/** Pixels between a moved step and its frame. */
const FRAME = 4;

function grown({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - FRAME, y: y - FRAME, width: width + 2 * FRAME, height: height + 2 * FRAME };
}

function shifted({ x, y }: Point, by: Point) {
  return { x: x + by.x, y: y + by.y };
}

function box({ x, y, width, height }: Rectangle): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function wayFrom(from: Point, size: Rectangle, to: Rectangle): string {
  return `M${from.x + size.width / 2} ${from.y + size.height / 2}L${to.x + to.width / 2} ${to.y + to.height / 2}`;
}
