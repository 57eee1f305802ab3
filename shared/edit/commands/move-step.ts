import type { Id } from '../../model/schema/values.ts';
import { type CellTarget, placeInCell } from '../cells.ts';
import type { EditRecipe } from '../edit.ts';

export interface MoveStep {
  readonly stepId: Id;
  readonly target: CellTarget;
}

/** Moves a step to a cell. Its old cell stays empty; on a taken cell the lane's later steps give way. */
export const moveStep: EditRecipe<MoveStep> = (draft, { stepId, target }, before) => {
  placeInCell(draft, before, stepId, target);
};
