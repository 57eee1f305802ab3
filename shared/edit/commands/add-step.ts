import type { Id, Text } from '../../model/schema/values.ts';
import { type CellTarget, placeInCell } from '../cells.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddStep {
  readonly stepId: Id;
  readonly kind: string;
  readonly name: Text;
  readonly target: CellTarget;
}

/** Adds a step to a cell; on a taken cell the lane's later steps give way. */
export const addStep: EditRecipe<AddStep> = (draft, { stepId, kind, name, target }, before) => {
  draft.steps[stepId] = { kind, name: { ...name }, order: 'a0' };
  placeInCell(draft, before, stepId, target);
};
