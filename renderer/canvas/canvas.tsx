import {
  type Connection,
  ConnectionMode,
  type OnConnectEnd,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
  useReactFlow,
  ViewportPortal,
} from 'reactflow';
import 'reactflow/dist/base.css';
import './canvas.css';
import { type CSSProperties, type MouseEvent, useCallback } from 'react';
import { useStore } from 'zustand';
import { canvasSentences } from '../../shared/locales/canvas.ts';
import { edit, editorStore, nextId, rename, select, setDraft } from '../store/editor.ts';
import { tidyStore } from '../store/tidying.ts';
import { useEditor, useSentences } from '../store/use-store.ts';
import { BandName } from './band-name.tsx';
import { landingAt } from './cells.ts';
import { CompareSigns } from './compare-signs.tsx';
import { CanvasControls } from './controls.tsx';
import { DraftStep } from './draft-step.tsx';
import { kindForLane } from './editing.ts';
import { followStore } from './follow.ts';
import { ConnectingMark, FollowMenu } from './follow-menu.tsx';
import { LandingMark, OthersLanding } from './landing-mark.tsx';
import { Layers } from './layers.tsx';
import { LinkHandles } from './link-handles.tsx';
import { Linking } from './linking.tsx';
import { Minimap } from './minimap.tsx';
import { Notes } from './notes.tsx';
import { Painted } from './painted.tsx';
import { PlacingMark } from './placing-mark.tsx';
import { RemarkSigns } from './remark-signs.tsx';
import { Signs } from './signs.tsx';
import { Spoken } from './spoken.tsx';
import { StepNode, type StepNodeType } from './step-node.tsx';
import { StickyHeads } from './sticky-heads.tsx';
import { TidyGhosts } from './tidy-ghosts.tsx';
import { SelectionBox, useBox } from './use-box.tsx';
import { useClearOfCorner } from './use-clear-of-corner.ts';
import { pointerOf, useDrag, useDraggedNodes } from './use-drag.ts';
import { stepAt, useHoveredStep } from './use-hover.ts';
import { useRegistration } from './use-registration.ts';
import { type IndexedScene, useIndexedScene } from './use-scene.ts';
import { useTrayDrop } from './use-tray-drop.ts';
import { viewStore } from './view.ts';
import { useKept, useMatching, useVisible } from './visible.ts';

