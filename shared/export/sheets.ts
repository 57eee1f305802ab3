import type { Rectangle } from '../model/geometry.ts';
import type { SheetPhase } from '../report/document/pages/drawing.ts';
import { lineNamesEnd } from '../scene/groups/lines.ts';
import type { Layer, Scene } from '../scene/primitives.ts';
import { measureText } from '../text/measure.ts';

/** At this size the texts of the steps can still be read on paper. */
const READABLE = 0.5;
const COMFORTABLE = 0.75;
/** A sheet may end this much earlier, so that no step, sign or text is cut in two. */
const EARLIER = 0.45;
/** What is left free at both sides of what is not cut, where there is room. */
const CLEAR = 4;
/** By how many pixels sheets of even width are tried wider, until no step is left over. */
const EVEN_STEP = 24;

type Span = Pick<Rectangle, 'x' | 'width'>;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Layers that are shown once: the strip of titles, which is repeated, ends before them. */
const ONCE: ReadonlySet<Layer> = new Set(['links', 'steps', 'markers', 'notes']);
const BESIDE_NAME = 1;

/** The width of the titles of the lanes and, where there is room, of the names of lines, which stand at the left of each sheet. */
export function stripWidth({ origin, groups }: Pick<Scene, 'origin' | 'groups'>): number {
  const shown = groups.filter(({ layer }) => ONCE.has(layer)).map(({ x }) => x);
  return Math.max(origin.x, Math.min(lineNamesEnd(groups) + BESIDE_NAME, ...shown));
}

/**
 * The parts of a drawing that stand on sheets of their own, each beside the titles of the lanes, from left to right and top
 * to bottom; none where the whole can be read. Title block and legend are left to the whole.
 */
export function sheetsOf(scene: Scene, room: Room): Rectangle[] {
  if (Math.min(room.width / scene.width, room.height / scene.height) >= READABLE) return [];
  const rows = rowsOf(scene, room.height / READABLE);
  const scale = Math.min(COMFORTABLE, room.height / Math.max(...rows.map(([y, end]) => end - y)));
  const strip = stripWidth(scene);
  const across = evenCuts(scene, strip, Math.max(strip, room.width / scale - strip));
  return rows.flatMap(([y, bottom]) => across.map(([x, end]) => ({ x, y, width: end - x, height: bottom - y })));
}

/** The phases to be named over a sheet: one that began further left, and below the first row all, as their heads are not on it. */
export function phasesOver({ groups }: Scene, sheet: Rectangle): SheetPhase[] {
  const end = sheet.x + sheet.width;
  return groups
    .filter(({ layer, x, width }) => layer === 'phases' && x < end - 1 && x + width > sheet.x + 1)
    .map(({ name, x, y }) => ({ name, x: Math.max(x, sheet.x), goesOn: x < sheet.x - 1, hasHead: y >= sheet.y }))
    .filter(({ goesOn, hasHead }) => goesOn || !hasHead)
    .map(({ name, x, goesOn }) => ({ name, x, goesOn }));
}

/** Where the sheets begin and end from top to bottom: as few rows as there is room for, about as tall, between lanes where that can be. */
function rowsOf(scene: Scene, room: number): (readonly [y: number, end: number])[] {
  const [top, bottom] = bodyOf(scene);
  const ends = scene.groups.filter(({ layer }) => layer === 'lanes').map(({ y, height }) => y + height);
  const rows: (readonly [y: number, end: number])[] = [];
  for (let y = top, left = Math.max(1, Math.ceil((bottom - top) / room)); left > 0; left -= 1) {
    const even = y + (bottom - y) / left;
    const [nearest = even] = ends
      .filter((end) => end > y && end - y <= room && bottom - end <= room * (left - 1))
      .sort((one, other) => Math.abs(one - even) - Math.abs(other - even));
    const end = left === 1 ? bottom : nearest;
    rows.push([y, end]);
    y = end;
  }
  return rows;
}

/** From below the title block to above the legend. */
function bodyOf({ groups, height }: Scene): readonly [top: number, bottom: number] {
  const frame = groups.filter(({ layer }) => layer === 'frame');
  const above = frame.filter(({ y }) => y < height / 2).map((group) => group.y + group.height);
  const below = frame.filter(({ y }) => y >= height / 2).map(({ y }) => y);
  return [Math.max(0, ...above), Math.min(height, ...below)];
}

/** As few sheets as there can be, and none much narrower than the others: the last would stand almost empty. */
function evenCuts(scene: Scene, from: number, room: number): (readonly [x: number, end: number])[] {
  const widest = cuts(scene, from, room);
  const least = (scene.width - from) / widest.length;
  for (let width = least; width < room; width += EVEN_STEP) {
    const sheets = cuts(scene, from, width);
    if (sheets.length === widest.length) return sheets;
  }
  return widest;
}

/** Where the sheets begin and end across: as wide as there is room, ending between steps, signs and texts where that can be. */
function cuts({ groups, width }: Scene, from: number, room: number): (readonly [x: number, end: number])[] {
  const kept = keptWhole(groups);
  const sheets: (readonly [x: number, end: number])[] = [];
  for (let x = from; x < width; ) {
    const most = Math.min(x + room, width);
    const end = most < width ? endOf(kept, most, most - room * EARLIER) : width;
    sheets.push([x, end]);
    x = end;
  }
  return sheets;
}

/** What no cut should go through, from all that is wished for to what matters most. */
function keptWhole(groups: Scene['groups']): Span[][] {
  const steps = groups.filter(({ layer }) => layer === 'steps');
  const stepsAndSigns = [...steps, ...groups.filter(({ layer }) => layer === 'markers')];
  const all = [...stepsAndSigns, ...labelsIn(groups), ...phaseNamesIn(groups)];
  const roomy = all.map(({ x, width }) => ({ x: x - CLEAR, width: width + 2 * CLEAR }));
  return [roomy, all, stepsAndSigns, steps];
}

function endOf([first, ...others]: readonly Span[][], most: number, least: number): number {
  return first ? (between(first, most, least) ?? endOf(others, most, least)) : most;
}

/** Where the labels of links stand. */
function labelsIn(groups: Scene['groups']): Span[] {
  return groups
    .filter(({ layer }) => layer === 'links')
    .flatMap(({ x, primitives }) =>
      primitives.flatMap((one) => (one.type === 'rectangle' ? [{ x: x + one.x, width: one.width }] : [])),
    );
}

/** Where the heads of phases begin, as far as their names go. */
function phaseNamesIn(groups: Scene['groups']): Span[] {
  return groups
    .filter(({ layer }) => layer === 'phases')
    .map(({ x, primitives }) => {
      const ends = primitives.flatMap((one) => (one.type === 'text' ? [one.x + measureText(one.text, one)] : []));
      return { x, width: Math.max(0, ...ends) };
    });
}

/** The place furthest right at which nothing is cut; undefined where there is none between the two. */
function between(uncut: readonly Span[], most: number, least: number): number | undefined {
  let at = most;
  for (let moved = true; moved && at > least; ) {
    const cut = uncut.filter(({ x, width }) => x < at && x + width > at);
    moved = cut.length > 0;
    if (moved) at = Math.min(...cut.map(({ x }) => x));
  }
  return at > least ? at : undefined;
}
