import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { nodeName } from './nodes.ts';
import type { BpmnPlan, PlannedLink } from './plan.ts';

/** Events are circles of this diameter in every BPMN tool. */
export const EVENT = 36;
const DATA = { width: 30, height: 40 };
/** A gateway whose sign fills it: its name stands outside. */
const GATEWAY = 50;

/** The shape that BPMN gives a step, in the middle of its place. */
export function boxOf(plan: BpmnPlan, id: string, place: Rectangle): Rectangle {
  const step = plan.document.steps[id];
  const name = step ? nodeName(plan.document, id, step) : 'task';
  if (name.endsWith('Event')) return centred(place, { width: EVENT, height: EVENT });
  if (name === 'parallelGateway') return centred(place, { width: GATEWAY, height: GATEWAY });
  return name === 'dataObjectReference' ? centred(place, DATA) : place;
}

function centred(place: Rectangle, { width, height }: { readonly width: number; readonly height: number }): Rectangle {
  return { x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2, width, height };
}

/** Where a link runs, from shape to shape; undefined where the drawing does not have it. */
export function courseOf(plan: BpmnPlan, layout: Layout, { id, link }: PlannedLink): readonly Point[] | undefined {
  const route = layout.links.get(id);
  const [from, to] = [layout.items.get(link.from), layout.items.get(link.to)];
  return route && from && to && meeting(route.points, endOf(plan, link.from, from), endOf(plan, link.to, to));
}

/** What a link ends at: a shape, and whether that stands on its corner within its box. */
interface End {
  readonly box: Rectangle;
  readonly rhombus: boolean;
}

function endOf(plan: BpmnPlan, id: string, place: Rectangle): End {
  const step = plan.document.steps[id];
  const rhombus = step !== undefined && nodeName(plan.document, id, step) === 'parallelGateway';
  return { box: boxOf(plan, id, place), rhombus };
}

/** The route of a link, its ends drawn on to shapes that are smaller than the step's place. */
function meeting(points: readonly Point[], from: End, to: End): readonly Point[] {
  return points.map((point, index) => {
    if (index === 0) return onto(point, from);
    return index === points.length - 1 ? onto(point, to) : point;
  });
}

function onto({ x, y }: Point, { box, rhombus }: End): Point {
  const within = (value: number, start: number, size: number) => Math.min(Math.max(value, start), start + size);
  const at = { x: within(x, box.x, box.width), y: within(y, box.y, box.height) };
  return rhombus ? ontoRhombus(at, box) : at;
}

/** A point at the edge of a box moved inwards, straight on, to the edge of the rhombus in it. */
function ontoRhombus({ x, y }: Point, box: Rectangle): Point {
  const [half, halfHeight] = [box.width / 2, box.height / 2];
  const [across, down] = [(x - box.x - half) / half, (y - box.y - halfHeight) / halfHeight];
  if (Math.abs(across) >= Math.abs(down)) {
    return { x: box.x + half + Math.sign(across) * half * (1 - Math.abs(down)), y };
  }
  return { x, y: box.y + halfHeight + Math.sign(down) * halfHeight * (1 - Math.abs(across)) };
}
