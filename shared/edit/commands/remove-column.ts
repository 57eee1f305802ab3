import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { deleteElements } from './delete-elements.ts';

export interface RemoveColumn {
  readonly columnId: Id;
}

/** Removes a column; steps that stand in it go to the tray. @throws EditError for the last column */
export const removeColumn: EditRecipe<RemoveColumn> = (draft, { columnId }, before) => {
  if (Object.keys(before.columns).length < 2) throw new EditError(lastOne);
  deleteElements(draft, { ids: [columnId] }, before);
};

const lastOne = { en: 'A drawing keeps at least one column.', 'zh-Hans': '图中至少保留一列。' };
