import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import type { DocumentDraft, EditRecipe } from '../edit.ts';

export interface Arrange {
  readonly steps: readonly { readonly id: Id; readonly columnId: Id; readonly order: string }[];
  /** Columns as they are to be; those not named are removed. */
  readonly columns: readonly { readonly id: Id; readonly order: string; readonly phaseId?: Id }[];
}

/**
 * Lays the drawing out anew, as Tidy proposes it: the columns and each step's column and order. Bends set by hand stay
 * while both ends of their link do; where one moved, the link finds its own way again.
 */
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
  resetBends(draft, before, new Set(movedSteps(steps, before)), kept);
};

function movedSteps(steps: Arrange['steps'], before: BlueprintDocument): Id[] {
  return steps.flatMap(({ id, columnId }) => (before.steps[id]?.columnId === columnId ? [] : [id]));
}

function resetBends(
  draft: DocumentDraft,
  before: BlueprintDocument,
  moved: ReadonlySet<Id>,
  columns: ReadonlySet<Id>,
): void {
  for (const [id, { from, to, bends = [] }] of Object.entries(before.links)) {
    const lost = bends.some(({ columnId }) => columnId !== undefined && !columns.has(columnId));
    if (bends.length > 0 && (lost || moved.has(from) || moved.has(to))) delete draft.links[id]?.bends;
  }
}
