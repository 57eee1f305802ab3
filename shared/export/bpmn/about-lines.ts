import type { Point, Rectangle } from '../../model/geometry.ts';

/** What a note is about: a shape, which may stand within its box as a circle or on its tip, or a line. */
export type About = { readonly box: Rectangle; readonly hasTips: boolean } | { readonly points: readonly Point[] };

export type StraightLine = readonly [Point, Point];

/** What programs draw of a note is a bracket at its left, open to the right: its arms are this long. */
const ARM = 10;
/** Where along an edge a line may begin or end. */
const ALONG = [0.5, 0.25, 0.75, 0.1, 0.9];
/** What it costs to run over a name or a shape: more than any detour. */
const MET = 10_000;
/** What it costs to end where programs draw nothing, above, below or right of the note's text. */
const OPEN = 40;
/** How many places along a line are asked for what they meet. */
const SAMPLES = 24;

/** The dotted line between what a note is about and the note: the shortest that runs over no name and no other shape. */
export function aboutLine(about: About, note: Rectangle, others: readonly Rectangle[]): StraightLine | undefined {
  const cost = ([from, to]: StraightLine) => {
    const met = others.filter((other) => runsOver([from, to], other)).length;
    const open = to.x > note.x + ARM ? OPEN : 0;
    return met * MET + open + Math.hypot(to.x - from.x, to.y - from.y);
  };
  return linesTo(about, note)
    .map((line) => ({ line, cost: cost(line) }))
    .sort((one, other) => one.cost - other.cost)[0]?.line;
}

/** Lines from border to border, but for those through the note or the shape itself. */
function linesTo(about: About, note: Rectangle): StraightLine[] {
  const own = 'box' in about ? [about.box] : [];
  const starts = 'points' in about ? middlesOf(about.points) : about.hasTips ? tipsOf(about.box) : borderOf(about.box);
  const ends = [...armsOf(note), ...borderOf(note)];
  const all = starts.flatMap((from) => ends.map((to): StraightLine => [from, to]));
  const facing = 'box' in about && !about.hasTips ? [nearest(about.box, note)] : [];
  return [...facing, ...all.filter((line) => ![...own, note].some((box) => runsOver(line, box)))];
}

/** Straight across or down between two boxes that are beside or below each other, to the bracket where that can be. */
function nearest(box: Rectangle, note: Rectangle): StraightLine {
  const facing = box.x > note.x + ARM ? note : { ...note, width: Math.min(ARM, note.width) };
  const [x, y] = [
    between(box.x, box.width, facing.x, facing.width),
    between(box.y, box.height, facing.y, facing.height),
  ];
  return [
    { x: x[0], y: y[0] },
    { x: x[1], y: y[1] },
  ];
}

/** On one axis: the middle of what both share, or the ends that face each other. */
function between(start: number, size: number, other: number, otherSize: number): readonly [number, number] {
  const [from, to] = [Math.max(start, other), Math.min(start + size, other + otherSize)];
  if (from <= to) return [(from + to) / 2, (from + to) / 2];
  return start < other ? [to, from] : [from, to];
}

function armsOf({ x, y, height }: Rectangle): Point[] {
  return [y, y + height].flatMap((end) => [0, ARM].map((arm) => ({ x: x + arm, y: end })));
}

function tipsOf({ x, y, width, height }: Rectangle): Point[] {
  const [middle, half] = [x + width / 2, y + height / 2];
  return [
    { x: middle, y: y + height },
    { x: x + width, y: half },
    { x, y: half },
    { x: middle, y },
  ];
}

function borderOf({ x, y, width, height }: Rectangle): Point[] {
  return ALONG.flatMap((part) => [
    { x: x + width * part, y },
    { x: x + width * part, y: y + height },
    { x, y: y + height * part },
    { x: x + width, y: y + height * part },
  ]);
}

function middlesOf(points: readonly Point[]): Point[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  });
}

/** Whether a line runs through the inside of a box. */
function runsOver([from, to]: StraightLine, { x, y, width, height }: Rectangle): boolean {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES).some((share) => {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
  });
}
