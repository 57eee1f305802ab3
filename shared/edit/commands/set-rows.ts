import { blueprintDocument } from '../../model/schema/document.ts';
import type { Row } from '../../model/schema/drawing.ts';
import type { EditRecipe } from '../edit.ts';
import { fitting } from './add-element.ts';

/**
 * Says which rows the drawing shows, from top to bottom; none at all leaves no trace in the file.
 * @throws EditError when one of them is no row
 */
export const setRows: EditRecipe<{ readonly rows: readonly Row[] }> = (draft, { rows }) => {
  fitting(blueprintDocument.shape.rows, rows);
  if (rows.length === 0) delete draft.rows;
  else draft.rows = rows.map((row) => ({ ...row }));
};
