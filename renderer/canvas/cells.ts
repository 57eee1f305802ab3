import { type CellTarget, planPlacement } from '../../shared/edit/cells.ts';
import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import { columnPositions, columnsInOrder, lanesInOrder, stepsInCell } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import type { IndexedScene } from './use-scene.ts';

/** A place that a dragged step would land in. */
export interface Landing {
  readonly laneId: Id;
  /** Null for a new column at the end. */
  readonly columnId: Id | null;
  readonly where: 'before' | 'after';
  /** Whether something stands there that gives way. */
  readonly taken: boolean;
  /** What to show: the free cell, or the bar between two steps. Sheet coordinates. */
  readonly mark: Rectangle;
  /** Where the steps that give way would stand. Sheet coordinates. */
  readonly shifted: readonly Rectangle[];
}

const BAR = 4;
const NEW_COLUMN = 160;

/**
 * The cell nearest to a point of the sheet, and how a step would land there. Where that is as before, the very same
 * landing is returned, so that nothing is worked out or drawn again while the pointer stays within a cell.
 */
export function landingAt(
  indexed: IndexedScene,
  point: Point,
  stepId: Id | null,
  before: Landing | null = null,
): Landing | null {
  const { scene, layout, document } = indexed;
  const at = { x: point.x - scene.origin.x, y: point.y - scene.origin.y };
  const laneId = lanesInOrder(document)[nearest(layout.lanes, at.y)]?.[0];
  if (laneId === undefined) return null;
  const end = layout.columns.at(-1);
  if (!end || at.x > end.start + end.size + 20) return landingOf(indexed, { laneId, columnId: null }, stepId);
  const column = nearest(layout.columns, at.x);
  const columnId = columnsInOrder(document)[column]?.[0];
  const span = layout.columns[column];
  if (columnId === undefined || !span) return null;
  const where = at.x > span.start + span.size / 2 ? 'after' : 'before';
  if (before?.laneId === laneId && before.columnId === columnId && before.where === where) return before;
  return landingOf(indexed, { laneId, columnId, where }, stepId);
}

/** A cell in which a step is to stand. */
export type Cell = Pick<Landing, 'laneId' | 'columnId'> & Partial<Pick<Landing, 'where'>>;

/** How a step would land in a cell. */
export function landingOf(indexed: IndexedScene, cell: Cell, stepId: Id | null): Landing | null {
  const { scene, layout, document } = indexed;
  const { laneId, columnId, where = 'before' } = cell;
  const band = layout.lanes[lanesInOrder(document).findIndex(([id]) => id === laneId)];
  if (!band) return null;
  const [top, height] = [scene.origin.y + band.start + 6, band.size - 12];
  if (columnId === null) {
    const end = layout.columns.at(-1);
    const x = scene.origin.x + (end ? end.start + end.size + 20 : 0);
    return { laneId, columnId, where, taken: false, mark: { x, y: top, width: NEW_COLUMN, height }, shifted: [] };
  }
  const span = layout.columns[columnsInOrder(document).findIndex(([id]) => id === columnId)];
  if (!span) return null;
  const taken = stepsInCell(document, laneId, columnId).some(([id]) => id !== stepId);
  const left = scene.origin.x + span.start;
  const bar = where === 'after' ? left + span.size + 8 : left - 8 - BAR;
  const mark = taken ? { x: bar, y: top, width: BAR, height } : { x: left - 4, y: top, width: span.size + 8, height };
  const target: CellTarget = { laneId, columnId, where, newColumnId: '' };
  const shifted = taken ? shiftedBy(indexed, stepId ?? '', target) : [];
  return { laneId, columnId, where, taken, mark, shifted };
}

function shiftedBy({ layout, document, byKey }: IndexedScene, stepId: Id, target: CellTarget): Rectangle[] {
  const columns = columnPositions(document);
  const startOf = (columnId: Id | undefined) => {
    const end = layout.columns.at(-1);
    return layout.columns[columns.get(columnId ?? '') ?? -1]?.start ?? (end ? end.start + end.size + 20 : 0);
  };
  return planPlacement(document, stepId, target).shifted.flatMap(([id, columnId]) => {
    const group = byKey.get(id);
    if (!group) return [];
    const { x, y, width, height } = group;
    return [{ x: x + startOf(columnId) - startOf(document.steps[id]?.columnId), y, width, height }];
  });
}

/** Index of the band that holds a position, or the nearest one; -1 without bands. */
function nearest(bands: readonly { readonly start: number; readonly size: number }[], at: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  bands.forEach(({ start, size }, index) => {
    const distance = at < start ? start - at : at > start + size ? at - start - size : 0;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/** The middle of a cell on the sheet; beyond the last column for null. */
export function cellCentre({ scene, layout, document }: IndexedScene, laneId: Id, columnId: Id | null): Point {
  const lane = layout.lanes[lanesInOrder(document).findIndex(([id]) => id === laneId)];
  const column = layout.columns[columnsInOrder(document).findIndex(([id]) => id === columnId)];
  const end = layout.columns.at(-1);
  const x = column ? column.start + column.size / 2 : end ? end.start + end.size + 20 + NEW_COLUMN / 2 : NEW_COLUMN / 2;
  return { x: scene.origin.x + x, y: scene.origin.y + (lane ? lane.start + lane.size / 2 : 0) };
}

/** The places of cells that follow one another in a lane: their middles, those of new columns at the end too. */
export function followingCells(indexed: IndexedScene, { laneId, columnId }: Cell, count: number): Point[] {
  const columns = columnsInOrder(indexed.document).map(([id]) => id);
  const first = columnId === null ? columns.length : columns.indexOf(columnId);
  return Array.from({ length: count }, (_, away) => {
    const beyond = Math.max(0, first + away - columns.length);
    const { x, y } = cellCentre(indexed, laneId, columns[first + away] ?? null);
    return { x: x + beyond * (NEW_COLUMN + 20), y };
  });
}

/** The column after one, or null where it is the last. */
export function columnAfter(document: BlueprintDocument, columnId: Id): Id | null {
  const columns = columnsInOrder(document).map(([id]) => id);
  return columns[columns.indexOf(columnId) + 1] ?? null;
}
