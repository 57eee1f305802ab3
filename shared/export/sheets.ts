import type { Rectangle } from '../model/geometry.ts';
import type { Scene } from '../scene/primitives.ts';

/** At this size the texts of the steps can still be read on paper. */
const READABLE = 0.5;
const COMFORTABLE = 0.75;
/** A sheet may end this much earlier, so that no step is cut in two. */
const EARLIER = 0.45;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The width of the titles of the lanes, which stand at the left of each sheet. */
export function stripWidth(scene: Pick<Scene, 'origin'>): number {
  return scene.origin.x;
}

/**
 * The parts of a drawing that stand on sheets of their own, each beside the titles of the lanes, from left to right and top
 * to bottom; none where the whole can be read. Title block and legend are left to the whole.
 */
export function sheetsOf(scene: Scene, room: Room): Rectangle[] {
  if (Math.min(room.width / scene.width, room.height / scene.height) >= READABLE) return [];
  const [top, bottom] = bodyOf(scene);
  const scale = Math.min(COMFORTABLE, Math.max(READABLE, room.height / (bottom - top)));
  const strip = stripWidth(scene);
  const across = cuts(scene, strip, Math.max(strip, room.width / scale - strip));
  const down = Math.max(1, Math.ceil((bottom - top) / (room.height / scale)));
  const height = (bottom - top) / down;
  return Array.from({ length: down }, (_, row) =>
    across.map(([x, end]) => ({ x, y: top + row * height, width: end - x, height })),
  ).flat();
}

/** From below the title block to above the legend. */
function bodyOf({ groups, height }: Scene): readonly [top: number, bottom: number] {
  const frame = groups.filter(({ layer }) => layer === 'frame');
  const above = frame.filter(({ y }) => y < height / 2).map((group) => group.y + group.height);
  const below = frame.filter(({ y }) => y >= height / 2).map(({ y }) => y);
  return [Math.max(0, ...above), Math.min(height, ...below)];
}

/** Where the sheets begin and end across: as wide as there is room, ending between steps where that can be. */
function cuts({ groups, width }: Scene, from: number, room: number): (readonly [x: number, end: number])[] {
  const steps = groups.filter(({ layer }) => layer === 'steps');
  const sheets: (readonly [x: number, end: number])[] = [];
  for (let x = from; x < width; ) {
    const most = Math.min(x + room, width);
    const end = most < width ? between(steps, most, most - room * EARLIER) : width;
    sheets.push([x, end]);
    x = end;
  }
  return sheets;
}

/** The place furthest right at which no step is cut, no further left than `least`; the place itself where there is none. */
function between(steps: Scene['groups'], most: number, least: number): number {
  let at = most;
  for (let moved = true; moved && at > least; ) {
    const cut = steps.filter(({ x, width }) => x < at && x + width > at);
    moved = cut.length > 0;
    if (moved) at = Math.min(...cut.map(({ x }) => x)) - 4;
  }
  return at > least ? at : most;
}
