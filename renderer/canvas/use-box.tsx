import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useReactFlow } from 'reactflow';
import type { Rectangle } from '../../shared/model/geometry.ts';
import { editorStore, select } from '../store/editor.ts';
import type { IndexedScene } from './use-scene.ts';

/** Pixels that the pointer must go before a press becomes a box. */
const LEAST = 4;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly adds: boolean;
  readonly pointerId: number;
}

/** Selecting with a box: dragging on empty space takes every step that the box touches; with Shift they are added. */
export function useBox(indexed: IndexedScene) {
  const flow = useReactFlow();
  const press = useRef<Press | null>(null);
  const space = useSpaceHeld();
  const [box, setBox] = useState<Rectangle | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === 'touch' || space.current) return;
    if (!(event.target instanceof Element) || !event.target.matches('.react-flow__pane')) return;
    press.current = { x: event.clientX, y: event.clientY, adds: event.shiftKey, pointerId: event.pointerId };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = press.current;
    if (!from || event.pointerId !== from.pointerId) return;
    const next = spanned(from, event);
    if (!box && next.width < LEAST && next.height < LEAST) return;
    if (!box) event.currentTarget.setPointerCapture(event.pointerId);
    setBox(next);
  };
  const end = (event: PointerEvent<HTMLElement>, done: boolean) => {
    const from = press.current;
    press.current = null;
    if (!from || !box) return;
    setBox(null);
    swallowClick(event.currentTarget);
    if (done) take(touched(spanned(from, event)), from.adds);
  };
  const touched = ({ x, y, width, height }: Rectangle) => {
    const [start, stop] = [
      flow.screenToFlowPosition({ x, y }),
      flow.screenToFlowPosition({ x: x + width, y: y + height }),
    ];
    return indexed
      .inView(start.x, start.y, stop.x, stop.y)
      .flatMap(({ layer, key }) => (layer === 'steps' ? [key] : []));
  };
  return {
    box,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
    },
  };
}

function spanned(from: Press, { clientX, clientY }: PointerEvent): Rectangle {
  return {
    x: Math.min(from.x, clientX),
    y: Math.min(from.y, clientY),
    width: Math.abs(clientX - from.x),
    height: Math.abs(clientY - from.y),
  };
}

function take(ids: readonly string[], adds: boolean): void {
  const { selection } = editorStore.getState();
  select(adds ? [...new Set([...selection, ...ids])] : ids);
}

/** The click that follows the release of a box is no click on empty space. */
function swallowClick(place: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation();
  place.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => place.removeEventListener('click', swallow, { capture: true }));
}

/** While Space is held the pointer pans. */
function useSpaceHeld() {
  const held = useRef(false);
  useEffect(() => {
    const change = ({ code, type }: KeyboardEvent) => {
      if (code === 'Space') held.current = type === 'keydown';
    };
    window.addEventListener('keydown', change);
    window.addEventListener('keyup', change);
    return () => {
      window.removeEventListener('keydown', change);
      window.removeEventListener('keyup', change);
    };
  }, []);
  return held;
}

/** The box on the screen, while it is drawn. */
export function SelectionBox({ box }: { readonly box: Rectangle | null }) {
  if (!box) return null;
  const { x, y, width, height } = box;
  return <div className="selection-box" style={{ left: x, top: y, width, height }} />;
}
