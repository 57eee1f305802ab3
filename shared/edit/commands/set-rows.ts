import { z } from 'zod';
import { blueprintDocument } from '../../model/schema/document.ts';
import type { Row } from '../../model/schema/drawing.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { misfit } from './add-element.ts';

/**
 * Says which rows the drawing shows, from top to bottom; none at all leaves no trace in the file.
 * @throws EditError when one of them is no row
 */
export const setRows: EditRecipe<{ readonly rows: readonly Row[] }> = (draft, { rows }) => {
  const parsed = z.safeParse(blueprintDocument.shape.rows, rows);
  if (!parsed.success) throw new EditError(misfit(parsed.error));
  if (rows.length === 0) delete draft.rows;
  else draft.rows = rows.map((row) => ({ ...row }));
};