const NODE_TYPES = { step: StepNode };
/** How a trackpad or a wheel moves the sheet: as in other drawing programs. */
const GESTURES = {
  panOnScroll: true,
  panActivationKeyCode: 'Space',
  zoomOnDoubleClick: false,
  minZoom: 0.001,
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

function Sheet({ indexed }: { readonly indexed: IndexedScene }) {
  const { scene } = indexed;
  const words = useSentences(canvasSentences);
  const selection = useEditor((state) => state.selection);
  const draft = useEditor((state) => state.draft);
  const proposed = useStore(tidyStore, (state) => state.proposed);
  const { drag, handlers } = useDrag(indexed);
  const { hovered, onMouseMove } = useHoveredStep(indexed);
  const held = drag?.id ?? hovered;
  const kept = useKept(indexed.document, selection, held);
  const matching = useMatching(indexed.document);
  const { box, handlers: boxing } = useBox(indexed);
  const { over, handlers: trayDrop } = useTrayDrop(indexed);
  const visible = useVisible(indexed, { selection, kept, matching });
  const nodes = useDraggedNodes(visible.nodes, drag);
  const landing = drag?.landing ?? over?.landing ?? null;
  const sheet = {
    width: scene.width,
    height: scene.height,
    selection,
    matching,
    receiving: drag?.linkId ?? over?.linkId ?? draft?.onLinkId ?? null,
  };
  const connecting = useConnecting(indexed);
  const onDoubleClick = useNewStepAt(indexed);
  useRegistration(indexed);
  useClearOfCorner(indexed);

  return (
    <div
      className={`canvas${visible.painted ? ' distant' : ''}${proposed ? ' proposed' : ''}`}
      data-theme={indexed.theme.dark ? 'dark' : 'light'}
      style={visible.painted ? reachAt(visible.painted.zoom) : undefined}
      role="application"
      tabIndex={0}
      aria-label={words.canvas}
      aria-describedby="spoken"
      aria-activedescendant={
        selection.length === 1 && nodes.some(({ id }) => id === selection[0]) ? `step-${selection[0]}` : undefined
      }
      {...boxing}
      {...(proposed ? {} : trayDrop)}
      onDoubleClick={proposed ? undefined : onDoubleClick}
      onMouseMove={onMouseMove}
    >
      <ReactFlow<StepNodeType>
        {...GESTURES}
        panOnDrag={PAN_BUTTONS}
        {...handlers}
        {...connecting}
        zoomActivationKeyCode={ZOOM_KEYS}
        connectionMode={ConnectionMode.Loose}
        nodesDraggable={proposed === null}
        nodesConnectable={proposed === null}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        {...CLICKS}
      >
        <ViewportPortal>
          <div
            className="paper"
            style={{ width: scene.width, height: scene.height, backgroundColor: scene.background }}
          />
          {visible.painted ? (
            <Painted {...visible.painted} without={drag?.ids ?? null} />
          ) : (
            <>
              <Layers {...sheet} above={false} groups={visible.below} />
              <Layers {...sheet} above groups={visible.above} />
              <Notes groups={visible.notes} selection={selection} />
              <RemarkSigns indexed={indexed} without={drag?.ids ?? null} />
            </>
          )}
          <CompareSigns indexed={indexed} visible={visible} without={drag?.ids ?? null} />
          <Signs indexed={indexed} visible={visible} without={drag?.ids ?? null} />
          {proposed && <TidyGhosts indexed={indexed} proposed={proposed} />}
          {landing && <LandingMark landing={landing} />}
          {drag && drag.ids.size > 1 && <OthersLanding indexed={indexed} drag={drag} />}
        </ViewportPortal>
        {proposed === null && <LinkHandles indexed={indexed} selection={selection} />}
        <Linking indexed={indexed} />
        <ConnectingMark indexed={indexed} />
        <FollowMenu indexed={indexed} />
        <PlacingMark indexed={indexed} />
        <BandName indexed={indexed} />
        {draft && <DraftStep key={JSON.stringify(draft)} draft={draft} indexed={indexed} />}
      </ReactFlow>
      <Spoken document={indexed.document} />
      <StickyHeads indexed={indexed} />
      <SelectionBox box={box} />
      <div className="canvas-corner">
        <Minimap indexed={indexed} />
        <CanvasControls />
      </div>
    </div>
  );
}

/** The same functions at every rendering: React Flow renders what it was given anew. */
const CLICKS: Pick<
  ReactFlowProps<StepNodeType>,
  'onNodeClick' | 'onNodeDoubleClick' | 'onPaneClick' | 'onMove' | 'proOptions'
> = {
  onNodeClick: ({ shiftKey, metaKey, ctrlKey }, { id }) =>
    select(shiftKey || metaKey || ctrlKey ? toggled(editorStore.getState().selection, id) : [id]),
  onNodeDoubleClick: (_event, { id }) => rename(id),
  onPaneClick: () => select([]),
  onMove: (_event, { zoom }) => viewStore.setState({ zoom }),
  proOptions: { hideAttribution: true },
};

/** Pixels of the screen around a step that belong to it where it is too small to be hit. */
const REACH = 4;

function reachAt(zoom: number): CSSProperties {
  return { '--reach': `${-REACH / zoom}px` } as CSSProperties;
}

/** The middle button; the left one draws a box, or pans while Space is held. */
const PAN_BUTTONS = [1];
const NO_EDGES: never[] = [];
const ZOOM_KEYS = ['Meta', 'Control'];

function toggled(selection: readonly string[], id: string): string[] {
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}

function connect(from: string, to: string): void {
  const linkId = nextId();
  edit([{ edit: 'connect', args: { linkId, from, to } }], { select: [linkId] });
}

/** A link ends on a handle, or anywhere on a step; on empty space what can follow there is offered. */
function useConnecting(indexed: IndexedScene) {
  const flow = useReactFlow();
  const onConnectEnd: OnConnectEnd = useCallback(
    (event, { isValid, fromNode }) => {
      const pointer = pointerOf(event);
      if (isValid || !fromNode || !pointer) return;
      const { x, y } = flow.screenToFlowPosition(pointer);
      const to = stepAt(indexed, x, y);
      const cell = to === undefined ? landingAt(indexed, { x, y }, null) : null;
      // Once the pointer is let go for good, which closes every menu.
      if (cell) setTimeout(() => followStore.setState({ offered: { stepId: fromNode.id, cell } }));
      else if (to !== undefined && to !== fromNode.id) connect(fromNode.id, to);
    },
    [flow, indexed],
  );
  const onConnect = useCallback(({ source, target }: Connection) => connect(source, target), []);
  return { onConnect, onConnectEnd };
}

/** A double click on the sheet begins a step in that cell. */
function useNewStepAt(indexed: IndexedScene) {
  const flow = useReactFlow();
  return useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return;
      if (event.target.closest('.react-flow__node, .band-head, .link-hit, .problem-sign, textarea')) return;
      const landing = landingAt(indexed, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }), null);
      if (!landing) return;
      const { laneId, columnId, where } = landing;
      setDraft({ kind: kindForLane(indexed.document, laneId), laneId, columnId, where });
    },
    [flow, indexed],
  );
}
