import { type PointerEvent, useState } from 'react';
import { useReactFlow, ViewportPortal } from 'reactflow';
import { channelsOf, ledThrough, nearestChannel, type Piece, piecesOf } from '../../shared/layout/bends.ts';
import type { Side } from '../../shared/layout/types.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import type { Link } from '../../shared/model/schema/drawing.ts';
import { Ghost, StepMark } from './ghosts.tsx';
import { dropEnd, leadPiece, sideMeant } from './routing.ts';
import { useEscape } from './use-drag.ts';
import { stepAt } from './use-hover.ts';
import type { IndexedScene } from './use-scene.ts';

interface LinkHandlesProps {
  readonly indexed: IndexedScene;
  readonly selection: readonly string[];
}

/** Handles of the one selected link: its ends lead it to other steps or sides, its pieces to other channels. */
export function LinkHandles({ indexed, selection }: LinkHandlesProps) {
  const [id] = selection;
  const route = id === undefined || selection.length > 1 ? undefined : indexed.layout.links.get(id);
  const link = id === undefined ? undefined : indexed.document.links[id];
  if (id === undefined || !link || !route) return null;
  const { origin } = indexed.scene;
  const onSheet = ({ x, y }: Point): Point => ({ x: x + origin.x, y: y + origin.y });
  const points = route.points.map(onSheet);
  const marker = route.marker && { ...route.marker, ...onSheet(route.marker) };
  const shared = { indexed, id, link, points };
  return (
    <ViewportPortal>
      {piecesOf(points).map((piece, index) => (
        <PieceHandle key={`${piece.from.x} ${piece.from.y}`} {...shared} index={index} piece={piece} marker={marker} />
      ))}
      <EndHandle {...shared} end="from" />
      <EndHandle {...shared} end="to" />
    </ViewportPortal>
  );
}

interface HandleProps {
  readonly indexed: IndexedScene;
  readonly id: string;
  readonly link: Link;
  /** The course of the link, on the sheet. */
  readonly points: readonly Point[];
}

/** Following the pointer from a handle until it is let go; Escape leaves all as it was. */
function useHandle(onDrop: (point: Point) => void) {
  const flow = useReactFlow();
  const [dragged, setDragged] = useState<Point | null>(null);
  const pointOf = (event: PointerEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  useEscape(dragged !== null, () => setDragged(null));
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(pointOf(event));
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged) setDragged(pointOf(event));
    },
    onPointerUp: (event: PointerEvent) => {
      if (!dragged) return;
      setDragged(null);
      onDrop(pointOf(event));
    },
    onPointerCancel: () => setDragged(null),
  };
  return { dragged, handlers };
}

function EndHandle({ indexed, id, link, points, end }: HandleProps & { readonly end: 'from' | 'to' }) {
  const { dragged, handlers } = useHandle((point) => {
    const meant = meantBy(indexed, link, end, point);
    if (meant) dropEnd({ linkId: id, link, end, stepId: meant.stepId, side: meant.side });
  });
  const own = end === 'from' ? points[0] : points.at(-1);
  const other = end === 'from' ? points.at(-1) : points[0];
  if (!own || !other) return null;
  const { x, y } = dragged ?? own;
  const meant = dragged ? meantBy(indexed, link, end, dragged) : undefined;
  return (
    <>
      {dragged && <Ghost points={[other, dragged]} />}
      {meant && <StepMark box={meant.box} side={meant.side} />}
      <div
        className="link-end nodrag nopan"
        data-end={end}
        style={{ transform: `translate(${x - 12}px, ${y - 12}px)` }}
        {...handlers}
      />
    </>
  );
}

interface Meant {
  readonly stepId: string;
  readonly box: Rectangle;
  readonly side: Side | undefined;
}

/** The step, and the side of it, to which an end would be led; none where that is the link's other end. */
function meantBy(indexed: IndexedScene, link: Link, end: 'from' | 'to', point: Point): Meant | undefined {
  const stepId = stepAt(indexed, point.x, point.y);
  const box = indexed.byKey.get(stepId ?? '');
  const isOther = stepId === (end === 'from' ? link.to : link.from);
  if (stepId === undefined || !box || (isOther && link.from !== link.to)) return undefined;
  return { stepId, box, side: sideMeant(box, point) };
}

/** A piece shorter than this has no handle, in sheet coordinates. */
const LEAST_PIECE = 36;

interface PieceHandleProps extends HandleProps {
  readonly index: number;
  readonly piece: Piece;
  readonly marker: Rectangle | undefined;
}

function PieceHandle({ indexed, id, link, points, index, piece, marker }: PieceHandleProps) {
  const { layout, scene } = indexed;
  const { upright } = piece;
  const start = upright ? scene.origin.x : scene.origin.y;
  const channelAt = ({ x, y }: Point) => nearestChannel(channelsOf(layout, upright), (upright ? x : y) - start);
  const { dragged, handlers } = useHandle((point) => {
    const channel = channelAt(point);
    if (channel && hasLeft(piece, point)) leadPiece(layout, id, index, channel);
  });
  if (lengthOf(piece) < LEAST_PIECE) return null;
  const channel = dragged && hasLeft(piece, dragged) ? channelAt(dragged) : undefined;
  const [from, to] = [indexed.byKey.get(link.from), indexed.byKey.get(link.to)];
  const at = handlePlace(piece, marker);
  const place = dragged ? (upright ? { x: dragged.x, y: at.y } : { x: at.x, y: dragged.y }) : at;
  return (
    <>
      {channel && from && to && (
        <Ghost points={ledThrough(points, index, start + (channel.low + channel.high) / 2, { from, to })} />
      )}
      <div
        className="link-bend nodrag nopan"
        data-upright={upright}
        data-piece={index}
        style={{ transform: `translate(${place.x - 12}px, ${place.y - 12}px)` }}
        {...handlers}
      />
    </>
  );
}

/** Pixels of the sheet that a piece must be drawn aside before it is led elsewhere. */
const LEAST_WAY = 10;

function hasLeft({ from, upright }: Piece, point: Point): boolean {
  return Math.abs(upright ? point.x - from.x : point.y - from.y) >= LEAST_WAY;
}

function lengthOf({ from, to }: Piece): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

/** The middle of a piece, or a place nearer to its beginning where a marker stands there. */
function handlePlace({ from, to }: Piece, marker: Rectangle | undefined): Point {
  const along = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  const covers = ({ x, y }: Point, box: Rectangle) =>
    x > box.x - 8 && x < box.x + box.width + 8 && y > box.y - 8 && y < box.y + box.height + 8;
  const free = [0.5, 0.25, 0.75].map(along).find((point) => !marker || !covers(point, marker));
  return free ?? along(0.5);
}
