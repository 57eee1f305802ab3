import { picturesInUse } from '../../model/pictures/pictures.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { EditRecipe } from '../edit.ts';

/** Lets go of these pictures where nothing names them any more. */
export const dropPictures: EditRecipe<{ readonly ids: readonly string[] }> = (draft, { ids }) => {
  const used = picturesInUse(draft as BlueprintDocument);
  for (const id of ids) if (!used.has(id)) delete draft.pictures[id];
};
