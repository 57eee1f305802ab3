import { type PointerEvent, useState } from 'react';
import { useReactFlow, ViewportPortal } from 'reactflow';
import type { Point } from '../../shared/model/geometry.ts';
import { edit } from '../store/editor.ts';
import { stepAt } from './use-hover.ts';
import type { IndexedScene } from './use-scene.ts';

interface LinkEndsProps {
  readonly indexed: IndexedScene;
  readonly selection: readonly string[];
}

/** Handles at both ends of the one selected link: dragged onto another step they lead it there. */
export function LinkEnds({ indexed, selection }: LinkEndsProps) {
  const [id] = selection;
  const route = id === undefined || selection.length > 1 ? undefined : indexed.layout.links.get(id);
  const link = id === undefined ? undefined : indexed.document.links[id];
  const [first, last] = [route?.points[0], route?.points.at(-1)];
  if (id === undefined || !link || !first || !last) return null;
  return (
    <ViewportPortal>
      <LinkEnd indexed={indexed} at={first} end="from" onDrop={(from) => reconnect(id, from, link.to)} />
      <LinkEnd indexed={indexed} at={last} end="to" onDrop={(to) => reconnect(id, link.from, to)} />
    </ViewportPortal>
  );
}

function reconnect(linkId: string, from: string, to: string): void {
  edit([{ edit: 'reconnect', args: { linkId, from, to } }], { select: [linkId] });
}

interface LinkEndProps {
  readonly indexed: IndexedScene;
  readonly at: Point;
  readonly end: 'from' | 'to';
  readonly onDrop: (stepId: string) => void;
}

function LinkEnd({ indexed, at, end, onDrop }: LinkEndProps) {
  const flow = useReactFlow();
  const [dragged, setDragged] = useState<Point | null>(null);
  const { origin } = indexed.scene;
  const place = dragged ?? { x: at.x + origin.x, y: at.y + origin.y };
  const onSheet = (event: PointerEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  return (
    <div
      className="link-end nodrag nopan"
      data-end={end}
      style={{ transform: `translate(${place.x - 6}px, ${place.y - 6}px)` }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(onSheet(event));
      }}
      onPointerMove={(event) => {
        if (dragged) setDragged(onSheet(event));
      }}
      onPointerUp={(event) => {
        if (!dragged) return;
        setDragged(null);
        const { x, y } = onSheet(event);
        const target = stepAt(indexed, x, y);
        if (target !== undefined) onDrop(target);
      }}
    />
  );
}
