import type { Layout } from '../../layout/types.ts';
import type { Point, Rectangle } from '../../model/geometry.ts';
import { EVENT } from './boxes.ts';
import { laneOf } from './frame.ts';
import { textSize } from './labels.ts';
import { isActivity, nodeName } from './nodes.ts';
import type { Placed } from './placed.ts';
import type { BpmnPlan } from './plan.ts';
import { type Terminus, terminusName } from './termini.ts';

/** Where a start or an end stands, its name, and the flow between it and its step. */
export interface PlacedTerminus {
  readonly terminus: Terminus;
  readonly box: Rectangle;
  readonly label: Rectangle;
  readonly points: readonly [Point, Point];
  /** By how much it stands above its lane (negative) or below it. */
  readonly beyond: number;
}

/** Lengths of the flow that are tried, the first before all others. */
const GAPS = [22, 15];
/** Where along the edge of a task an event is tried above and below it: from its own side on. */
const ALONG = [0.08, 0.16, 0.24, 0.32, 0.4, 0.5, 0.6, 0.68, 0.76, 0.84, 0.92];
/** The most that a name is wide, and its distance from its event. */
const NAME_WIDTH = 36;
const BESIDE = 2;
/** What is kept free around events, names and flows, and between them and the border of the lane. */
const CLEAR = { box: 6, label: 2, flow: 4 };
/** What is better free around an event, and what it costs where it is not. */
const ROOMY = 12;
const NARROW = 5;
/** What it costs to stand on something, to run from right to left and to stand beyond the lane: each more than what follows. */
const TAKEN = 3000;
const BACKWARDS = 1200;
const BEYOND = 900;

type Place = Omit<PlacedTerminus, 'terminus' | 'beyond'>;

/** Puts each event beside its step where most is free, within the step's lane. */
export function placeTermini(plan: BpmnPlan, layout: Layout, placed: Placed): readonly PlacedTerminus[] {
  const taken = takenBy(placed);
  const boxes = new Map(placed.steps.map(({ id, box }) => [id, box]));
  const found: PlacedTerminus[] = [];
  for (const terminus of plan.termini) {
    const [box, step] = [boxes.get(terminus.step), plan.document.steps[terminus.step]];
    if (!box || !step) continue;
    const lane = bodyOf(layout, step.laneId);
    const near = taken.filter((other) => meet(other, grown(box, 2 * EVENT + NAME_WIDTH)));
    const isTask = isActivity(nodeName(plan.document, terminus.step, step));
    const places = candidates(terminus, terminusName(terminus, plan.language), box, isTask);
    const [best] = places
      .map((place, rank) => {
        const beyond = beyondLane(place, lane);
        const narrow = near.filter((other) => other !== box && meet(other, grown(place.box, ROOMY))).length;
        const taking = TAKEN * hits(place, near, box, lane) + (beyond === 0 ? 0 : BEYOND);
        const against = place.points[0].x > place.points[1].x ? BACKWARDS : 0;
        return { place, beyond, cost: rank + NARROW * narrow + against + taking };
      })
      .sort((one, other) => one.cost - other.cost);
    if (!best) continue;
    found.push({ terminus, ...best.place, beyond: best.beyond });
    taken.push(best.place.box, best.place.label, between(...best.place.points));
  }
  return found;
}

/** A lane without its title. */
function bodyOf(layout: Layout, laneId: string | undefined): Rectangle {
  const lane = laneOf(
    layout,
    layout.lanes.findIndex(({ id }) => id === laneId),
  );
  return { ...lane, x: 0, width: layout.width };
}

/** All that is drawn, as rectangles: lines are thin ones. */
function takenBy({ steps, notes, links, phases }: Placed): Rectangle[] {
  const shapes = [...steps, ...notes, ...links].flatMap((one) => ('box' in one ? [one.box, one.label] : [one.label]));
  const abouts = notes.flatMap(({ line }) => (line ? [{ points: line }] : []));
  const lines = [...links, ...abouts].flatMap(({ points }) =>
    points.slice(1).map((point, index) => between(points[index] ?? point, point)),
  );
  const frames = phases.flatMap(({ box }) => [
    { ...box, width: 0 },
    { ...box, x: box.x + box.width, width: 0 },
  ]);
  return [...shapes.filter((box) => box !== undefined), ...lines, ...frames];
}

