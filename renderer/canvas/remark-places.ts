import { useStore } from 'zustand';
import type { Rectangle } from '../../shared/model/geometry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { openOnElements } from '../../shared/review/remarks.ts';
import type { Primitive, SceneGroup } from '../../shared/scene/primitives.ts';
import { settingsStore } from '../store/settings.ts';
import type { IndexedScene } from './use-scene.ts';

/** Where the sign of an element's open remarks stands on the sheet. */
interface RemarkPlace extends Rectangle {
  readonly id: Id;
  readonly count: number;
}

const SIGN = { width: 26, height: 18 } as const;
/** Pixels kept free around a sign, and from one try to the next. */
const APART = 3;
const TRY = 9;

/** Where signs of open remarks stand; nowhere where they are turned off. */
export function useRemarkPlaces(indexed: IndexedScene): readonly RemarkPlace[] {
  const shown = useStore(settingsStore, ({ remarkSigns }) => remarkSigns);
  return shown ? placesIn(indexed) : NONE;
}

const NONE: readonly RemarkPlace[] = [];
const known = new WeakMap<IndexedScene, readonly RemarkPlace[]>();

function placesIn(indexed: IndexedScene): readonly RemarkPlace[] {
  const counts = openOnElements(indexed.document);
  if (counts.size === 0) return NONE;
  const places = known.get(indexed) ?? remarkPlaces(indexed, counts);
  known.set(indexed, places);
  return places;
}

/** A place for each element's sign where it hides nothing of the drawing; none for what is not drawn. */
function remarkPlaces(indexed: IndexedScene, counts: ReadonlyMap<Id, number>): RemarkPlace[] {
  const placed: RemarkPlace[] = [];
  for (const [id, count] of onDrawn(indexed.document, counts)) {
    const group = indexed.byKey.get(id);
    const place = group && candidates(group).find((one) => isFree(indexed, one, placed));
    if (place) placed.push({ id, count, ...place });
  }
  return placed;
}

/** What is remarked on a marker is counted at what bears it. */
function onDrawn({ failPoints, waitPoints }: BlueprintDocument, counts: ReadonlyMap<Id, number>): Map<Id, number> {
  const drawn = new Map<Id, number>();
  for (const [id, count] of counts) {
    const bearer = failPoints[id]?.on ?? waitPoints[id]?.on ?? id;
    drawn.set(bearer, (drawn.get(bearer) ?? 0) + count);
  }
  return drawn;
}

/** Places to try, the likeliest first: in the head of a lane or phase, along a link, around anything else. */
function candidates(group: SceneGroup): Rectangle[] {
  if (group.layer === 'lanes' || group.layer === 'phases') return within(group);
  if (group.layer === 'links') return segmentsOf(group).flatMap(beside);
  return [APART, APART + TRY, APART + 3 * TRY, APART + 6 * TRY].flatMap((distance) => around(group, distance));
}

function within({ x, y, width, height, layer }: SceneGroup): Rectangle[] {
  const bottom = y + height - SIGN.height - APART;
  const inner = layer === 'phases' ? width - SIGN.width - 2 * APART : 10;
  return [
    { x: x + inner, y: layer === 'phases' ? y + (height - SIGN.height) / 2 : bottom, ...SIGN },
    { x: x + inner, y: y + APART, ...SIGN },
    ...around({ x, y, width, height }, APART),
  ];
}

/** Around a rectangle at a distance: below it from the left, above it, then at its sides. */
function around({ x, y, width, height }: Rectangle, distance: number): Rectangle[] {
  const rows = [y + height + distance, y - SIGN.height - distance];
  const columns = [x + width + distance, x - SIGN.width - distance];
  return [
    ...rows.flatMap((top) => steps(x, x + width - SIGN.width).map((left) => ({ x: left, y: top, ...SIGN }))),
    ...columns.flatMap((left) => steps(y, y + height - SIGN.height).map((top) => ({ x: left, y: top, ...SIGN }))),
  ];
}

function steps(from: number, to: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / TRY));
  return Array.from({ length: count + 1 }, (_, index) => from + index * TRY);
}

interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where along a segment a sign may stand: its middle first. */
const ALONG = [0.5, 0.25, 0.75, 0.1, 0.9];

/** On both sides of a segment, from its middle outwards. */
function beside({ x1, y1, x2, y2 }: Segment): Rectangle[] {
  return [APART, APART + TRY, APART + 3 * TRY].flatMap((distance) =>
    ALONG.flatMap((part) => {
      const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      const [left, top] = [x - SIGN.width / 2, y - SIGN.height / 2];
      return y1 === y2
        ? [
            { x: left, y: y - SIGN.height - distance, ...SIGN },
            { x: left, y: y + distance, ...SIGN },
          ]
        : [
            { x: x + distance, y: top, ...SIGN },
            { x: x - SIGN.width - distance, y: top, ...SIGN },
          ];
    }),
  );
}

function isFree(indexed: IndexedScene, place: Rectangle, taken: readonly Rectangle[]): boolean {
  const wide = {
    x: place.x - APART + 1,
    y: place.y - APART + 1,
    width: place.width + 2 * APART - 2,
    height: place.height + 2 * APART - 2,
  };
  const near = indexed.inView(wide.x, wide.y, wide.x + wide.width, wide.y + wide.height);
  const drawn = near.flatMap(drawnPlaces);
  return [...drawn, ...taken].every((other) => !overlaps(wide, other));
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

const SOLID: ReadonlySet<string> = new Set(['steps', 'markers', 'notes', 'frame']);

/** What of a group must stay in sight: all of a step, marker or note; courses and texts of the rest. */
function drawnPlaces(group: SceneGroup): Rectangle[] {
  if (SOLID.has(group.layer)) return [group];
  const texts = group.primitives.flatMap((primitive) => textPlace(group, primitive));
  const strokes = group.layer === 'links' || group.layer === 'lines' ? segmentsOf(group).map(strip) : [];
  return [...texts, ...strokes];
}

/** The room of a text, rather too large than too small; a label's own ground with it. */
function textPlace(group: SceneGroup, primitive: Primitive): Rectangle[] {
  if (primitive.type === 'rectangle' && (group.layer === 'links' || group.layer === 'lines')) {
    return [{ ...primitive, x: group.x + primitive.x, y: group.y + primitive.y }];
  }
  if (primitive.type !== 'text') return [];
  const width = [...primitive.text].length * primitive.size;
  const left = { start: 0, middle: width / 2, end: width }[primitive.anchor];
  return [
    { x: group.x + primitive.x - left, y: group.y + primitive.y - primitive.size, width, height: primitive.size * 1.4 },
  ];
}

function strip({ x1, y1, x2, y2 }: Segment): Rectangle {
  return {
    x: Math.min(x1, x2) - 1,
    y: Math.min(y1, y2) - 1,
    width: Math.abs(x2 - x1) + 2,
    height: Math.abs(y2 - y1) + 2,
  };
}

/** The straight pieces of a group's paths, longest first, corners as they stand. */
function segmentsOf({ x, y, primitives }: SceneGroup): Segment[] {
  const segments = primitives.flatMap((primitive) => (primitive.type === 'path' ? pieces(primitive.d) : []));
  const length = ({ x1, y1, x2, y2 }: Segment) => Math.abs(x2 - x1) + Math.abs(y2 - y1);
  return segments
    .map(({ x1, y1, x2, y2 }) => ({ x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2 }))
    .sort((one, other) => length(other) - length(one));
}

function pieces(d: string): Segment[] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [{ x1: point.x, y1: point.y, x2: next.x, y2: next.y }] : [];
  });
}
