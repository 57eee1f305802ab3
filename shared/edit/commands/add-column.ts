import { keyBetween } from '../../model/order.ts';
import { columnsInOrder } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddColumn {
  readonly columnId: Id;
  /** The column it goes after; none for the start. */
  readonly afterColumnId?: Id;
}

/** Adds an empty column, in the phase of the column before it, or of the first one. */
export const addColumn: EditRecipe<AddColumn> = (draft, { columnId, afterColumnId }, before) => {
  const columns = columnsInOrder(before);
  const index = columns.findIndex(([id]) => id === afterColumnId);
  const [previous, next] = [columns[index]?.[1], columns[index + 1]?.[1]];
  const order = keyBetween(previous?.order ?? null, next?.order ?? null);
  const phaseId = (previous ?? next)?.phaseId;
  draft.columns[columnId] = phaseId === undefined ? { order } : { order, phaseId };
};