/** Places beside, above and below a step, the usual ones first: a start comes from the left, an end goes to the right. */
function candidates({ side }: Terminus, name: string, box: Rectangle, isTask: boolean): Place[] {
  const start = side === 'start';
  const size = textSize(name, NAME_WIDTH);
  const along = !isTask ? [0.5] : start ? ALONG : [...ALONG].reverse();
  const across = [true, false].flatMap((left) => GAPS.map((gap) => sideways(box, size, gap, left === start, start)));
  const rows = [start, !start].flatMap((above) =>
    GAPS.flatMap((gap) => along.flatMap((part) => upright(box, size, gap, part, above, start))),
  );
  const usual = across.slice(0, GAPS.length);
  return [...usual, ...rows, ...across.slice(GAPS.length)].flat();
}

type Size = Pick<Rectangle, 'width' | 'height'>;

/** Left or right of a step at half its height; the name stands above or below the event. */
function sideways(box: Rectangle, size: Size, gap: number, left: boolean, start: boolean): Place[] {
  const y = box.y + box.height / 2;
  const edge = left ? box.x : box.x + box.width;
  const event = { ...square, x: left ? edge - gap - EVENT : edge + gap, y: y - EVENT / 2 };
  const points = directed({ x: left ? event.x + EVENT : event.x, y }, { x: edge, y }, start);
  const x = event.x + (EVENT - size.width) / 2;
  const tops = [event.y - size.height - BESIDE, event.y + EVENT + BESIDE];
  return tops.map((top) => ({ box: event, points, label: { ...size, x, y: top } }));
}

/** Above or below a step; the name stands right or left of the event. */
function upright(box: Rectangle, size: Size, gap: number, part: number, above: boolean, start: boolean): Place[] {
  const x = box.x + box.width * part;
  const edge = above ? box.y : box.y + box.height;
  const event = { ...square, x: x - EVENT / 2, y: above ? edge - gap - EVENT : edge + gap };
  const points = directed({ x, y: above ? event.y + EVENT : event.y }, { x, y: edge }, start);
  const y = event.y + (EVENT - size.height) / 2;
  const lefts = [event.x + EVENT + BESIDE, event.x - size.width - BESIDE];
  return (start ? lefts : lefts.reverse()).map((left) => ({ box: event, points, label: { ...size, x: left, y } }));
}

const square = { width: EVENT, height: EVENT };

/** A flow runs from a start to its step, and from a step to its end. */
function directed(event: Point, step: Point, start: boolean): readonly [Point, Point] {
  return start ? [event, step] : [step, event];
}

/** On how much else a place stands: shapes, names, lines, and what is left and right of the lane. */
function hits({ box, label, points }: Place, near: readonly Rectangle[], own: Rectangle, lane: Rectangle): number {
  const parts = [...roomOf({ box, label }), grown(between(...points), CLEAR.flow)];
  const others = near.filter((other) => other !== own);
  const met = others.filter((other) => parts.some((part) => meet(part, other))).length;
  const beside = parts.some(({ x, width }) => x < lane.x || x + width > lane.x + lane.width);
  return met + (beside ? 1 : 0);
}

function roomOf({ box, label }: Pick<Place, 'box' | 'label'>): readonly Rectangle[] {
  return [grown(box, CLEAR.box), grown(label, CLEAR.label)];
}

/** By how much a place is above its lane (negative) or below it. */
function beyondLane(place: Pick<Place, 'box' | 'label'>, lane: Rectangle): number {
  const parts = roomOf(place);
  const above = Math.min(0, ...parts.map(({ y }) => y - lane.y));
  const below = Math.max(0, ...parts.map(({ y, height }) => y + height - lane.y - lane.height));
  return above < 0 ? above : below;
}

function between(one: Point, other: Point): Rectangle {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function meet(one: Rectangle, other: Rectangle): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
