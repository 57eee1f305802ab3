import type { Rectangle } from '../../model/geometry.ts';
import type { Layer, Primitive, SceneGroup, TextPrimitive } from '../../scene/primitives.ts';
import { lineHeight, measureText } from '../../text/measure.ts';

type Span = Pick<Rectangle, 'y' | 'height'>;

/** Layers whose groups are boxes with texts. */
const BOXES: ReadonlySet<Layer> = new Set(['steps', 'markers', 'notes']);
/** The share of a box from which on it is drawn. */
const LEAST_SEEN = 0.2;
/** The share of a box all of which is seen. */
const ALL = 1 - 1e-9;
/** Of a lane at least this much is seen: less says nothing. */
const LEAST_LANE = 16;
/** Room beside the name of a phase. */
const BESIDE = 12;

/** What the edge of a slide leaves of a dimmed group: signs that are cut and boxes of which little is seen go, and no text is cut. */
export function dimmedAtEdge(group: SceneGroup, from: Rectangle): SceneGroup[] {
  if (!BOXES.has(group.layer)) return [uncut(group, from)];
  if (shareSeen(group, from) < (group.layer === 'markers' ? ALL : LEAST_SEEN)) return [];
  if (uncut(group, from) === group) return [group];
  return [{ ...group, primitives: group.primitives.filter(({ type }) => type !== 'text') }];
}

function shareSeen(box: Rectangle, from: Rectangle): number {
  const across = Math.min(box.x + box.width, from.x + from.width) - Math.max(box.x, from.x);
  const down = spanSeen(box, from).height;
  return (Math.max(0, across) * Math.max(0, down)) / (box.width * box.height);
}

/** What is seen of a box from top to bottom. */
function spanSeen({ y, height }: Span, from: Span): Span {
  const top = Math.max(y, from.y);
  return { y: top, height: Math.min(y + height, from.y + from.height) - top };
}

/** Whether nothing is left of a phase or lane at the edge: of a cut phase, and of a lane of which next to nothing is seen. */
function isSliver(group: SceneGroup, from: Rectangle): boolean {
  const seen = spanSeen(group, from).height;
  return (group.layer === 'phases' && seen < group.height * ALL) || (group.layer === 'lanes' && seen < LEAST_LANE);
}

/** A lane that an edge cuts has its title amid what is seen of it. */
export function laneInView(group: SceneGroup, from: Rectangle): SceneGroup {
  if (isSliver(group, from)) return { ...group, primitives: [] };
  const seen = spanSeen(group, from);
  if (group.layer !== 'lanes' || seen.height >= group.height * ALL) return uncut(group, from);
  const by = seen.y - group.y + (seen.height - group.height) / 2;
  const primitives = group.primitives.map((one) => (one.type === 'text' ? { ...one, y: one.y + by } : one));
  return uncut({ ...group, primitives }, from);
}

/** A phase that began further left says its name where it comes into view; one whose name has no room there says none. */
export function phaseInView(group: SceneGroup, from: Rectangle): SceneGroup {
  if (isSliver(group, from)) return { ...group, primitives: [] };
  if (group.layer !== 'phases') return group;
  const by = Math.max(0, from.x - group.x);
  const end = Math.min(group.x + group.width, from.x + from.width) - group.x - BESIDE;
  const moved = group.primitives.map((one) => (one.type === 'text' ? { ...one, x: one.x + by } : one));
  const fits = moved.every((one) => one.type !== 'text' || one.x + measureText(one.text, one) <= end);
  const primitives = fits ? moved : moved.filter(({ type }) => type !== 'text');
  return uncut({ ...group, primitives }, from);
}

/** A group without the texts and labels that the edge would cut: a text goes with the label behind it. */
export function uncut(group: SceneGroup, from: Rectangle): SceneGroup {
  const gone = group.primitives.filter((one) => isCut(group, one, from));
  if (gone.length === 0) return group;
  const labels = gone.flatMap((one) => labelOf(group.layer, one) ?? []);
  const primitives = group.primitives.filter((one) => !gone.includes(one) && !labels.some((label) => isOn(label, one)));
  return { ...group, primitives };
}

function isOn({ x, y, width, height }: Rectangle, one: Primitive): boolean {
  return one.type === 'text' && one.x >= x && one.x <= x + width && one.y >= y && one.y <= y + height;
}

function isCut({ layer, x, y }: SceneGroup, primitive: Primitive, from: Rectangle): boolean {
  const box = primitive.type === 'text' ? boxOf(primitive) : labelOf(layer, primitive);
  return box !== undefined && shareSeen({ ...box, x: x + box.x, y: y + box.y }, from) < ALL;
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
