import { memo, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Size } from '../../../shared/model/geometry.ts';
import { isSpokenOf, isTitled, withoutTitle } from '../../../shared/present/emphasis.ts';
import { type Frame, framesOf } from '../../../shared/present/frame.ts';
import type { Stop } from '../../../shared/present/stops.ts';
import type { SceneGroup } from '../../../shared/scene/primitives.ts';
import { Painted } from '../../canvas/painted.tsx';
import { Group } from '../../canvas/primitives.tsx';
import { stepAt } from '../../canvas/use-hover.ts';
import type { IndexedScene } from '../../canvas/use-scene.ts';

/** How many pixels of the screen a pixel of the drawing takes at the most. */
const MOST_SCALE = 1.8;
/** Beyond this many groups they are painted to a bitmap. */
const MOST_GROUPS = 1_200;
/** The share of the stage, from its left edge, in which a click goes back. */
const BACK = 0.25;

interface StageProps {
  readonly indexed: IndexedScene;
  /** The place that is shown; the whole drawing without one. */
  readonly stop: Stop | null;
  /** What is seen, in words. */
  readonly label: string;
  readonly onStep: (stepId: string) => boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** The drawing, moved to a place, with the rest of it dimmed. */
export function Stage({ indexed, stop, label, onStep, onMove }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const frames = room && framesOf(indexed.scene, stop, room, MOST_SCALE);
  const groups = useShown(indexed, frames?.body ?? null);
  const onPointerUp = ({ button, clientX, clientY }: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect();
    if (button !== 0 || !box || !frames) return;
    const at = placeIn(frames.body, clientX - box.left, clientY - box.top);
    const step = stop ? undefined : stepAt(indexed, at.x, at.y);
    if (step !== undefined && onStep(step)) return;
    onMove(clientX - box.left < box.width * BACK ? -1 : 1);
  };
  return (
    <div
      ref={stage}
      className="present-stage"
      role="img"
      aria-label={label}
      style={{ backgroundColor: indexed.scene.background }}
      onPointerUp={onPointerUp}
    >
      {frames && <Sheet indexed={indexed} frame={frames.body} groups={groups} stop={stop} />}
      {frames?.heads && <Heads indexed={indexed} frame={frames.heads} />}
    </div>
  );
}

/** Where a point of the stage lies on the drawing. */
function placeIn({ from, to }: Frame, x: number, y: number) {
  const scale = to.width / from.width;
  return { x: from.x + (x - to.x) / scale, y: from.y + (y - to.y) / scale };
}

/** The size of an element, followed as it changes; null before it is there. */
function useRoom(element: React.RefObject<HTMLElement | null>): Size | null {
  const [room, setRoom] = useState<Size | null>(null);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const watcher = new ResizeObserver(() =>
      setRoom({ width: watched.clientWidth || 1, height: watched.clientHeight || 1 }),
    );
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element]);
  return room;
}

/** What is in view where one is, and where one came from: it is still there while the view moves. */
function useShown(indexed: IndexedScene, frame: Frame | null): readonly SceneGroup[] {
  const before = useRef<Frame | null>(null);
  useEffect(() => {
    before.current = frame;
  }, [frame]);
  if (!frame) return [];
  const seen = ({ from: { x, y, width, height } }: Frame) => indexed.inView(x, y, x + width, y + height);
  const groups = new Set([...(before.current ? seen(before.current) : []), ...seen(frame)]);
  return groups.size > MOST_GROUPS ? seen(frame) : indexed.scene.groups.filter((group) => groups.has(group));
}

function transformOf({ from, to }: Frame): string {
  const scale = to.width / from.width;
  return `translate(${to.x - from.x * scale}px, ${to.y - from.y * scale}px) scale(${scale})`;
}

interface SheetProps {
  readonly indexed: IndexedScene;
  readonly frame: Frame;
  readonly groups: readonly SceneGroup[];
  readonly stop: Stop | null;
}

function Sheet({ indexed: { scene, document }, frame, groups, stop }: SheetProps) {
  const { from, to } = frame;
  const many = groups.length > MOST_GROUPS;
  const shown = stop ? groups.map(withoutTitle) : groups;
  return (
    <div className={many ? 'present-sheet at-once' : 'present-sheet'} style={{ transform: transformOf(frame) }}>
      {many ? (
        <Painted
          groups={shown}
          without={null}
          matching={stop?.stepIds ?? null}
          left={from.x}
          top={from.y}
          width={from.width}
          height={from.height}
          zoom={to.width / from.width}
        />
      ) : (
        <svg width={scene.width} height={scene.height} aria-hidden="true">
          {shown.map((group) => (
            <Shown key={group.key} group={group} dimmed={stop !== null && !isSpokenOf(document, stop, group)} />
          ))}
        </svg>
      )}
    </div>
  );
}

const Shown = memo(function Shown({ group, dimmed }: { readonly group: SceneGroup; readonly dimmed: boolean }) {
  return (
    <g className={dimmed ? 'present-group dimmed' : 'present-group'}>
      <Group group={group} />
    </g>
  );
});

/** The titles of the lanes stay at the left, whatever is shown beside them. */
function Heads({ indexed: { scene }, frame }: { readonly indexed: IndexedScene; readonly frame: Frame }) {
  const titles = scene.groups.filter(isTitled);
  return (
    <div className="present-heads" style={{ width: frame.to.width, backgroundColor: scene.background }}>
      <div className="present-sheet" style={{ transform: transformOf(frame) }}>
        <svg width={frame.from.x + frame.from.width} height={scene.height} aria-hidden="true">
          {titles.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </svg>
      </div>
    </div>
  );
}
