import type { Rectangle } from '../../model/geometry.ts';
import type { Layer, Primitive, SceneGroup, TextPrimitive } from '../../scene/primitives.ts';
import { lineHeight, measureText } from '../../text/measure.ts';

/** Layers whose groups are boxes with texts. */
const BOXES: ReadonlySet<Layer> = new Set(['steps', 'markers', 'notes']);
/** The share of a box from which on it is drawn. */
const LEAST_SEEN = 0.2;
/** Room beside the name of a phase. */
const BESIDE = 12;

/** What the edge of a slide leaves of a dimmed group: boxes of which little is seen go, and no text is cut. */
export function dimmedAtEdge(group: SceneGroup, from: Rectangle): SceneGroup[] {
  if (!BOXES.has(group.layer)) return [uncut(group, from)];
  if (shareSeen(group, from) < LEAST_SEEN) return [];
  if (uncut(group, from) === group) return [group];
  return [{ ...group, primitives: group.primitives.filter(({ type }) => type !== 'text') }];
}

function shareSeen(box: Rectangle, from: Rectangle): number {
  const across = Math.min(box.x + box.width, from.x + from.width) - Math.max(box.x, from.x);
  const down = Math.min(box.y + box.height, from.y + from.height) - Math.max(box.y, from.y);
  return (Math.max(0, across) * Math.max(0, down)) / (box.width * box.height);
}

/** A phase that began further left says its name where it comes into view; one whose name has no room there says none. */
export function phaseInView(group: SceneGroup, from: Rectangle): SceneGroup {
  if (group.layer !== 'phases') return group;
  const by = Math.max(0, from.x - group.x);
  const end = Math.min(group.x + group.width, from.x + from.width) - group.x - BESIDE;
  const moved = group.primitives.map((one) => (one.type === 'text' ? { ...one, x: one.x + by } : one));
  const fits = moved.every((one) => one.type !== 'text' || one.x + measureText(one.text, one) <= end);
  const primitives = fits ? moved : moved.filter(({ type }) => type !== 'text');
  return uncut({ ...group, primitives }, from);
}

/** A group without the texts that the edge would cut, and without the labels behind them. */
export function uncut(group: SceneGroup, from: Rectangle): SceneGroup {
  const kept = group.primitives.filter((one) => !isCut(group, one, from));
  return kept.length === group.primitives.length ? group : { ...group, primitives: kept };
}

function isCut({ layer, x, y }: SceneGroup, primitive: Primitive, from: Rectangle): boolean {
  const box = primitive.type === 'text' ? boxOf(primitive) : labelOf(layer, primitive);
  return box !== undefined && shareSeen({ ...box, x: x + box.x, y: y + box.y }, from) < 1 - 1e-9;
}

function boxOf(text: TextPrimitive): Rectangle {
  const width = measureText(text.text, text);
  const before = { start: 0, middle: width / 2, end: width }[text.anchor];
  const height = lineHeight(text);
  return { x: text.x - before, y: text.y - text.size, width, height };
}

/** The ground of a link's label or of a line's name. */
function labelOf(layer: Layer, primitive: Primitive): Rectangle | undefined {
  return (layer === 'links' || layer === 'lines') && primitive.type === 'rectangle' ? primitive : undefined;
}
