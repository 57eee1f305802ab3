import type { ReactFlowInstance } from 'reactflow';
import { createStore } from 'zustand/vanilla';
import type { Rectangle } from '../../shared/model/geometry.ts';

/** The part of the sheet that is shown, and how large. */
export interface View {
  readonly zoom: number;
  /** The step from which a link is being drawn by keyboard. */
  readonly linkingFrom: string | null;
}

export const viewStore = createStore<View>(() => ({ zoom: 1, linkingFrom: null }));

interface CanvasControls {
  readonly flow: ReactFlowInstance<never, never>;
  readonly bounds: () => Rectangle;
  readonly placeOf: (id: string) => Rectangle | undefined;
}

let controls: CanvasControls | null = null;

/** Called by the canvas when it is there, and with null when it is gone. */
export function registerCanvas(next: CanvasControls | null): void {
  controls = next;
}

const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160);

export function zoomIn(): void {
  void controls?.flow.zoomIn({ duration: duration() });
}

export function zoomOut(): void {
  void controls?.flow.zoomOut({ duration: duration() });
}

export function actualSize(): void {
  void controls?.flow.zoomTo(1, { duration: duration() });
}

/** Shows the whole drawing. */
export function fitAll(): void {
  if (controls) void controls.flow.fitBounds(controls.bounds(), { padding: 0.02, duration: duration() });
}

/** Brings an element into view, without moving where it is in view already. */
export function reveal(id: string): void {
  const place = controls?.placeOf(id);
  if (!controls || !place) return;
  const { x, y, zoom } = controls.flow.getViewport();
  const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!pane) return;
  const [left, top] = [place.x * zoom + x, place.y * zoom + y];
  const seen =
    left >= 0 && top >= 0 && left + place.width * zoom <= pane.width && top + place.height * zoom <= pane.height;
  if (!seen)
    void controls.flow.setCenter(place.x + place.width / 2, place.y + place.height / 2, { zoom, duration: duration() });
}

/** Gives the keyboard to the canvas. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
}
