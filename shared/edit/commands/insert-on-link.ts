import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { missingEnd } from './connect.ts';

export interface InsertOnLink {
  readonly stepId: Id;
  /** The link that comes to end at the step. */
  readonly linkId: Id;
  /** The link that goes on from it. */
  readonly newLinkId: Id;
}

/**
 * Puts a step into a link: the link, with its condition, leads to the step, and a new one from the step to where it led.
 * @throws EditError when either is missing or the step is an end of the link already
 */
export const insertOnLink: EditRecipe<InsertOnLink> = (draft, { stepId, linkId, newLinkId }, before) => {
  const link = before.links[linkId];
  if (!link || !before.steps[stepId]) throw new EditError(missingEnd);
  if (link.from === stepId || link.to === stepId) throw new EditError(anEnd);
  const goesOn = Object.values(before.links).some(({ from, to }) => from === stepId && to === link.to);
  const leads = Object.values(before.links).some(({ from, to }) => from === link.from && to === stepId);
  const first = draft.links[linkId];
  if (!first) return;
  if (leads) delete draft.links[linkId];
  else {
    first.to = stepId;
    // They were set by hand for the old course.
    delete first.bends;
    delete first.toSide;
  }
  if (!goesOn) draft.links[newLinkId] = { from: stepId, to: link.to };
};

const anEnd = { en: 'This step is an end of the link already.', 'zh-Hans': '该步骤已经是这条连线的一端。' };
