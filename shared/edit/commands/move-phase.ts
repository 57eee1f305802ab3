import { keyBetween } from '../../model/order.ts';
import { columnsInOrder, phasesInOrder } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface MovePhase {
  readonly phaseId: Id;
  /** One place earlier or later. */
  readonly by: -1 | 1;
}

/**
 * Moves a phase one place earlier or later with its columns and all that stands in them.
 * @throws EditError at the beginning and at the end
 */
export const movePhase: EditRecipe<MovePhase> = (draft, { phaseId, by }, before) => {
  const phases = phasesInOrder(before);
  const index = phases.findIndex(([id]) => id === phaseId);
  const others = phases.filter(([id]) => id !== phaseId);
  const at = index + by;
  const phase = draft.phases[phaseId];
  if (!phase || at < 0 || at > others.length) throw new EditError(noFurther);
  phase.order = keyBetween(others[at - 1]?.[1].order ?? null, others[at]?.[1].order ?? null);
  const passed = phases[at]?.[0];
  if (passed !== undefined)
    moveColumns(before, phaseId, passed, by, (id, order) => {
      const column = draft.columns[id];
      if (column) column.order = order;
    });
};

/** The phase's columns come to stand before the first or after the last column of the phase that it passes. */
function moveColumns(
  before: BlueprintDocument,
  phaseId: Id,
  passed: Id,
  by: -1 | 1,
  put: (columnId: Id, order: string) => void,
): void {
  const columns = columnsInOrder(before);
  const own = columns.filter(([, column]) => column.phaseId === phaseId);
  const rest = columns.filter(([, column]) => column.phaseId !== phaseId);
  const places = rest.flatMap(([, column], index) => (column.phaseId === passed ? [index] : []));
  if (own.length === 0 || places.length === 0) return;
  const at = by < 0 ? Math.min(...places) : Math.max(...places) + 1;
  const end = rest[at]?.[1].order ?? null;
  let order = rest[at - 1]?.[1].order ?? null;
  for (const [id] of own) {
    order = keyBetween(order, end);
    put(id, order);
  }
}

const noFurther = { en: 'The phase cannot be moved further.', 'zh-Hans': '阶段无法继续移动。' };
