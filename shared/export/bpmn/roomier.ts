import type { Layout } from '../../layout/types.ts';
import type { Scene } from '../../scene/primitives.ts';

/** Height that is let into a drawing: whatever lies below a place moves down. */
export interface Strip {
  readonly at: number;
  readonly by: number;
}

/** A lane begins where it did when height is let in this near to its top: that is room within it. */
const NEAR = 1;

function below(strips: readonly Strip[], y: number): number {
  return strips.reduce((sum, { at, by }) => (at < y ? sum + by : sum), y);
}

/** A layout with height let in: steps keep theirs, lanes and links grow. */
export function roomierLayout(layout: Layout, strips: readonly Strip[]): Layout {
  const move = (y: number) => below(strips, y);
  const items = [...layout.items].map(([id, box]) => [id, { ...box, y: move(box.y) }] as const);
  const links = [...layout.links].map(([id, route]) => {
    const points = route.points.map((point) => ({ ...point, y: move(point.y) }));
    const { label } = route;
    const half = (label?.height ?? 0) / 2;
    return [
      id,
      { ...route, points, ...(label ? { label: { ...label, y: move(label.y + half) - half } } : {}) },
    ] as const;
  });
  return {
    ...layout,
    height: move(layout.height),
    lanes: layout.lanes.map(({ id, start, size }) => {
      const top = move(start - NEAR) + NEAR;
      return { id, start: top, size: move(start + size) - top };
    }),
    items: new Map(items),
    links: new Map(links),
  };
}

/** What is placed by the drawing itself, such as notes, moved likewise. */
export function roomierScene(scene: Scene, strips: readonly Strip[]): Scene {
  const { y: top } = scene.origin;
  return { ...scene, groups: scene.groups.map((group) => ({ ...group, y: top + below(strips, group.y - top) })) };
}
