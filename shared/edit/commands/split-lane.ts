import { keyBetween } from '../../model/order.ts';
import { lanesInOrder, stepsOfLane } from '../../model/queries.ts';
import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface SplitLane {
  readonly laneId: Id;
  /** Ids for the lanes that come about: one for each actor of its steps. */
  readonly newLaneIds: readonly Id[];
}

/**
 * Splits a lane by actor: each actor that steps of it name first gets a lane below it, of the same role and called like
 * the actor, with its steps at the same columns. Steps that name nobody stay; an emptied lane is taken over by the
 * first actor instead.
 * @throws EditError where no two of its steps differ in that
 */
export const splitLane: EditRecipe<SplitLane> = (draft, { laneId, newLaneIds }, before) => {
  const lane = before.lanes[laneId];
  const steps = stepsOfLane(before, laneId);
  const actors = [...new Set(steps.flatMap(([, { actorIds = [] }]) => actorIds.slice(0, 1)))];
  const somebodyStays = steps.some(([, { actorIds = [] }]) => actorIds.length === 0);
  const moved = somebodyStays ? actors : actors.slice(1);
  if (!lane || moved.length === 0) throw new EditError(nothingToSplit);
  const lanes = lanesInOrder(before);
  const next = lanes[lanes.findIndex(([id]) => id === laneId) + 1]?.[1].order ?? null;
  const [stayingActor] = somebodyStays ? [] : actors;
  const own = draft.lanes[laneId];
  if (own && stayingActor !== undefined) {
    own.actorId = stayingActor;
    own.name = { ...(before.actors[stayingActor]?.name ?? own.name) };
  }
  let order = lane.order;
  moved.forEach((actorId, index) => {
    const id = newLaneIds[index];
    if (id === undefined) throw new EditError(nothingToSplit);
    order = keyBetween(order, next);
    draft.lanes[id] = { role: lane.role, name: { ...(before.actors[actorId]?.name ?? lane.name) }, order, actorId };
    for (const [stepId, { actorIds = [] }] of steps) {
      const step = draft.steps[stepId];
      if (step && actorIds[0] === actorId) step.laneId = id;
    }
  });
};

const nothingToSplit = {
  en: 'A lane is split by the first actor of its steps: here there is at most one.',
  'zh-Hans': '泳道按步骤的第一个执行者拆分，此泳道中至多只有一个执行者。',
};
