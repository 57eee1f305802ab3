import type { Point, Rectangle } from '../../model/geometry.ts';
import { headsOf } from '../../model/links.ts';
import { percent } from '../../model/percent.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Link } from '../../model/schema/drawing.ts';
import type { Id } from '../../model/schema/values.ts';
import { rounded } from '../../scene/shapes.ts';
import { tag } from '../xml.ts';
import { type CellStyle, cellId, edgeXml, middleOfRoute, POOL_ID, pointsXml, pointXml } from './cell.ts';
import { edgeStyle, formOf } from './look.ts';
import { type DrawioPlan, inPool } from './plan.ts';

/** Links as connectors that hang on both steps, with the bends of the drawing; before the steps, so that markers hide them. */
export function linkXmls(plan: DrawioPlan): string[] {
  const { document, drawn, named, theme } = plan;
  return Object.entries(document.links)
    .filter(([, { from, to }]) => document.steps[from] && document.steps[to])
    .map(([id, link]) =>
      edgeXml(
        {
          id: cellId(id),
          label: [named(link.condition), percent(link.chance)].filter(Boolean).join(' '),
          element: 'link',
          fields: link,
        },
        {
          parent: laneBelow(plan, id)?.id ?? POOL_ID,
          style: {
            ...{
              edgeStyle: 'orthogonalEdgeStyle',
              rounded: theme.form.corners === 0 ? 0 : 1,
              html: 1,
              fontSize: 11,
              fontColor: theme.quiet,
            },
            ...{ strokeColor: theme.link, labelBackgroundColor: theme.labelBackground },
            ...edgeStyle(formOf(drawn.get(id)?.primitives ?? []) ?? { stroke: theme.link }),
            ...arrows(document, link),
            ...ends(plan, id, link),
          },
          geometry: geometryXml(plan, id),
        },
        { source: cellId(link.from), target: cellId(link.to) },
      ),
    );
}

function arrows(document: BlueprintDocument, link: Link): CellStyle {
  const heads = headsOf(document, link);
  const head = { endArrow: 'block', endFill: 1 };
  if (heads === 'none') return { endArrow: 'none' };
  return heads === 'double' ? { ...head, startArrow: 'block', startFill: 1 } : head;
}

/** Where on its steps a connector begins and ends, as shares of their sizes. */
function ends({ layout }: DrawioPlan, id: Id, { from, to }: Link): CellStyle {
  const points = layout.links.get(id)?.points;
  const [first, last] = [points?.[0], points?.at(-1)];
  const [source, target] = [layout.items.get(from), layout.items.get(to)];
  if (!first || !last || !source || !target) return {};
  const [exit, entry] = [share(first, source), share(last, target)];
  return {
    ...{ exitX: exit.x, exitY: exit.y, exitDx: 0, exitDy: 0, exitPerimeter: 0 },
    ...{ entryX: entry.x, entryY: entry.y, entryDx: 0, entryDy: 0, entryPerimeter: 0 },
  };
}

function share(point: Point, { x, y, width, height }: Rectangle): Point {
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return { x: part((point.x - x) / width), y: part((point.y - y) / height) };
}

/** The lowest lane that a link reaches: its body covers what lanes above it hold, and not the other way round. */
function laneBelow(plan: DrawioPlan, id: Id): { readonly id: string; readonly top: number } | undefined {
  const route = plan.layout.links.get(id);
  if (!route) return undefined;
  const label = route.label ? [{ x: 0, y: route.label.y + route.label.height }] : [];
  const lowest = Math.max(...[...route.points, ...label].map((point) => inPool(plan, point).y));
  const found = [...plan.lanes].findLast(([, { y }]) => y < lowest);
  return found && { id: cellId(found[0]), top: found[1].y };
}

function geometryXml(plan: DrawioPlan, id: Id): string {
  const route = plan.layout.links.get(id);
  const points = route?.points.map((point) => inPool(plan, point)) ?? [];
  const top = laneBelow(plan, id)?.top ?? 0;
  const bends = points.slice(1, -1).map(({ x, y }) => ({ x, y: y - top }));
  const middle = middleOfRoute(points);
  const label = route?.label && inPool(plan, route.label);
  const offset = label && {
    x: rounded(label.x + label.width / 2 - middle.x),
    y: rounded(label.y + label.height / 2 - middle.y),
  };
  return tag('mxGeometry', { relative: 1, as: 'geometry' }, pointsXml(bends), offset ? pointXml(offset, 'offset') : '');
}
