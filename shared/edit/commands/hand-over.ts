import { lanesInOrder } from '../../model/queries.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { placeInCell } from '../cells.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface HandOver {
  readonly stepId: Id;
  readonly linkId: Id;
  readonly fromStepId: Id;
  readonly kind: string;
  readonly name: Text;
  readonly newColumnId: Id;
}

/**
 * Adds a step to the lane below, in the same column, with the link drawn. Where that cell is taken the new step goes
 * before what stands there.
 * @throws EditError when the step is missing, in the tray, or in the lowest lane
 */
export const handOver: EditRecipe<HandOver> = (draft, args, before) => {
  const from = before.steps[args.fromStepId];
  const lanes = lanesInOrder(before).map(([id]) => id);
  const below = lanes[lanes.indexOf(from?.laneId ?? '') + 1];
  if (from?.columnId === undefined || !lanes.includes(from.laneId ?? '') || below === undefined)
    throw new EditError(noLane);
  draft.steps[args.stepId] = { kind: args.kind, name: { ...args.name }, order: 'a0' };
  const target = { laneId: below, columnId: from.columnId, where: 'before', newColumnId: args.newColumnId } as const;
  placeInCell(draft, before, args.stepId, target);
  draft.links[args.linkId] = { from: args.fromStepId, to: args.stepId };
};

const noLane = {
  en: 'There is no lane below to hand over to.',
  'zh-Hans': '下方没有可以移交的泳道。',
};
