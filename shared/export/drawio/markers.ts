import { waitLabel } from '../../layout/from-document.ts';
import type { Rectangle } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import { tag } from '../xml.ts';
import {
  boxOnEdgeXml,
  boxXml,
  type CellStyle,
  cellId,
  edgeXml,
  LAYER_ID,
  middleOfRoute,
  pointXml,
  vertexXml,
} from './cell.ts';
import { octagonShape } from './kinds.ts';
import { formStyle } from './look.ts';
import { type DrawioPlan, POOL } from './plan.ts';

/** Where a marker stands that the drawing does not have. */
const UNPLACED: Rectangle = { x: 8, y: -14, width: 28, height: 20 };

/** Fail points and wait points as parts of the step or connector on which they stand. */
export function markerXmls(plan: DrawioPlan): string[] {
  const { document, drawn, language, theme } = plan;
  const { fail, wait } = theme;
  const text = { html: 1, fontSize: 10, fontStyle: 1 };
  return [
    ...Object.entries(document.failPoints).flatMap(([id, point]) =>
      markerXml(
        plan,
        id,
        { element: 'failPoint', label: `F${point.number}`, fields: point },
        {
          ...{ ...octagonShape(placeOf(plan, id) ?? UNPLACED), ...text, spacing: 0 },
          ...{ fillColor: fail.fill, strokeColor: fail.fill, ...formStyle(drawn.get(id)), fontColor: fail.ink },
        },
      ),
    ),
    ...Object.entries(document.waitPoints).flatMap(([id, point]) =>
      markerXml(
        plan,
        id,
        { element: 'waitPoint', label: waitLabel(point, language), fields: point },
        {
          ...{ rounded: 1, arcSize: 50, ...text, spacing: 0 },
          ...{ fillColor: wait.fill, strokeColor: wait.border, ...formStyle(drawn.get(id)), fontColor: wait.ink },
        },
      ),
    ),
  ];
}

interface Marker {
  readonly element: string;
  readonly label: string;
  readonly fields: { readonly on: Id };
}

function markerXml(plan: DrawioPlan, id: Id, { element, label, fields }: Marker, style: CellStyle): string[] {
  const { document, layout } = plan;
  const { on } = fields;
  if (!document.steps[on] && !document.links[on]) return [];
  const [step, route] = [layout.items.get(on), layout.links.get(on)];
  const drawn = placeOf(plan, id) ?? UNPLACED;
  const geometry = route
    ? boxOnEdgeXml(drawn, middleOfRoute(route.points))
    : boxXml(step ? { ...drawn, x: drawn.x - step.x, y: drawn.y - step.y } : drawn);
  return [vertexXml({ id: cellId(id), label, element, fields }, { parent: cellId(on), style, geometry })];
}

/** Where the drawing has what shows an element, from the layout's origin. */
function placeOf({ scene }: DrawioPlan, id: Id): Rectangle | undefined {
  const group = scene.groups.find(({ layer, elementIds }) => layer !== 'links' && elementIds.includes(id));
  return group && { ...group, x: group.x - scene.origin.x, y: group.y - scene.origin.y };
}

/** Notes beside what they speak of, joined to it by a dotted line. */
export function noteXmls(plan: DrawioPlan): string[] {
  const { document, drawn, named, theme, origin } = plan;
  const { fill, border } = theme.note;
  return Object.entries(document.notes).flatMap(([id, note]) => {
    const { x, y, width, height } = placeOf(plan, id) ?? { x: 0, y: -origin.y, width: 140, height: 40 };
    const box = { x: POOL.x + origin.x + x, y: POOL.y + origin.y + y, width, height };
    const text = { html: 1, whiteSpace: 'wrap', align: 'left', verticalAlign: 'top', spacing: 6, fontSize: 10 };
    const cell = vertexXml(
      { id: cellId(id), label: named(note.text), element: 'note', fields: note },
      {
        parent: LAYER_ID,
        style: {
          ...{ shape: 'note', size: 8, ...text, fillColor: fill, strokeColor: border },
          ...{ ...formStyle(drawn.get(id)), fontColor: theme.ink },
        },
        geometry: boxXml(box),
      },
    );
    return [cell, ...(isStep(plan, note.about) ? [aboutXml(plan, id, note.about ?? '')] : [])];
  });
}

function isStep({ document }: DrawioPlan, id: Id | undefined): boolean {
  return id !== undefined && document.steps[id] !== undefined;
}

function aboutXml({ theme }: DrawioPlan, id: Id, about: Id): string {
  return edgeXml(
    { id: `${cellId(id)}-about`, label: '', element: 'about', fields: {} },
    {
      parent: LAYER_ID,
      style: { html: 1, endArrow: 'none', dashed: 1, dashPattern: '1 3', strokeColor: theme.note.border },
      geometry: tag('mxGeometry', { relative: 1, as: 'geometry' }, pointXml({ x: 0, y: 0 }, 'offset')),
    },
    { source: cellId(id), target: cellId(about) },
  );
}
