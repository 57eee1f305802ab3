import { keyBetween } from '../../model/order.ts';
import { phasesInOrder } from '../../model/queries.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddPhase {
  readonly phaseId: Id;
  readonly name: Text;
  /** The columns that it takes over, from whatever phase they were in. */
  readonly columnIds: readonly Id[];
}

/** Adds a phase after the others and gives it columns. */
export const addPhase: EditRecipe<AddPhase> = (draft, { phaseId, name, columnIds }, before) => {
  const last = phasesInOrder(before).at(-1)?.[1];
  draft.phases[phaseId] = { name: { ...name }, order: keyBetween(last?.order ?? null, null) };
  for (const id of columnIds) {
    const column = draft.columns[id];
    if (column) column.phaseId = phaseId;
  }
};
