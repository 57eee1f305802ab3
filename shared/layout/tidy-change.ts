import type { Rectangle } from '../model/geometry.ts';
import { columnPositions, lanePositions, stepsInCell } from '../model/queries.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { DrawingView } from './card.ts';
import { placeBlueprint } from './from-document.ts';
import { presentPlaces } from './present-places.ts';
import { countBackward, countBends, countCrossings } from './score.ts';
import { tidyInputOf } from './tidy-document.ts';
import type { Layout, LayoutBand } from './types.ts';

/** A step that stands in another column, or at another place in its cell; positions from 1. */
export interface MovedStep {
  readonly id: Id;
  readonly column: { readonly before: number; readonly after: number };
  /** Whether its column is an inserted one. */
  readonly isNew: boolean;
  /** Its place from the top of its cell. */
  readonly row: { readonly before: number; readonly after: number };
  /** Where it stood, on the new drawing: in what its column and lane are there. */
  readonly ghost: Rectangle;
}

/** A step that is nearer than this to its old place has not moved, in pixels. */
const STILL = 3;

/** What is said of a drawing before and after. */
export interface TidyFigures {
  readonly crossings: number;
  readonly bends: number;
  /** Links that run against the time. */
  readonly backward: number;
  readonly columns: number;
}

export function tidyFigures(document: BlueprintDocument, view: DrawingView): TidyFigures {
  const { layout } = placeBlueprint(document, view);
  const input = tidyInputOf(document);
  const places = presentPlaces(input);
  return {
    crossings: countCrossings(layout),
    bends: countBends(layout),
    backward: places ? countBackward(input, places) : 0,
    columns: layout.columns.length,
  };
}

/** The steps that an arrangement moved, in the order in which the new drawing is read. */
export function movedSteps(before: BlueprintDocument, after: BlueprintDocument, view: DrawingView): MovedStep[] {
  const layouts = [placeBlueprint(before, view).layout, placeBlueprint(after, view).layout] as const;
  const [columnsBefore, columnsAfter, lanes] = [columnPositions(before), columnPositions(after), lanePositions(after)];
  const moved = Object.entries(after.steps).flatMap(([id, step]): MovedStep[] => {
    const old = before.steps[id];
    const box = ghostOf(before, layouts, id);
    if (old === step || !old || !box) return [];
    const column = {
      before: (columnsBefore.get(old.columnId ?? '') ?? 0) + 1,
      after: (columnsAfter.get(step.columnId ?? '') ?? 0) + 1,
    };
    const isNew = !columnsBefore.has(step.columnId ?? '');
    const row = { before: rowOf(before, id), after: rowOf(after, id) };
    const stays = old.columnId === step.columnId || looksStill(box, layouts[1].items.get(id));
    return stays && row.before === row.after ? [] : [{ id, column, isNew, row, ghost: box }];
  });
  const lane = ({ id }: MovedStep) => lanes.get(after.steps[id]?.laneId ?? '') ?? 0;
  return moved.sort((a, b) => a.column.after - b.column.after || lane(a) - lane(b) || a.row.after - b.row.after);
}

/** A column put in the place of another makes no difference to the eye. */
function looksStill(box: Rectangle, now: Rectangle | undefined): boolean {
  return now !== undefined && Math.abs(box.x - now.x) < STILL;
}

function rowOf(document: BlueprintDocument, id: Id): number {
  const { laneId = '', columnId = '' } = document.steps[id] ?? {};
  return stepsInCell(document, laneId, columnId).findIndex(([other]) => other === id) + 1;
}

/** The old box as far from its column's and lane's start as before; where the column is gone, beside the one before it. */
function ghostOf(
  document: BlueprintDocument,
  [before, after]: readonly [Layout, Layout],
  id: Id,
): Rectangle | undefined {
  const box = before.items.get(id);
  const { laneId, columnId } = document.steps[id] ?? {};
  const lane = bandsOf(laneId, before.lanes, after.lanes);
  if (!box || !lane) return undefined;
  const at = before.columns.findIndex((column) => column.id === columnId);
  const near = before.columns
    .slice(0, at + 1)
    .findLast((column) => after.columns.some(({ id: same }) => same === column.id));
  const column = bandsOf(near?.id, before.columns, after.columns);
  const across = column ? middleOf(column.after) - middleOf(column.before) : 0;
  const down = Math.min(box.y - lane.before.start, Math.max(0, lane.after.size - box.height));
  return { ...box, x: box.x + across, y: lane.after.start + down };
}

function bandsOf(id: Id | undefined, before: readonly LayoutBand[], after: readonly LayoutBand[]) {
  const [one, other] = [before, after].map((bands) => bands.find((band) => band.id === id));
  return one && other ? { before: one, after: other } : undefined;
}

function middleOf({ start, size }: LayoutBand): number {
  return start + size / 2;
}
