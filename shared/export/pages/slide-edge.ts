import { boundsOf, type Rectangle } from '../../model/geometry.ts';
import { withoutTitle } from '../../present/emphasis.ts';
import { fadedGroup } from '../../scene/faded.ts';
import type { Layer, Primitive, SceneGroup, TextPrimitive } from '../../scene/primitives.ts';
import { lineHeight, measureText } from '../../text/measure.ts';

type Span = Pick<Rectangle, 'y' | 'height'>;

/** Layers whose groups are boxes with texts, and those that are seen whole or not at all. */
const BOXES: ReadonlySet<Layer> = new Set(['steps', 'notes']);
const SIGNS: ReadonlySet<Layer> = new Set(['signs', 'markers']);
/** The share of a box all of which is seen. */
const ALL = 1 - 1e-9;
/** Room beside the name of a phase, and above and below that of a lane. */
const BESIDE = 12;
const ABOVE = 3;

interface View {
  readonly from: Rectangle;
  /** Keys of the groups that are spoken of; the others are dimmed. */
  readonly spoken: ReadonlySet<string>;
  /** The ends of links, by their keys; needed where something is dimmed. */
  readonly links?: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  /** The colour behind the drawing. */
  readonly ground: string;
}

/** What is drawn on a slide: what is spoken of, and dimmed what else its edge leaves whole, without signs and links whose step has gone. */
export function inView(groups: readonly SceneGroup[], { from, spoken, links = {}, ground }: View): SceneGroup[] {
  const stays = (group: SceneGroup) => {
    if (!spoken.has(group.key)) return staysAtEdge(group, from);
    return group.anchorId !== undefined || isWhole(group, from);
  };
  const kept = groups.filter(stays);
  const [begun, steps] = [stepsOf(groups), stepsOf(kept)];
  const ends = ({ key }: SceneGroup) => [links[key]?.from, links[key]?.to].flatMap((id) => id ?? []);
  const isLoose = (group: SceneGroup) =>
    !spoken.has(group.key) && ends(group).some((id) => begun.has(id)) && !ends(group).some((id) => steps.has(id));
  return kept
    .filter((group) => (group.anchorId === undefined || steps.has(group.anchorId)) && !isLoose(group))
    .map((group) => {
      if (!spoken.has(group.key)) return uncut(fadedGroup(group, ground), from);
      if (group.layer === 'links') return uncut(group, from);
      return phaseInView(withoutTitle(group), from);
    });
}

function stepsOf(groups: readonly SceneGroup[]): Set<string> {
  return new Set(groups.flatMap(({ key, layer }) => (layer === 'steps' ? [key] : [])));
}

/** Whether the edge leaves a dimmed group: no sign that is cut, no box without its texts, no line without its name. */
export function staysAtEdge(group: SceneGroup, from: Rectangle): boolean {
  return isWhole(group, from) && !(BOXES.has(group.layer) && isBare(group, from));
}

/** Whether the edge cuts no sign, and no name of a line, which stands beside it. */
function isWhole(group: SceneGroup, from: Rectangle): boolean {
  return SIGNS.has(group.layer) ? shareSeen(group, from) >= ALL : !isNameCut(group, from);
}

/** Whether the edge leaves a box without its texts; one that never had any is left whole. */
function isBare(group: SceneGroup, from: Rectangle): boolean {
  const hasTexts = group.primitives.some(({ type }) => type === 'text');
  return hasTexts ? uncut(group, from) !== group : shareSeen(group, from) < ALL;
}

/** Whether the upper or lower edge cuts the name of a line. */
function isNameCut({ layer, y, primitives }: SceneGroup, from: Rectangle): boolean {
  if (layer !== 'lines') return false;
  const isCutOff = (box: Span) => spanSeen({ y: y + box.y, height: box.height }, from).height < box.height * ALL;
  return primitives.some((one) => one.type === 'rectangle' && isCutOff(one));
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

/** Whether nothing is left at the edge: of a phase or the name of a line that is cut, and of a lane of which less is seen than its name takes. */
function isSliver(group: SceneGroup, from: Rectangle): boolean {
  const seen = spanSeen(group, from).height;
  if (group.layer === 'phases') return seen < group.height * ALL;
  return group.layer === 'lanes' ? seen < nameHeight(group) : isNameCut(group, from);
}

/** How much room the name of a lane takes, with all its lines. */
function nameHeight({ primitives }: SceneGroup): number {
  const lines = primitives.flatMap((one) => (one.type === 'text' ? [boxOf(one)] : []));
  return lines.length === 0 ? 0 : boundsOf(lines).height + 2 * ABOVE;
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

/** A phase that began further left says its name where it comes into view; one whose name has no room there is not shown. */
export function phaseInView(group: SceneGroup, from: Rectangle): SceneGroup {
  if (isSliver(group, from)) return { ...group, primitives: [] };
  if (group.layer !== 'phases' || shareSeen(group, from) >= ALL) return group;
  const by = Math.max(0, from.x - group.x);
  const end = Math.min(group.x + group.width, from.x + from.width) - group.x - BESIDE;
  const moved = group.primitives.map((one) => (one.type === 'text' ? { ...one, x: one.x + by } : one));
  const fits = moved.every((one) => one.type !== 'text' || one.x + measureText(one.text, one) <= end);
  return { ...group, primitives: fits ? moved : [] };
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
