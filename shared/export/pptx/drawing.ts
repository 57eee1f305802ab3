import { placeBlueprint } from '../../layout/from-document.ts';
import type { Layout } from '../../layout/types.ts';
import { boundsOf, type Point } from '../../model/geometry.ts';
import type { Id } from '../../model/schema/values.ts';
import type { Layer, Scene, SceneGroup } from '../../scene/primitives.ts';
import { connector, type Glue, siteAt } from './connector.ts';
import { preset } from './geometry.ts';
import { groupedShapes, shapesOf, singleShape } from './group-shapes.ts';
import { outline } from './paint.ts';
import { onSlide } from './place.ts';
import { group, type Numbers } from './shape.ts';
import { type Drawing, stepShapes } from './step-shape.ts';

/** What is drawn on one slide. */
export interface Drawn extends Drawing {
  readonly scene: Scene;
  readonly theme: string;
  /** Steps that stand for others on other slides. */
  readonly offPage: ReadonlyMap<Id, number>;
}

/** Everything of a scene but its title, back to front, as native shapes. */
export function drawingShapes(drawn: Drawn, numbers: Numbers): string[] {
  const { document, languages, scene, theme, words } = drawn;
  const { cards, layout } = placeBlueprint(document, { languages, theme });
  const of = (layer: Layer) => scene.groups.filter((one) => one.layer === layer);
  const steps = of('steps');
  const shapeIds = new Map(steps.map(({ key }) => [key, numbers.next()]));
  const inOne = (name: string, groups: readonly SceneGroup[]) => layerGroup(drawn, numbers, name, groups);
  return [
    ...inOne(words.lanes, of('lanes')),
    ...phaseShapes(drawn, numbers, of('phases')),
    ...of('rows').map((one) => groupedShapes(drawn, numbers, one)),
    ...of('lines').map((one) => groupedShapes(drawn, numbers, one)),
    ...of('links').flatMap((one) => linkShape(drawn, numbers, one, layout, shapeIds)),
    ...steps.flatMap((one) => {
      const [id, card] = [shapeIds.get(one.key) ?? 0, cards.get(one.key)];
      return card ? [stepShapes(drawn, one, { card, id, numbers, offPage: drawn.offPage.has(one.key) })] : [];
    }),
    ...of('signs').map((one) => groupedShapes(drawn, numbers, one)),
    ...of('markers').map((one) => markerShape(drawn, numbers.next(), one)),
    ...of('notes').map((one) => singleShape(drawn, numbers.next(), one, { inset: 8 })),
    ...inOne(
      words.legend,
      of('frame').filter(({ key }) => key === 'frame legend'),
    ),
  ];
}

function layerGroup(drawn: Drawn, numbers: Numbers, name: string, groups: readonly SceneGroup[]): string[] {
  const drawnGroups = groups.filter(({ primitives }) => primitives.length > 0);
  if (drawnGroups.length === 0) return [];
  const id = numbers.next();
  const shapes = drawnGroups.flatMap((one) =>
    drawnGroups.length === 1 ? shapesOf(drawn, numbers, one) : [groupedShapes(drawn, numbers, one)],
  );
  return [group(id, name, onSlide(drawn.place, boundsOf(drawnGroups)), shapes)];
}

function phaseShapes(drawn: Drawn, numbers: Numbers, phases: readonly SceneGroup[]): string[] {
  return phases.map((one) => singleShape(drawn, numbers.next(), one, { inset: 12 }));
}

function markerShape(drawn: Drawn, id: number, marker: SceneGroup): string {
  const fail = drawn.document.failPoints[marker.key];
  return singleShape(drawn, id, marker, { inset: 0, ...(fail ? { geometry: preset('octagon') } : {}) });
}

function linkShape(
  drawn: Drawn,
  numbers: Numbers,
  scene: SceneGroup,
  layout: Layout,
  shapeIds: ReadonlyMap<Id, number>,
): string[] {
  const { document, paint, place } = drawn;
  const { origin } = drawn.scene;
  const [link, route] = [document.links[scene.key], layout.links.get(scene.key)];
  const course = scene.primitives[0];
  if (!link || !route || course?.type !== 'path') return [];
  const glue = (stepId: Id, end: Point | undefined, next: Point | undefined): Glue | undefined => {
    const [shape, box] = [shapeIds.get(stepId), layout.items.get(stepId)];
    return shape === undefined || !box || !end || !next ? undefined : { shape, site: siteAt(end, next, box) };
  };
  const points = route.points.map(({ x, y }) => ({
    x: place.left + (origin.x + x) * place.scale,
    y: place.top + (origin.y + y) * place.scale,
  }));
  // Arrow heads are the filled paths after the course.
  const heads = scene.primitives.slice(1).filter(({ type }) => type === 'path').length;
  const line = connector({
    id: numbers.next(),
    name: scene.name,
    points,
    from: glue(link.from, route.points[0], route.points[1]),
    to: glue(link.to, route.points.at(-1), route.points.at(-2)),
    outline: outline(paint, course, place.scale, [heads > 1, heads > 0]),
  });
  const label = scene.primitives.filter(({ type }) => type !== 'path');
  return [line, ...shapesOf(drawn, numbers, scene, label)];
}
