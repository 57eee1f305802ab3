import type { Id } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface Arrange {
  readonly steps: readonly { readonly id: Id; readonly columnId: Id; readonly order: string }[];
  /** Columns as they are to be; those not named are removed. */
  readonly columns: readonly { readonly id: Id; readonly order: string; readonly phaseId?: Id }[];
}

/** Lays the drawing out anew, as Tidy proposes it: the columns and each step's column and order. */
export const arrange: EditRecipe<Arrange> = (draft, { steps, columns }, before) => {
  const kept = new Set(columns.map(({ id }) => id));
  for (const { id, order, phaseId } of columns) {
    const column = before.columns[id];
    if (column && column.order === order && column.phaseId === phaseId) continue;
    const { phaseId: _old, ...rest } = column ?? { order };
    draft.columns[id] = phaseId === undefined ? { ...rest, order } : { ...rest, order, phaseId };
  }
  for (const id of Object.keys(before.columns)) if (!kept.has(id)) delete draft.columns[id];
  for (const { id, columnId, order } of steps) {
    const step = before.steps[id];
    if (!step || (step.columnId === columnId && step.order === order)) continue;
    Object.assign(draft.steps[id] ?? {}, { columnId, order });
  }
};
