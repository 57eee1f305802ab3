import { columnsInOrder } from '../../model/queries.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { appendColumn, type CellTarget, placeInCell } from '../cells.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface AddNextStep {
  readonly stepId: Id;
  readonly linkId: Id;
  readonly afterStepId: Id;
  readonly kind: string;
  readonly name: Text;
  /** Id for the column that is added where the lane ends. */
  readonly newColumnId: Id;
  /** Id for one more column, should the lane's later steps need it. */
  readonly spareColumnId: Id;
}

/**
 * Adds the next step of the lane, in the column after a step, with the flow link drawn.
 * @throws EditError when the step before is missing or lies in the tray
 */
export const addNextStep: EditRecipe<AddNextStep> = (draft, args, before) => {
  const previous = before.steps[args.afterStepId];
  if (previous?.laneId === undefined || previous.columnId === undefined) throw new EditError(noPrevious);
  const columns = columnsInOrder(before).map(([id]) => id);
  const following = columns[columns.indexOf(previous.columnId) + 1];
  draft.steps[args.stepId] = { kind: args.kind, name: { ...args.name }, order: 'a0' };
  if (following === undefined) {
    appendColumn(draft, before, args.newColumnId);
    Object.assign(draft.steps[args.stepId] ?? {}, { laneId: previous.laneId, columnId: args.newColumnId });
  } else {
    const target: CellTarget = {
      laneId: previous.laneId,
      columnId: following,
      where: 'before',
      newColumnId: args.spareColumnId,
    };
    placeInCell(draft, before, args.stepId, target);
  }
  draft.links[args.linkId] = { from: args.afterStepId, to: args.stepId };
};

const noPrevious = {
  en: 'The step to continue from has no place in a lane.',
  'zh-Hans': '要接续的步骤尚未放入泳道。',
};
