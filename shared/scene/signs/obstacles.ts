import type { LinkRoute } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { measureText } from '../../text/measure.ts';
import type { SceneGroup, TextPrimitive } from '../primitives.ts';
import { piecesOf } from './spots.ts';

/** What a sign must not cover, and what it had better not cover. Sheet coordinates. */
export interface Obstacles {
  readonly hard: readonly Rectangle[];
  /** The courses of links, and the lines between lanes. */
  readonly soft: readonly Rectangle[];
}

/** Half the size of a handle from which links are drawn. */
const PORT = 6;
/** Length and half the width of an arrow head. */
const ARROW = { length: 11, half: 5 };
const LINE = 1.5;

const ofGroups = new WeakMap<SceneGroup, Obstacles>();
const ofOwn = new WeakMap<SceneGroup, readonly Rectangle[]>();

/** What a part of the scene has that must stay free; the very same group gives the very same answer. */
export function obstaclesOf(group: SceneGroup, origin: Point, route: LinkRoute | undefined): Obstacles {
  const known = ofGroups.get(group);
  if (known) return known;
  const obstacles =
    group.layer === 'links' && route ? ofLink(route, origin) : { hard: hardOf(group), soft: softOf(group) };
  ofGroups.set(group, obstacles);
  return obstacles;
}

/** What a step has that must stay free from its own sign: its texts and its handles. */
export function ownObstacles(step: SceneGroup): readonly Rectangle[] {
  const known = ofOwn.get(step);
  if (known) return known;
  const own = [...textsOf(step), ...portsOf(step)];
  ofOwn.set(step, own);
  return own;
}

function hardOf(group: SceneGroup): readonly Rectangle[] {
  const { layer, x, y, width, height } = group;
  const box = { x, y, width, height };
  if (layer === 'steps') return [box, ...portsOf(group)];
  if (layer === 'markers' || layer === 'notes' || layer === 'phases') return [box];
  return [...textsOf(group), ...labelsOf(group)];
}

function softOf({ layer, x, y, width }: SceneGroup): readonly Rectangle[] {
  return layer === 'lines' ? [{ x, y: y - LINE, width, height: 2 * LINE }] : [];
}

/** The labels of lines: rounded boxes. */
function labelsOf(group: SceneGroup): readonly Rectangle[] {
  if (group.layer !== 'lines') return [];
  return group.primitives.flatMap((primitive) => (primitive.type === 'rectangle' ? [shifted(primitive, group)] : []));
}

/** The boxes of the texts of a group. Sheet coordinates. */
export function textsOf(group: SceneGroup): readonly Rectangle[] {
  return group.primitives.flatMap((primitive) => (primitive.type === 'text' ? [textBox(primitive, group)] : []));
}

function textBox(primitive: TextPrimitive, group: SceneGroup): Rectangle {
  const { x, y, text, size, anchor } = primitive;
  const width = measureText(text, primitive);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return shifted({ x: left, y: y - size, width, height: size * 1.3 }, group);
}

function shifted({ x, y, width, height }: Rectangle, by: Point): Rectangle {
  return { x: x + by.x, y: y + by.y, width, height };
}

function portsOf({ x, y, width, height }: Rectangle): readonly Rectangle[] {
  const [across, down] = [x + width / 2, y + height / 2];
  const middles = [
    { x: across, y },
    { x: x + width, y: down },
    { x: across, y: y + height },
    { x, y: down },
  ];
  return middles.map((middle) => around(middle, PORT));
}

function around({ x, y }: Point, half: number): Rectangle {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** A link's label and the heads of its arrows; its course. */
function ofLink({ points, label }: LinkRoute, origin: Point): Obstacles {
  const placed = points.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }));
  const [first, second, last, before] = [placed[0], placed[1], placed.at(-1), placed.at(-2)];
  return {
    hard: [
      ...(label ? [shifted(label, origin)] : []),
      ...(last && before ? [head(before, last)] : []),
      ...(first && second ? [head(second, first)] : []),
    ],
    soft: piecesOf(placed).map(([from, to]) => spanned(from, to, LINE)),
  };
}

function head(from: Point, to: Point): Rectangle {
  const [dx, dy] = [Math.sign(from.x - to.x), Math.sign(from.y - to.y)];
  return spanned(to, { x: to.x + dx * ARROW.length, y: to.y + dy * ARROW.length }, ARROW.half);
}

function spanned(one: Point, other: Point, half: number): Rectangle {
  const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x: left - half,
    y: top - half,
    width: Math.abs(one.x - other.x) + 2 * half,
    height: Math.abs(one.y - other.y) + 2 * half,
  };
}
