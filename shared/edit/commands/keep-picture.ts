import { z } from 'zod';
import type { StoredPicture } from '../../model/pictures/pictures.ts';
import { type BlueprintDocument, blueprintDocument } from '../../model/schema/document.ts';
import { LIMITS } from '../../model/schema/values.ts';
import { type DocumentDraft, EditError, type EditRecipe } from '../edit.ts';
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
  addPictures(draft, before, { [id]: picture });
};

/**
 * Adds the pictures that a document does not have yet.
 * @throws EditError when they would be too large together
 */
export function addPictures(
  draft: DocumentDraft,
  before: BlueprintDocument,
  pictures: Readonly<Record<string, StoredPicture>>,
): void {
  const added = Object.entries(pictures).filter(([id]) => !Object.hasOwn(before.pictures, id));
  if (added.length === 0) return;
  const all = [...Object.values(before.pictures), ...added.map(([, picture]) => picture)];
  const characters = all.reduce((sum, { data }) => sum + data.length, 0);
  if ((characters * 3) / 4 > LIMITS.pictures) throw new EditError(full);
  for (const [id, picture] of added) draft.pictures[id] = { ...picture };
}

const full = {
  en: `There is no room for another picture: a blueprint holds ${LIMITS.pictures / 1024 / 1024} MB of them.`,
  'zh-Hans': `图片空间已满：每个蓝图的图片合计不超过 ${LIMITS.pictures / 1024 / 1024} MB。`,
};
