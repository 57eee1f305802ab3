import { keyBetween } from '../../model/order.ts';
import { lanesInOrder } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface MoveLane {
  readonly laneId: Id;
  /** One place up or down. */
  readonly by: -1 | 1;
}

/** Moves a lane one place up or down with all that it holds. @throws EditError at the top and at the bottom */
export const moveLane: EditRecipe<MoveLane> = (draft, { laneId, by }, before) => {
  const lanes = lanesInOrder(before);
  const index = lanes.findIndex(([id]) => id === laneId);
  const others = lanes.filter(([id]) => id !== laneId);
  const at = index + by;
  const lane = draft.lanes[laneId];
  if (!lane || at < 0 || at > others.length) throw new EditError(noFurther);
  lane.order = keyBetween(others[at - 1]?.[1].order ?? null, others[at]?.[1].order ?? null);
};

const noFurther = { en: 'The lane cannot be moved further.', 'zh-Hans': '泳道无法继续移动。' };
