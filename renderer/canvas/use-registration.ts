import { useEffect, useRef } from 'react';
import { useStore as useFlowStore, useReactFlow, type Viewport } from 'reactflow';
import { editorStore } from '../store/editor.ts';
import { useEditor } from '../store/use-store.ts';
import type { IndexedScene } from './use-scene.ts';
import { focusCanvas, paneSize, registerCanvas, viewStore } from './view.ts';

/** Smaller than this a drawing is not shown when it is opened: its beginning is readable instead. */
const LEAST_ZOOM = 0.7;

/** Height of that strip in pixels of the screen. */
const STRIP = 84;

/** Where each open document was left. */
const viewports = new Map<string, Viewport>();

/** Lets commands reach the viewport, and shows the beginning of the drawing when a document is opened. */
export function useRegistration(indexed: IndexedScene): void {
  const flow = useReactFlow();
  const latest = useRef(indexed);
  latest.current = indexed;
  const ready = useFlowStore((state) => state.panZoom !== null && state.width > 0);
  const key = useEditor((state) => state.key);
  useEffect(() => {
    registerCanvas({
      flow: flow as never,
      bounds: () => ({ x: 0, y: 0, width: latest.current.scene.width, height: latest.current.scene.height }),
      placeOf: (id) => latest.current.byKey.get(id),
    });
    return () => registerCanvas(null);
  }, [flow]);
  useEffect(() => {
    if (!ready || key === '') return;
    const left = viewports.get(key);
    if (left) {
      void flow.setViewport(left);
      viewStore.setState({ zoom: left.zoom });
      return;
    }
    const { scene } = latest.current;
    const pane = paneSize();
    // The strip that offers a start lies over the foot of a blank sheet.
    const blank = Object.keys(latest.current.document.steps).length === 0;
    const height = pane ? pane.height - (blank ? STRIP : 0) : 0;
    const down = pane ? height / scene.height : 1;
    const whole = pane ? Math.min(pane.width / scene.width, down) : 1;
    // Time runs to the right and is scrolled along: where not all can be seen, all lanes are.
    const zoom = Math.max(LEAST_ZOOM, Math.min(1, whole < LEAST_ZOOM ? down : whole));
    void flow.setViewport({ x: 8, y: 8, zoom });
    viewStore.setState({ zoom });
    if (editorStore.getState().draft === null) focusCanvas();
  }, [ready, key, flow]);
  useEffect(() => () => void viewports.set(key, flow.getViewport()), [key, flow]);
}
