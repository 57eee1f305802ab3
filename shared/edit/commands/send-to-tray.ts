import type { Id } from '../../model/schema/values.ts';
import type { EditRecipe } from '../edit.ts';

export interface SendToTray {
  readonly stepIds: readonly Id[];
}

/** Takes steps out of their cells into the tray; their links stay. */
export const sendToTray: EditRecipe<SendToTray> = (draft, { stepIds }) => {
  for (const id of stepIds) {
    const step = draft.steps[id];
    if (!step) continue;
    delete step.laneId;
    delete step.columnId;
  }
};
