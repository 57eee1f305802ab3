import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { columnsInOrder, phasesInOrder } from '../../model/queries.ts';
import type { Scene } from '../../scene/primitives.ts';
import { rounded } from '../../scene/shapes.ts';
import { tag } from '../xml.ts';
import { annotationAbove, annotationAt, conditionBounds, nameAbove, nameBounds } from './labels.ts';
import { PARTICIPANT_ID, TITLE_ID, xmlId } from './names.ts';
import { nodeName } from './nodes.ts';
import { type BpmnPlan, named } from './process.ts';

/** Where the layout's origin comes to lie, so that no coordinate is negative, and the width of a pool's and lane's title. */
const ORIGIN: Point = { x: 200, y: 200 };
const TITLE = 30;
/** Events are circles of this diameter in every BPMN tool. */
const EVENT = 36;
const DATA = { width: 30, height: 40 };
/** A gateway whose sign fills it: its name stands outside. */
const GATEWAY = 50;
/** By which the frame of a phase keeps off its steps. */
const BESIDE = 8;
/** Between the names of phases and the annotation that says what the drawing is; the most that it is wide. */
const BELOW_TITLE = 20;
const TITLE_WIDTH = 900;

/** The diagram: places as in the editor's drawing. */
export function diagramXml(plan: BpmnPlan, layout: Layout, scene: Scene): string {
  return tag(
    'bpmndi:BPMNDiagram',
    { id: 'blueprint-diagram' },
    tag(
      'bpmndi:BPMNPlane',
      { id: 'blueprint-plane', bpmnElement: 'blueprint-collaboration' },
      shape(PARTICIPANT_ID, poolOf(layout), { isHorizontal: 'true' }),
      ...layout.lanes.map(({ id }, index) => shape(xmlId(id), laneOf(layout, index), { isHorizontal: 'true' })),
      ...phaseShapes(plan, layout),
      ...titleShape(plan, layout),
      ...stepShapes(plan, layout),
      ...noteShapes(plan, scene),
      ...edges(plan, layout),
    ),
  );
}

function shape(
  element: string,
  box: Rectangle,
  more: Readonly<Record<string, string>> = {},
  label: Rectangle | undefined = undefined,
): string {
  return tag(
    'bpmndi:BPMNShape',
    { id: `${element}_di`, bpmnElement: element, ...more },
    boundsXml(box),
    label ? tag('bpmndi:BPMNLabel', {}, boundsXml(label)) : '',
  );
}

function boundsXml({ x, y, width, height }: Rectangle): string {
  return tag('dc:Bounds', {
    x: rounded(x + ORIGIN.x),
    y: rounded(y + ORIGIN.y),
    width: rounded(width),
    height: rounded(height),
  });
}

function poolOf({ width, height }: Layout): Rectangle {
  return { x: -2 * TITLE, y: 0, width: width + 2 * TITLE, height: Math.max(height, 60) };
}

/** Lanes of a pool touch: each reaches to the next one. */
function laneOf(layout: Layout, index: number): Rectangle {
  const [band, next] = [layout.lanes[index], layout.lanes[index + 1]];
  const start = index === 0 ? 0 : (band?.start ?? 0);
  const end = next?.start ?? poolOf(layout).height;
  return { x: -TITLE, y: start, width: layout.width + TITLE, height: end - start };
}

interface PhaseFrame {
  readonly id: string;
  readonly box: Rectangle;
  /** Its name stands above the frame, where no line runs. */
  readonly label: Rectangle;
}

function phaseFrames(plan: BpmnPlan, layout: Layout): PhaseFrame[] {
  const { document } = plan;
  const columns = columnsInOrder(document);
  return phasesInOrder(document).flatMap(([id, { name }]) => {
    const own = layout.columns.filter((_, index) => columns[index]?.[1].phaseId === id);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const width = last.start + last.size - first.start;
    const box = {
      ...{ x: first.start - BESIDE, width: width + 2 * BESIDE },
      ...{ y: -TITLE, height: poolOf(layout).height + TITLE + BESIDE },
    };
    return [{ id, box, label: nameAbove(named(plan, name), { ...box, y: box.y - 4 }) }];
  });
}

function phaseShapes(plan: BpmnPlan, layout: Layout): string[] {
  return phaseFrames(plan, layout).map(({ id, box, label }) => shape(xmlId(id), box, {}, label));
}

/** What the drawing is, above the names of the phases. */
function titleShape(plan: BpmnPlan, layout: Layout): string[] {
  if (plan.title === '') return [];
  const top = Math.min(0, ...phaseFrames(plan, layout).map(({ label }) => label.y));
  const place = { x: poolOf(layout).x, y: top - BELOW_TITLE, width: TITLE_WIDTH };
  return [shape(TITLE_ID, annotationAbove(plan.title, place))];
}

/** The shape that BPMN gives a step, in the middle of its place. */
function boxOf(plan: BpmnPlan, id: string, place: Rectangle): Rectangle {
  const step = plan.document.steps[id];
  const name = step ? nodeName(plan.document, id, step) : 'task';
  if (name.endsWith('Event')) return centred(place, { width: EVENT, height: EVENT });
  if (name === 'parallelGateway') return centred(place, { width: GATEWAY, height: GATEWAY });
  return name === 'dataObjectReference' ? centred(place, DATA) : place;
}

function centred(place: Rectangle, { width, height }: { readonly width: number; readonly height: number }): Rectangle {
  return { x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2, width, height };
}

function stepShapes(plan: BpmnPlan, layout: Layout): string[] {
  return plan.steps.flatMap(([id, step]) => {
    const place = layout.items.get(id);
    if (!place) return [];
    const box = boxOf(plan, id, place);
    const name = named(plan, step.name);
    return [shape(xmlId(id), box, {}, nameBounds(nodeName(plan.document, id, step), name, box))];
  });
}

function noteShapes(plan: BpmnPlan, { groups, origin }: Scene): string[] {
  return groups.flatMap(({ key, x, y, width, height }) => {
    const note = plan.document.notes[key];
    if (!note) return [];
    const place = { x: x - origin.x, y: y - origin.y, width, height };
    return [shape(xmlId(key), annotationAt(named(plan, note.text), place))];
  });
}

function edges(plan: BpmnPlan, layout: Layout): string[] {
  const frames = phaseFrames(plan, layout).flatMap(({ box }) => [box.x, box.x + box.width]);
  return plan.links.flatMap(({ id, link, form }) => {
    const route = layout.links.get(id);
    const [from, to] = [layout.items.get(link.from), layout.items.get(link.to)];
    if (!route || !from || !to) return [];
    const points = meeting(route.points, endOf(plan, link.from, from), endOf(plan, link.to, to));
    const waypoints = points.map(({ x, y }) =>
      tag('di:waypoint', { x: rounded(x + ORIGIN.x), y: rounded(y + ORIGIN.y) }),
    );
    const condition = form === 'sequence' ? named(plan, link.condition) : '';
    const place = conditionBounds(route, condition, frames);
    const label = place ? [tag('bpmndi:BPMNLabel', {}, boundsXml(place))] : [];
    return [tag('bpmndi:BPMNEdge', { id: `${xmlId(id)}_di`, bpmnElement: xmlId(id) }, ...waypoints, ...label)];
  });
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
