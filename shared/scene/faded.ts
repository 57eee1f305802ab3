import { mixed } from './colour.ts';
import type { Primitive, SceneGroup } from './primitives.ts';

/** How much of its colour something keeps that is drawn faintly. */
const KEPT = 0.2;
const PICTURE = '#808080';

/** A group drawn faintly on a ground: its colours mixed with it, so that no format needs transparency. */
export function fadedGroup(group: SceneGroup, ground: string): SceneGroup {
  return { ...group, primitives: group.primitives.map((primitive) => faded(primitive, ground)) };
}

function faded(primitive: Primitive, ground: string): Primitive {
  if (primitive.type === 'text') return { ...primitive, fill: faint(primitive.fill, ground) };
  if (primitive.type === 'image') {
    const { x, y, width, height } = primitive;
    return { type: 'rectangle', x, y, width, height, radius: 0, fill: faint(PICTURE, ground) };
  }
  const { fill, stroke } = primitive;
  return {
    ...primitive,
    ...(fill === undefined ? {} : { fill: faint(fill, ground) }),
    ...(stroke === undefined ? {} : { stroke: faint(stroke, ground) }),
  };
}

const memory = new Map<string, string>();

function faint(colour: string, ground: string): string {
  const key = colour + ground;
  const known = memory.get(key) ?? mixed(ground, colour, KEPT);
  memory.set(key, known);
  return known;
}
