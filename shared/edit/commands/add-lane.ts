import { keyBetween } from '../../model/order.ts';
import { lanesInOrder } from '../../model/queries.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface AddLane {
  readonly laneId: Id;
  readonly role: string;
  readonly name: Text;
  /** The lane it goes below; none for the top. */
  readonly belowLaneId?: Id;
}

/** Adds a lane below another. */
export const addLane: EditRecipe<AddLane> = (draft, { laneId, role, name, belowLaneId }, before) => {
  const lanes = lanesInOrder(before);
  const index = lanes.findIndex(([id]) => id === belowLaneId);
  const order = keyBetween(lanes[index]?.[1].order ?? null, lanes[index + 1]?.[1].order ?? null);
  draft.lanes[laneId] = { role, name: { ...name }, order };
};
