import type { Id } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';
import { nextNumber, requirePlace } from './add-fail-point.ts';

export interface AddWaitPoint {
  readonly waitPointId: Id;
  readonly on: Id;
}

/**
 * Marks a step or a link as a wait point with the next free number, which it keeps when others come and go.
 * @throws EditError when the step or link is missing
 */
export const addWaitPoint: EditRecipe<AddWaitPoint> = (draft, { waitPointId, on }, before) => {
  requirePlace(before, on);
  draft.waitPoints[waitPointId] = { on, number: nextNumber(before.waitPoints) };
};
