import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface Connect {
  readonly linkId: Id;
  readonly from: Id;
  readonly to: Id;
}

/**
 * Links two steps.
 * @throws EditError when an end is missing, both are the same, or the link is there already
 */
export const connect: EditRecipe<Connect> = (draft, { linkId, from, to }, before) => {
  if (!before.steps[from] || !before.steps[to]) throw new EditError(missingEnd);
  if (from === to) throw new EditError(toItself);
  if (Object.values(before.links).some((link) => link.from === from && link.to === to)) throw new EditError(already);
  draft.links[linkId] = { from, to };
};

export const missingEnd = {
  en: 'A link needs a step at each end.',
  'zh-Hans': '连线的两端都必须是步骤。',
};
export const toItself = {
  en: 'A step cannot be linked to itself.',
  'zh-Hans': '步骤不能与自身相连。',
};
export const already = {
  en: 'These steps are linked already.',
  'zh-Hans': '这两个步骤之间已有连线。',
};
