import type { ReactFlowInstance } from 'reactflow';
import { createStore } from 'zustand/vanilla';
import { LANE_TITLE_WIDTH } from '../../shared/layout/from-document.ts';
import type { Rectangle } from '../../shared/model/geometry.ts';

/** The part of the sheet that is shown, and how large. */
export interface View {
  readonly zoom: number;
  /** The step from which a link is being drawn by keyboard. */
  readonly linkingFrom: string | null;
  /** Whether the bar that filters the drawing is there. */
  readonly filtering: boolean;
  /** Whether the left panel shows the outline instead of what can be added. */
  readonly outline: boolean;
}

export const viewStore = createStore<View>(() => ({ zoom: 1, linkingFrom: null, filtering: false, outline: false }));

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
  if (place) void revealPlace(place);
}

/** The pane's size in pixels of the screen; none before the canvas is there. */
export function paneSize(): { readonly width: number; readonly height: number } | undefined {
  return document.querySelector('.react-flow')?.getBoundingClientRect();
}

/** Pixels of the screen that stay free around what is brought into view. */
const AROUND = 24;
/** Height of a phase head on the sheet, in pixels. */
const HEADS = 30;

/** Moves the view by as little as brings a place of the sheet into it; done when it is there. */
export async function revealPlace({ x, y, width, height }: Rectangle): Promise<void> {
  const pane = paneSize();
  if (!controls || !pane) return;
  const view = controls.flow.getViewport();
  const { zoom } = view;
  // Lane titles and phase heads that stay in view cover what lies under them.
  const across = intoView(x * zoom + view.x, width * zoom, pane.width, LANE_TITLE_WIDTH * zoom);
  const down = intoView(y * zoom + view.y, height * zoom, pane.height, HEADS * zoom);
  const reached = {
    x: x * zoom + view.x + across,
    y: y * zoom + view.y + down,
    width: width * zoom,
    height: height * zoom,
  };
  const aside = asideOfCorner(reached, LANE_TITLE_WIDTH * zoom + AROUND);
  if (across + aside.across === 0 && down + aside.down === 0) return;
  const moved = { x: view.x + across + aside.across, y: view.y + down + aside.down, zoom };
  await controls.flow.setViewport(moved, { duration: duration() });
}

/** Moves the view so that a place of the sheet which is in view does not lie under the small map and the zoom. */
export async function clearOfCorner({ x, y, width, height }: Rectangle): Promise<void> {
  const pane = paneSize();
  if (!controls || !pane) return;
  const { x: left, y: top, zoom } = controls.flow.getViewport();
  const seen = { x: x * zoom + left, y: y * zoom + top, width: width * zoom, height: height * zoom };
  if (seen.x >= pane.width || seen.y >= pane.height) return;
  const { across, down } = asideOfCorner(seen, LANE_TITLE_WIDTH * zoom + AROUND);
  if (across + down === 0) return;
  await controls.flow.setViewport({ x: left + across, y: top + down, zoom }, { duration: duration() });
}

/** How far something moves on, to the left or else upwards, not to lie under the small map and the zoom. */
function asideOfCorner({ x, y, width, height }: Rectangle, leftmost: number): { across: number; down: number } {
  const [pane, corner] = ['.react-flow', '.canvas-corner'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  );
  if (!pane || !corner) return { across: 0, down: 0 };
  const across = corner.left - pane.left - AROUND - (x + width);
  const down = corner.top - pane.top - AROUND - (y + height);
  if (across >= -AROUND || down >= -AROUND) return { across: 0, down: 0 };
  return x + across >= leftmost ? { across, down: 0 } : { across: 0, down };
}

/** How far something moves along one axis to be in view. */
function intoView(start: number, size: number, space: number, covered: number): number {
  const free = covered + AROUND;
  if (start < free) return start < covered ? free - start : 0;
  const beyond = start + size - space;
  return beyond > 0 ? -Math.min(beyond + AROUND, start - free) : 0;
}

/** Gives the keyboard to the canvas. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
}
