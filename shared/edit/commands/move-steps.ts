import { keyBetween } from '../../model/order.ts';
import { columnPositions, columnsInOrder, lanesInOrder, stepsInCell } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { standBelow } from '../cells.ts';
import { type DocumentDraft, EditError, type EditRecipe } from '../edit.ts';

export interface MoveSteps {
  readonly stepIds: readonly Id[];
  /** Lanes down (negative: up) and columns to the right (negative: to the left). */
  readonly lanes: number;
  readonly columns: number;
  /** Ids for columns that are added at the end where the drawing has too few; as many as there may be. */
  readonly newColumnIds: readonly Id[];
}

/**
 * Moves several steps together, each by the same number of lanes and columns. Where one would cover a step that stays,
 * that lane's later steps give way by the width of what arrives; pinned and locked ones are stood below instead.
 * @throws EditError when one of them would leave the drawing
 */
export const moveSteps: EditRecipe<MoveSteps> = (draft, args, before) => {
  const moves = plan(draft, args, before);
  const moving = new Set(moves.map(({ id }) => id));
  for (const laneId of new Set(moves.map((move) => move.laneId))) {
    const arriving = moves.filter((move) => move.laneId === laneId);
    if (collides(before, arriving, moving)) makeRoom(draft, args, before, laneId, arriving, moving);
  }
  for (const { id, laneId, column } of moves) {
    standBelow(draft, id, laneId, columnAt(draft, before, args.newColumnIds, column));
  }
};

interface Move {
  readonly id: Id;
  readonly laneId: Id;
  readonly column: number;
}

function plan(draft: DocumentDraft, { stepIds, lanes, columns }: MoveSteps, before: BlueprintDocument): Move[] {
  const order = lanesInOrder(before).map(([id]) => id);
  const positions = columnPositions(before);
  const moves = stepIds.flatMap((id): Move[] => {
    const step = before.steps[id];
    const column = positions.get(step?.columnId ?? '');
    if (!step || step.laneId === undefined || column === undefined) return [];
    const laneId = order[order.indexOf(step.laneId) + lanes];
    if (laneId === undefined || column + columns < 0) throw new EditError(outside);
    return [{ id, laneId, column: column + columns }];
  });
  // They leave first, so that they do not stand in each other's way.
  for (const { id } of moves) {
    const step = draft.steps[id];
    delete step?.columnId;
  }
  return moves;
}

function collides(before: BlueprintDocument, arriving: readonly Move[], moving: ReadonlySet<Id>): boolean {
  const columns = columnsInOrder(before);
  return arriving.some(({ laneId, column }) => {
    const columnId = columns[column]?.[0];
    return (
      columnId !== undefined && stepsInCell(before, laneId, columnId).some(([id, step]) => stays(id, step, moving))
    );
  });
}

function stays(id: Id, step: { readonly pinned?: boolean; readonly locked?: boolean }, moving: ReadonlySet<Id>) {
  return !moving.has(id) && step.pinned !== true && step.locked !== true;
}

/** The lane's steps from the first arriving column on shift by the width of what arrives. */
function makeRoom(
  draft: DocumentDraft,
  { newColumnIds }: MoveSteps,
  before: BlueprintDocument,
  laneId: Id,
  arriving: readonly Move[],
  moving: ReadonlySet<Id>,
): void {
  const columns = arriving.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const positions = columnPositions(before);
  for (const [id, step] of Object.entries(before.steps)) {
    const column = positions.get(step.columnId ?? '');
    if (step.laneId !== laneId || column === undefined || column < first || !stays(id, step, moving)) continue;
    standBelow(draft, id, laneId, columnAt(draft, before, newColumnIds, column + last - first + 1));
  }
}

/** The column at a position; beyond the last one columns are added at the end. */
function columnAt(draft: DocumentDraft, before: BlueprintDocument, newIds: readonly Id[], position: number): Id {
  const columns = columnsInOrder(before);
  const known = columns[position]?.[0];
  if (known !== undefined) return known;
  const wanted = newIds[position - columns.length];
  if (wanted === undefined) throw new EditError(outside);
  for (const id of newIds.slice(0, position - columns.length + 1)) {
    if (draft.columns[id]) continue;
    const all = Object.values(draft.columns).sort((one, other) => (one.order < other.order ? -1 : 1));
    const last = all.at(-1);
    const order = keyBetween(last?.order ?? null, null);
    draft.columns[id] = last?.phaseId === undefined ? { order } : { order, phaseId: last.phaseId };
  }
  return wanted;
}

const outside = {
  en: 'The steps cannot be moved further this way.',
  'zh-Hans': '所选步骤无法继续向此方向移动。',
};
