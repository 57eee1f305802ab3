import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import type { Scene } from '../../scene/primitives.ts';
import { rounded } from '../../scene/shapes.ts';
import { tag } from '../xml.ts';
import { laneOf, poolOf } from './frame.ts';
import { annotationAbove } from './labels.ts';
import { aboutId, PARTICIPANT_ID, TITLE_ID, xmlId } from './names.ts';
import type { Placed } from './placed.ts';
import type { BpmnPlan } from './plan.ts';
import { drawnWithRoom } from './room.ts';
import { terminusFlowId, terminusId } from './termini.ts';

/** Where the layout's origin comes to lie, so that no coordinate is negative. */
const ORIGIN: Point = { x: 200, y: 200 };
/** Between the names of phases and the annotation that says what the drawing is; the most that it is wide. */
const BELOW_TITLE = 20;
const TITLE_WIDTH = 900;

/** The diagram: places as in the editor's drawing. */
export function diagramXml(plan: BpmnPlan, usual: Layout, scene: Scene): string {
  const { layout, placed, termini } = drawnWithRoom(plan, usual, scene);
  return tag(
    'bpmndi:BPMNDiagram',
    { id: 'blueprint-diagram' },
    tag(
      'bpmndi:BPMNPlane',
      { id: 'blueprint-plane', bpmnElement: 'blueprint-collaboration' },
      shape(PARTICIPANT_ID, poolOf(layout), undefined, { isHorizontal: 'true' }),
      ...layout.lanes.map(({ id }, index) =>
        shape(xmlId(id), laneOf(layout, index), undefined, { isHorizontal: 'true' }),
      ),
      ...placed.phases.map(({ id, box, label }) => shape(xmlId(id), box, label)),
      ...titleShape(plan, layout, placed),
      ...placed.steps.map(({ id, box, label }) => shape(xmlId(id), box, label)),
      ...termini.map(({ terminus, box, label }) => shape(terminusId(terminus), box, label)),
      ...placed.notes.map(({ id, box }) => shape(xmlId(id), box)),
      ...placed.links.map(({ id, points, label }) => edge(xmlId(id), points, label)),
      ...placed.notes.flatMap(({ id, line }) => (line ? [edge(aboutId(id), line)] : [])),
      ...termini.map(({ terminus, points }) => edge(terminusFlowId(terminus), points)),
    ),
  );
}

function shape(
  element: string,
  box: Rectangle,
  label: Rectangle | undefined = undefined,
  more: Readonly<Record<string, string>> = {},
): string {
  return tag(
    'bpmndi:BPMNShape',
    { id: `${element}_di`, bpmnElement: element, ...more },
    boundsXml(box),
    labelXml(label),
  );
}

function edge(element: string, points: readonly Point[], label: Rectangle | undefined = undefined): string {
  const waypoints = points.map(({ x, y }) =>
    tag('di:waypoint', { x: rounded(x + ORIGIN.x), y: rounded(y + ORIGIN.y) }),
  );
  return tag('bpmndi:BPMNEdge', { id: `${element}_di`, bpmnElement: element }, ...waypoints, labelXml(label));
}

function labelXml(label: Rectangle | undefined): string {
  return label ? tag('bpmndi:BPMNLabel', {}, boundsXml(label)) : '';
}

function boundsXml({ x, y, width, height }: Rectangle): string {
  return tag('dc:Bounds', {
    x: rounded(x + ORIGIN.x),
    y: rounded(y + ORIGIN.y),
    width: rounded(width),
    height: rounded(height),
  });
}

/** What the drawing is, above the names of the phases. */
function titleShape(plan: BpmnPlan, layout: Layout, { phases }: Placed): string[] {
  if (plan.title === '') return [];
  const top = Math.min(0, ...phases.map(({ label }) => label.y));
  const place = { x: poolOf(layout).x, y: top - BELOW_TITLE, width: TITLE_WIDTH };
  return [shape(TITLE_ID, annotationAbove(plan.title, place))];
}
