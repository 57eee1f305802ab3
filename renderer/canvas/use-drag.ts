import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type NodeChange, type OnNodeDrag, useReactFlow } from 'reactflow';
import type { Point } from '../../shared/model/geometry.ts';
import { select } from '../store/editor.ts';
import { type Landing, landingAt } from './cells.ts';
import { drop } from './editing.ts';
import type { StepNodeType } from './step-node.tsx';
import type { IndexedScene } from './use-scene.ts';

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly landing: Landing | null;
}

/** A dragged step lies above every other. */
const DRAGGED_ABOVE = 10;

/** Dragging one step: only it moves, and where it would land is shown; the document changes once, when it is dropped. */
export function useDrag(indexed: IndexedScene) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grasped = useRef<string | null>(null);
  const flow = useReactFlow();

  const onNodesChange = useCallback((changes: NodeChange<StepNodeType>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || change.dragging === false) continue;
      // React Flow moves every selected node along, or goes on after Escape: neither is wanted.
      if (change.id !== grasped.current) continue;
      const { x, y } = change.position;
      setDrag((before) => ({ id: change.id, x, y, landing: before?.landing ?? null }));
    }
  }, []);

  const onNodeDragStart: OnNodeDrag<StepNodeType> = useCallback((_event, node) => {
    grasped.current = node.id;
    select([node.id]);
  }, []);

  const onNodeDrag: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      if (node.id !== grasped.current) return;
      const pointer = pointerOf(event);
      const point = pointer ? flow.screenToFlowPosition(pointer) : node.position;
      setDrag((before) => {
        const landing = landingAt(indexed, point, node.id, before?.landing);
        return { id: node.id, ...node.position, landing };
      });
    },
    [flow, indexed],
  );

  const onNodeDragStop: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      const pointer = pointerOf(event);
      const landing = pointer ? landingAt(indexed, flow.screenToFlowPosition(pointer), node.id) : null;
      const dropped = grasped.current === node.id;
      grasped.current = null;
      setDrag(null);
      if (dropped && landing && movesAnything(indexed, node.id, landing)) drop(node.id, landing);
    },
    [flow, indexed],
  );

  useEscape(drag !== null, () => {
    grasped.current = null;
    setDrag(null);
  });

  return useMemo(
    () => ({ drag, handlers: { onNodesChange, onNodeDragStart, onNodeDrag, onNodeDragStop } }),
    [drag, onNodesChange, onNodeDragStart, onNodeDrag, onNodeDragStop],
  );
}

/** The nodes with the dragged one under the pointer. */
export function useDraggedNodes(nodes: readonly StepNodeType[], drag: Drag | null): StepNodeType[] {
  return useMemo(
    () =>
      nodes.map((node) =>
        drag?.id === node.id ? { ...node, position: { x: drag.x, y: drag.y }, zIndex: DRAGGED_ABOVE } : node,
      ),
    [nodes, drag],
  );
}

/** Where a mouse event happened, in the window; null for events of another kind. */
export function pointerOf(event: unknown): Point | null {
  if (event instanceof globalThis.MouseEvent) return { x: event.clientX, y: event.clientY };
  if (typeof event !== 'object' || event === null || !('nativeEvent' in event)) return null;
  return pointerOf(event.nativeEvent);
}

/** A step dropped on its own cell stays where it is. */
function movesAnything({ document }: IndexedScene, id: string, { laneId, columnId }: Landing): boolean {
  const step = document.steps[id];
  return step?.laneId !== laneId || step.columnId !== columnId;
}

function useEscape(active: boolean, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [active]);
}
