import type { Layout } from '../../layout/types.ts';
import type { Scene } from '../../scene/primitives.ts';

/** How much taller than the editor's cards BPMN's tasks are: their names stand below the sign of their kind. */
const TALLER = 1.5;

/** A layout drawn out downwards: everything keeps its place beside the rest. */
export function tallerLayout(layout: Layout): Layout {
  const band = <Band extends { readonly start: number; readonly size: number }>(one: Band): Band => ({
    ...one,
    start: one.start * TALLER,
    size: one.size * TALLER,
  });
  const items = [...layout.items].map(
    ([id, box]) => [id, { ...box, y: box.y * TALLER, height: box.height * TALLER }] as const,
  );
  const links = [...layout.links].map(([id, route]) => {
    const points = route.points.map((point) => ({ ...point, y: point.y * TALLER }));
    const { label } = route;
    return [id, { ...route, points, ...(label ? { label: { ...label, y: middle(label) } } : {}) }] as const;
  });
  return {
    ...layout,
    height: layout.height * TALLER,
    lanes: layout.lanes.map(band),
    items: new Map(items),
    links: new Map(links),
  };
}

/** A text keeps its height. */
function middle({ y, height }: { readonly y: number; readonly height: number }): number {
  return (y + height / 2) * TALLER - height / 2;
}

/** What is placed by the drawing itself, such as notes, at the same place of the taller one. */
export function tallerScene(scene: Scene): Scene {
  const { y: top } = scene.origin;
  return { ...scene, groups: scene.groups.map((group) => ({ ...group, y: top + (group.y - top) * TALLER })) };
}
