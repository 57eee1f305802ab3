import type { BlueprintDocument } from './schema/document.ts';
import type { Column, FailPoint, Lane, Link, Phase, Step, WaitPoint } from './schema/drawing.ts';
import type { Id, Text } from './schema/values.ts';

/** An element with its id. */
export type Entry<Item> = readonly [id: Id, item: Item];

export interface Markers {
  readonly failPoints: readonly Entry<FailPoint>[];
  readonly waitPoints: readonly Entry<WaitPoint>[];
}

const NO_MARKERS: Markers = { failPoints: [], waitPoints: [] };
const NONE: readonly never[] = [];

/** Compares by fractional order key, ids breaking ties, so that any two documents agree on one order. */
export function byOrder(one: Entry<{ order?: string }>, other: Entry<{ order?: string }>): number {
  const [a, b] = [one[1].order ?? '', other[1].order ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}

/** Entries of a collection in the order that people see. */
export function inOrder<Item extends { order?: string }>(items: Readonly<Record<Id, Item>>): Entry<Item>[] {
  return Object.entries(items).sort(byOrder);
}

/** Keeps what was worked out from a collection, or from a whole document, for as long as that very object lives. */
export function memoise<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** How many entries a collection has. */
export const countOf = memoise((collection: object) => Object.keys(collection).length);

const orderedLanes = memoise((lanes: BlueprintDocument['lanes']) => inOrder<Lane>(lanes));
const orderedColumns = memoise((columns: BlueprintDocument['columns']) => inOrder<Column>(columns));
const orderedPhases = memoise((phases: BlueprintDocument['phases']) => inOrder<Phase>(phases));
const positions = memoise(
  (entries: readonly Entry<unknown>[]) => new Map(entries.map(([id], index) => [id, index] as const)),
);

/** Lanes from top to bottom. */
export function lanesInOrder(document: BlueprintDocument): readonly Entry<Lane>[] {
  return orderedLanes(document.lanes);
}

/** Columns from left to right. */
export function columnsInOrder(document: BlueprintDocument): readonly Entry<Column>[] {
  return orderedColumns(document.columns);
}

/** Phases from left to right. */
export function phasesInOrder(document: BlueprintDocument): readonly Entry<Phase>[] {
  return orderedPhases(document.phases);
}

/** Lane id → its position from the top, from 0. */
export function lanePositions(document: BlueprintDocument): ReadonlyMap<Id, number> {
  return positions(lanesInOrder(document));
}

/** Column id → its position from the left, from 0. */
export function columnPositions(document: BlueprintDocument): ReadonlyMap<Id, number> {
  return positions(columnsInOrder(document));
}

function group<Item>(entries: readonly Entry<Item>[], keyOf: (item: Item) => Id): Map<Id, Entry<Item>[]> {
  const groups = new Map<Id, Entry<Item>[]>();
  for (const entry of entries) {
    const key = keyOf(entry[1]);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

const linksByStart = memoise((links: BlueprintDocument['links']) => group(Object.entries(links), (link) => link.from));
const linksByEnd = memoise((links: BlueprintDocument['links']) => group(Object.entries(links), (link) => link.to));
const failPointsByPlace = memoise((points: BlueprintDocument['failPoints']) =>
  group(Object.entries(points).sort(byNumber), (point) => point.on),
);
const waitPointsByPlace = memoise((points: BlueprintDocument['waitPoints']) =>
  group(Object.entries(points).sort(byNumber), (point) => point.on),
);

function byNumber(one: Entry<{ number: number }>, other: Entry<{ number: number }>): number {
  return one[1].number - other[1].number || (one[0] < other[0] ? -1 : 1);
}

function cellKey(laneId: Id, columnId: Id): string {
  return `${laneId} ${columnId}`;
}

interface Cells {
  readonly byCell: ReadonlyMap<string, readonly Entry<Step>[]>;
  readonly byLane: ReadonlyMap<Id, readonly Entry<Step>[]>;
}

const cellsOfSteps = memoise((steps: BlueprintDocument['steps']) => {
  const byCell = new Map<string, Entry<Step>[]>();
  const byLane = new Map<Id, Entry<Step>[]>();
  const put = (groups: Map<string, Entry<Step>[]>, key: string, entry: Entry<Step>) => {
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  };
  for (const entry of inOrder<Step>(steps)) {
    const { laneId, columnId } = entry[1];
    if (laneId === undefined || columnId === undefined) continue;
    put(byCell, cellKey(laneId, columnId), entry);
    put(byLane, laneId, entry);
  }
  return { byCell, byLane } satisfies Cells;
});

/** Steps of one cell from top to bottom. */
export function stepsInCell(document: BlueprintDocument, laneId: Id, columnId: Id): readonly Entry<Step>[] {
  return cellsOfSteps(document.steps).byCell.get(cellKey(laneId, columnId)) ?? NONE;
}

/** Steps of a lane in time: by column, then by order in the cell. Steps of a missing column come last. */
export function stepsOfLane(document: BlueprintDocument, laneId: Id): readonly Entry<Step>[] {
  const position = columnPositions(document);
  const place = ([, step]: Entry<Step>) => position.get(step.columnId ?? '') ?? Number.MAX_SAFE_INTEGER;
  const steps = cellsOfSteps(document.steps).byLane.get(laneId) ?? NONE;
  return [...steps].sort((one, other) => place(one) - place(other) || byOrder(one, other));
}

const stepsInTray = memoise((steps: BlueprintDocument['steps']): readonly Entry<Step>[] =>
  Object.entries(steps)
    .filter(([, { laneId, columnId }]) => laneId === undefined || columnId === undefined)
    .sort(byOrder),
);

/** Steps that have no place yet, in order. */
export function trayOf(document: BlueprintDocument): readonly Entry<Step>[] {
  return stepsInTray(document.steps);
}

/** Links that leave a step. */
export function linksFrom(document: BlueprintDocument, id: Id): readonly Entry<Link>[] {
  return linksByStart(document.links).get(id) ?? NONE;
}

/** Links that arrive at a step. */
export function linksTo(document: BlueprintDocument, id: Id): readonly Entry<Link>[] {
  return linksByEnd(document.links).get(id) ?? NONE;
}

/** Fail points and wait points on a step or link, by number. */
export function markersOn(document: BlueprintDocument, id: Id): Markers {
  const failPoints = failPointsByPlace(document.failPoints).get(id);
  const waitPoints = waitPointsByPlace(document.waitPoints).get(id);
  if (!failPoints && !waitPoints) return NO_MARKERS;
  return { failPoints: failPoints ?? NONE, waitPoints: waitPoints ?? NONE };
}

/** The lane of a step; undefined in the tray or where the lane is missing. */
export function laneOf(document: BlueprintDocument, stepId: Id): Entry<Lane> | undefined {
  const laneId = document.steps[stepId]?.laneId;
  const lane = laneId === undefined ? undefined : document.lanes[laneId];
  return laneId !== undefined && lane ? [laneId, lane] : undefined;
}

/** The role of the lane in which a step lies. */
export function roleOf(document: BlueprintDocument, stepId: Id): string | undefined {
  const laneId = document.steps[stepId]?.laneId;
  return laneId === undefined ? undefined : document.lanes[laneId]?.role;
}

/** The text in a language, else in the first of the others that has one, else empty. */
export function textIn(text: Text | undefined, language: string, others: readonly string[]): string {
  if (!text) return '';
  const wanted = text[language];
  if (wanted) return wanted;
  for (const other of others) {
    const found = text[other];
    if (found) return found;
  }
  return '';
}

/** Whether a step is not drawn because its lane or its phase is folded. */
export function isFoldedAway(document: BlueprintDocument, stepId: Id): boolean {
  const step = document.steps[stepId];
  if (!step) return false;
  if (document.lanes[step.laneId ?? '']?.folded) return true;
  const phaseId = document.columns[step.columnId ?? '']?.phaseId;
  return phaseId !== undefined && document.phases[phaseId]?.folded === true;
}
