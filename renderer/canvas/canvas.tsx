import {
  type Connection,
  ConnectionMode,
  type NodeChange,
  type OnNodeDrag,
  ReactFlow,
  ReactFlowProvider,
  useStore as useFlowStore,
  useReactFlow,
  ViewportPortal,
} from 'reactflow';
import 'reactflow/dist/base.css';
import './canvas.css';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { edit, editorStore, nextId, rename, select, setDraft } from '../store/editor.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { type Landing, landingAt } from './cells.ts';
import { CanvasControls } from './controls.tsx';
import { DraftStep } from './draft-step.tsx';
import { drop, kindForLane } from './editing.ts';
import { Layers } from './layers.tsx';
import { LinkEnds } from './link-ends.tsx';
import { Painted } from './painted.tsx';
import { useSpokenSelection } from './spoken.ts';
import { StepNode, type StepNodeType } from './step-node.tsx';
import { type IndexedScene, useIndexedScene } from './use-scene.ts';
import { registerCanvas, viewStore } from './view.ts';
import { useVisible } from './visible.ts';

const NODE_TYPES = { step: StepNode };
/** How a trackpad or a wheel moves the sheet: as in other drawing programs. */
const GESTURES = {
  panOnScroll: true,
  panActivationKeyCode: 'Space',
  zoomOnDoubleClick: false,
  minZoom: 0.01,
  maxZoom: 4,
  nodesFocusable: false,
  edgesFocusable: false,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  disableKeyboardA11y: true,
  elevateNodesOnSelect: false,
  nodeDragThreshold: 3,
  connectionRadius: 28,
  selectNodesOnDrag: false,
} as const;

/** The canvas: React Flow owns viewport, gestures and connecting; what is drawn is the scene. */
export function Canvas() {
  const indexed = useIndexedScene();
  return <ReactFlowProvider>{indexed ? <Sheet indexed={indexed} /> : null}</ReactFlowProvider>;
}

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly landing: Landing | null;
}

function Sheet({ indexed }: { readonly indexed: IndexedScene }) {
  const { scene } = indexed;
  const words = useSentences(canvasSentences);
  const selection = useEditor((state) => state.selection);
  const draft = useEditor((state) => state.draft);
  const [drag, setDrag] = useState<Drag | null>(null);
  const flow = useReactFlow();
  const visible = useVisible(indexed, selection, drag?.id ?? null);
  const spoken = useSpokenSelection(indexed.document);
  useRegistration(indexed);

  const nodes = useMemo(
    () =>
      visible.nodes.map((node) =>
        drag?.id === node.id ? { ...node, position: { x: drag.x, y: drag.y }, zIndex: DRAGGED_ABOVE } : node,
      ),
    [visible.nodes, drag],
  );

  const onNodesChange = useCallback((changes: NodeChange<StepNodeType>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || change.dragging === false) continue;
      const { x, y } = change.position;
      setDrag((before) => ({ id: change.id, x, y, landing: before?.landing ?? null }));
    }
  }, []);

  const onNodeDrag: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      const pointer = pointerOf(event);
      const point = pointer ? flow.screenToFlowPosition(pointer) : node.position;
      const landing = landingAt(indexed, point, node.id);
      setDrag({ id: node.id, ...node.position, landing });
    },
    [flow, indexed],
  );

  const onNodeDragStop: OnNodeDrag<StepNodeType> = useCallback(
    (event, node) => {
      const pointer = pointerOf(event);
      const landing = pointer ? landingAt(indexed, flow.screenToFlowPosition(pointer), node.id) : null;
      setDrag(null);
      if (landing && !cancelled.current && movesAnything(indexed, node.id, landing)) drop(node.id, landing);
      cancelled.current = false;
    },
    [flow, indexed],
  );

  const cancelled = useRef(false);
  useEscape(drag !== null, () => {
    cancelled.current = true;
    setDrag(null);
  });

  const onConnect = useCallback(({ source, target }: Connection) => {
    const linkId = nextId();
    edit([{ edit: 'connect', args: { linkId, from: source, to: target } }], { select: [linkId] });
  }, []);

  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return;
      if (event.target.closest('.react-flow__node, .band-head, .link-hit, textarea')) return;
      const landing = landingAt(indexed, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), null);
      if (!landing?.columnId) return;
      const { laneId, columnId } = landing;
      setDraft({ kind: kindForLane(indexed.document, laneId), laneId, columnId });
    },
    [flow, indexed],
  );

  return (
    <div
      className="canvas"
      role="application"
      tabIndex={0}
      aria-label={words.canvas}
      aria-describedby="spoken"
      onDoubleClick={onDoubleClick}
    >
      <ReactFlow<StepNodeType>
        {...GESTURES}
        zoomActivationKeyCode={ZOOM_KEYS}
        connectionMode={ConnectionMode.Loose}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        onNodeClick={(event, node) => select(event.shiftKey ? toggled(selection, node.id) : [node.id])}
        onNodeDoubleClick={(_event, node) => rename(node.id)}
        onNodeDragStart={(_event, node) => select([node.id])}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        onPaneClick={() => select([])}
        onConnect={onConnect}
        onMove={(_event, { zoom }) => viewStore.setState({ zoom })}
        proOptions={{ hideAttribution: true }}
      >
        <ViewportPortal>
          {visible.painted ? (
            <Painted {...visible.painted} without={drag?.id ?? null} />
          ) : (
            <Layers groups={visible.layers} width={scene.width} height={scene.height} selection={selection} />
          )}
          {drag?.landing && (
            <div
              className={drag.landing.taken ? 'landing between' : 'landing'}
              style={{
                transform: `translate(${drag.landing.mark.x}px, ${drag.landing.mark.y}px)`,
                width: drag.landing.mark.width,
                height: drag.landing.mark.height,
              }}
            />
          )}
        </ViewportPortal>
        <LinkEnds indexed={indexed} selection={selection} />
        {draft && <DraftStep key={JSON.stringify(draft)} draft={draft} indexed={indexed} />}
      </ReactFlow>
      <p id="spoken" className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <CanvasControls />
    </div>
  );
}

const NO_EDGES: never[] = [];
const ZOOM_KEYS = ['Meta', 'Control'];
/** A dragged step lies above every other. */
const DRAGGED_ABOVE = 10;

function toggled(selection: readonly string[], id: string): string[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}

function pointerOf(event: unknown): { x: number; y: number } | null {
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
      if (event.key === 'Escape') latest.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [active]);
}

/** Lets commands reach the viewport, and shows the whole drawing when a document is opened. */
function useRegistration(indexed: IndexedScene): void {
  const flow = useReactFlow();
  const latest = useRef(indexed);
  latest.current = indexed;
  const ready = useFlowStore((state) => state.panZoom !== null && state.width > 0);
  const documentId = useEditor(({ history }) => history?.document.documentId);
  useEffect(() => {
    registerCanvas({
      flow: flow as never,
      bounds: () => ({ x: 0, y: 0, width: latest.current.scene.width, height: latest.current.scene.height }),
      placeOf: (id) => latest.current.byKey.get(id),
    });
    return () => registerCanvas(null);
  }, [flow]);
  useEffect(() => {
    if (!ready || documentId === undefined) return;
    const { scene } = latest.current;
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    const fits = pane ? Math.min(pane.width / scene.width, pane.height / scene.height) : 1;
    const zoom = Math.max(0.5, Math.min(1, fits));
    void flow.setViewport({ x: 8, y: 8, zoom });
    viewStore.setState({ zoom });
    if (editorStore.getState().draft === null)
      document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  }, [ready, documentId, flow]);
}
