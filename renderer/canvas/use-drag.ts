import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type NodeChange, type OnNodeDrag, useReactFlow } from 'reactflow';
import { isLocked } from '../../shared/edit/locks.ts';
import type { Point } from '../../shared/model/geometry.ts';
import { editorStore, select, showNotice } from '../store/editor.ts';
import { type Landing, landingAt } from './cells.ts';
import { dropSteps } from './dropping.ts';
import { linkAt } from './link-at.ts';
import { lockedHint } from './sentences.ts';
import type { StepNodeType } from './step-node.tsx';
import type { IndexedScene } from './use-scene.ts';

export interface Drag {
  /** The step under the pointer. */
  readonly id: string;
  /** All steps that move along with it, itself among them. */
  readonly ids: ReadonlySet<string>;
  /** How far it has been moved, in sheet coordinates. */
  readonly by: Point;
  readonly landing: Landing | null;
  /** The link into which it would be put. */
  readonly linkId: string | null;
}

/** A dragged step lies above every other. */
const DRAGGED_ABOVE = 10;

interface Grasp {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
  readonly start: Point;
}

/** Dragging steps: only they move, and where they would land is shown; the document changes once, when they are dropped. */
export function useDrag(indexed: IndexedScene) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grasped = useRef<Grasp | null>(null);
  const flow = useReactFlow();

  const onNodesChange = useCallback((changes: NodeChange<StepNodeType>[]) => {
    const grasp = grasped.current;
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || change.dragging === false) continue;
      // The others follow by the same distance; after Escape React Flow goes on, which is not wanted.
      if (!grasp || change.id !== grasp.id) continue;
      const by = { x: change.position.x - grasp.start.x, y: change.position.y - grasp.start.y };
      setDrag((before) => ({
        id: grasp.id,
        ids: grasp.ids,
        by,
        landing: before?.landing ?? null,
        linkId: before?.linkId ?? null,
      }));
    }
  }, []);

  const onNodeDragStart: OnNodeDrag<StepNodeType> = useCallback(
    (_event, node) => {
      if (isLocked(indexed.document, node.id)) {
        showNotice({ tone: 'info', sentence: lockedHint });
        return;
      }
      const { selection } = editorStore.getState();
      const together = selection.includes(node.id) ? selection.filter((id) => indexed.document.steps[id]) : [node.id];
      const group = indexed.byKey.get(node.id);
      grasped.current = { id: node.id, ids: new Set(together), start: { x: group?.x ?? 0, y: group?.y ?? 0 } };
      if (together.length === 1) select([node.id]);
    },
    [indexed],
  );

  const whereAt = useCallback(
    (event: unknown, node: StepNodeType, grasp: Grasp, before?: Landing | null) => {
      const pointer = pointerOf(event);
      const point = pointer ? flow.screenToFlowPosition(pointer) : node.position;
      const landing = landingAt(indexed, point, node.id, before ?? null);
      const linkId = grasp.ids.size === 1 && pointer ? linkAt(indexed, point, node.id) : null;
      return { landing, linkId };
    },
    [flow, indexed],
  );

  const onNodeDrag: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      const grasp = grasped.current;
      if (!grasp || node.id !== grasp.id) return;
      const by = { x: node.position.x - grasp.start.x, y: node.position.y - grasp.start.y };
      setDrag((before) => ({ id: grasp.id, ids: grasp.ids, by, ...whereAt(event, node, grasp, before?.landing) }));
    },
    [whereAt],
  );

  const onNodeDragStop: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      const grasp = grasped.current;
      grasped.current = null;
      setDrag(null);
      if (grasp?.id !== node.id || !pointerOf(event)) return;
      const { landing, linkId } = whereAt(event, node, grasp);
      if (landing) dropSteps(indexed.document, { id: node.id, ids: grasp.ids, landing, linkId });
    },
    [whereAt, indexed],
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

/** The nodes with the dragged ones under the pointer. */
export function useDraggedNodes(nodes: readonly StepNodeType[], drag: Drag | null): StepNodeType[] {
  return useMemo(
    () =>
      nodes.map((node) =>
        drag?.ids.has(node.id)
          ? {
              ...node,
              position: { x: node.position.x + drag.by.x, y: node.position.y + drag.by.y },
              zIndex: DRAGGED_ABOVE,
            }
          : node,
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

/** Runs on Escape, before anything else does, as long as something is dragged. */
export function useEscape(active: boolean, run: () => void): void {
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
