import { z } from 'zod';
import type { StoredPicture } from '../../model/pictures/pictures.ts';
import { blueprintDocument } from '../../model/schema/document.ts';
import { LIMITS } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { misfit } from './add-element.ts';

export interface KeepPicture {
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly id: string;
  readonly picture: StoredPicture;
}

/**
 * Keeps a picture with the document, once however often it is named.
 * @throws EditError when it is no picture, or the pictures would be too large together
 */
export const keepPicture: EditRecipe<KeepPicture> = (draft, { id, picture }, before) => {
  const parsed = z.safeParse(blueprintDocument.shape.pictures, { [id]: picture });
  if (!parsed.success) throw new EditError(misfit(parsed.error));
  if (Object.hasOwn(before.pictures, id)) return;
  const characters = Object.values(before.pictures).reduce((sum, { data }) => sum + data.length, picture.data.length);
  if ((characters * 3) / 4 > LIMITS.pictures) throw new EditError(full);
  draft.pictures[id] = { ...picture };
};

const full = {
  en: `There is no room for another picture: a blueprint holds ${LIMITS.pictures / 1024 / 1024} MB of them.`,
  'zh-Hans': `图片空间已满：每个蓝图的图片合计不超过 ${LIMITS.pictures / 1024 / 1024} MB。`,
};
