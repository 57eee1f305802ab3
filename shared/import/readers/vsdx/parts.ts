import type { Shape } from './shapes.ts';

/** What a shape is of the frame around the steps; a callout speaks of a shape. */
export type Part = 'lane' | 'phase' | 'outer' | 'container' | 'callout';

/** Words by which Visio knows the parts of a cross-functional flowchart, whatever they are called. */
const CATEGORIES: Readonly<Record<string, Part>> = {
  Swimlane: 'lane',
  Lane: 'lane',
  Phase: 'phase',
  'CFF Container': 'outer',
  'CFF List': 'outer',
  'Swimlane List': 'outer',
  'Phase List': 'outer',
};

const LAID = '( \\((vertical|horizontal|垂直|水平|纵向|横向)\\)|（(垂直|水平|纵向|横向)）)?';
/** Older versions and stencils of others tell them by their names alone. */
const NAMES: readonly (readonly [pattern: RegExp, part: Part])[] = [
  [named('cff container|swimlane list|phase list|cross-functional flowchart|pool ?/ ?lane|pool|跨职能流程图'), 'outer'],
  [named('swimlane|((vertical|horizontal) )?functional band|lane|泳道|职能带区|schwimmbahn|couloir|zwembaan'), 'lane'],
  [named('((vertical|horizontal) )?separator|phase|分隔符|分隔线|阶段|trennlinie|séparateur'), 'phase'],
];

const STRUCTURES: Readonly<Record<string, Part>> = { Container: 'container', List: 'container', Callout: 'callout' };

function named(words: string): RegExp {
  return new RegExp(`^(${words})${LAID}$`, 'i');
}

/** By what Visio notes of it, else by its names; undefined for a step, a line or mere decoration. */
export function partOf(shape: Shape): Part | undefined {
  const category = shape.categories.find((word) => Object.hasOwn(CATEGORIES, word));
  if (category !== undefined) return CATEGORIES[category];
  const names = [shape.master, ...shape.otherNames];
  const byName = NAMES.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (byName) return byName[1];
  return Object.hasOwn(STRUCTURES, shape.structure) ? STRUCTURES[shape.structure] : undefined;
}

export function* flattened(shapes: readonly Shape[]): Generator<Shape> {
  for (const shape of shapes) {
    yield shape;
    yield* flattened(shape.children);
  }
}

/** A heading is what the shape notes as such, its text, or the first within it. */
export function headingOf(shape: Shape): string {
  return shape.heading || shape.text || ([...flattened(shape.children)].find(({ text }) => text !== '')?.text ?? '');
}
