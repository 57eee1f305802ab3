import type { Primitive, SceneGroup } from './primitives.ts';

/** How much of its colour something keeps that is drawn faintly. */
const KEPT = 0.2;
const PICTURE = '#808080';

/** A group drawn faintly on a ground: its colours mixed with it, so that no format needs transparency. */
export function fadedGroup(group: SceneGroup, ground: string): SceneGroup {
  return { ...group, primitives: group.primitives.map((primitive) => faded(primitive, ground)) };
}

function faded(primitive: Primitive, ground: string): Primitive {
  if (primitive.type === 'text') return { ...primitive, fill: mixed(primitive.fill, ground) };
  if (primitive.type === 'image') {
    const { x, y, width, height } = primitive;
    return { type: 'rectangle', x, y, width, height, radius: 0, fill: mixed(PICTURE, ground) };
  }
  const { fill, stroke } = primitive;
  return {
    ...primitive,
    ...(fill === undefined ? {} : { fill: mixed(fill, ground) }),
    ...(stroke === undefined ? {} : { stroke: mixed(stroke, ground) }),
  };
}

const memory = new Map<string, string>();

function mixed(colour: string, ground: string): string {
  const key = colour + ground;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, ground].map((text) => Number.parseInt(text.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * KEPT + (other ?? 0) * (1 - KEPT));
  });
  const mixture = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  memory.set(key, mixture);
  return mixture;
}
