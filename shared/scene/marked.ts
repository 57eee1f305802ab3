import type { Primitive, Scene, SceneGroup } from './primitives.ts';

const ROOM = 5;
const RADIUS = 8;
const COLOUR = '#c62828';

/** A scene with a dashed frame round whatever shows one of some elements. */
export function markElements(scene: Scene, elementIds: readonly string[]): Scene {
  const wanted = new Set(elementIds);
  const shown = scene.groups.filter(
    ({ elementIds: ids, layer }) => layer !== 'lanes' && ids.some((id) => wanted.has(id)),
  );
  if (shown.length === 0) return scene;
  const marks: SceneGroup = {
    key: 'marks',
    layer: 'notes',
    elementIds: [],
    name: 'marks',
    x: 0,
    y: 0,
    width: scene.width,
    height: scene.height,
    primitives: shown.map(frame),
  };
  return { ...scene, groups: [...scene.groups, marks] };
}

function frame({ x, y, width, height }: SceneGroup): Primitive {
  return {
    type: 'rectangle',
    x: x - ROOM,
    y: y - ROOM,
    width: width + 2 * ROOM,
    height: height + 2 * ROOM,
    radius: RADIUS,
    stroke: COLOUR,
    strokeWidth: 1.5,
    dash: [5, 3],
  };
}

/** Whether two scenes draw the same, whatever they are called. */
export function drawsTheSame(one: Scene, other: Scene): boolean {
  return JSON.stringify(one.groups) === JSON.stringify(other.groups);
}
