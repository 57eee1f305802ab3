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
  const [was, is] = [placeBlueprint(before, view).layout, placeBlueprint(after, view).layout];
  const ghostOf = ghostsOf(before, was, is);
  const [columnsBefore, columnsAfter, lanes] = [columnPositions(before), columnPositions(after), lanePositions(after)];
  const moved = Object.entries(after.steps).flatMap(([id, step]): MovedStep[] => {
    const old = before.steps[id];
    const box = ghostOf(id);
    if (old === step || !old || !box) return [];
    const column = {
      before: (columnsBefore.get(old.columnId ?? '') ?? 0) + 1,
      after: (columnsAfter.get(step.columnId ?? '') ?? 0) + 1,
    };
    const isNew = !columnsBefore.has(step.columnId ?? '');
    const row = { before: rowOf(before, id), after: rowOf(after, id) };
    const stays = old.columnId === step.columnId || looksStill(box, is.items.get(id));
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

/** Bands before and after by id, and the ids before in order. */
interface BandPairs {
  readonly before: ReadonlyMap<string, LayoutBand>;
  readonly after: ReadonlyMap<string, LayoutBand>;
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

function bandPairs(before: readonly LayoutBand[], after: readonly LayoutBand[]): BandPairs {
  const order = before.map(({ id }) => id);
  return {
    before: new Map(before.map((band) => [band.id, band])),
    after: new Map(after.map((band) => [band.id, band])),
    order,
    places: new Map(order.map((id, index) => [id, index])),
  };
}

/** Gives the old box as far from its column's and lane's start as before; where the column is gone, beside the one before. */
function ghostsOf(document: BlueprintDocument, before: Layout, after: Layout): (id: Id) => Rectangle | undefined {
  const [columns, lanes] = [bandPairs(before.columns, after.columns), bandPairs(before.lanes, after.lanes)];
  const acrossFrom = (columnId: Id): number => {
    for (let at = columns.places.get(columnId) ?? -1; at >= 0; at--) {
      const [was, is] = [columns.before, columns.after].map((bands) => bands.get(columns.order[at] ?? ''));
      if (was && is) return middleOf(is) - middleOf(was);
    }
    return 0;
  };
  return (id) => {
    const box = before.items.get(id);
    const { laneId = '', columnId = '' } = document.steps[id] ?? {};
    const [was, is] = [lanes.before.get(laneId), lanes.after.get(laneId)];
    if (!box || !was || !is) return undefined;
    const down = Math.min(box.y - was.start, Math.max(0, is.size - box.height));
    return { ...box, x: box.x + acrossFrom(columnId), y: is.start + down };
  };
}

function middleOf({ start, size }: LayoutBand): number {
  return start + size / 2;
}
