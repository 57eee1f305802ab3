import type { Id } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';
import { already, missingEnd, toItself } from './connect.ts';

export interface Reconnect {
  readonly linkId: Id;
  readonly from: Id;
  readonly to: Id;
}

/**
 * Leads a link to other ends; sides and bends set by hand are dropped with the old course.
 * @throws EditError when the link or an end is missing, both ends are the same, or such a link is there already
 */
export const reconnect: EditRecipe<Reconnect> = (draft, { linkId, from, to }, before) => {
  if (!before.links[linkId] || !before.steps[from] || !before.steps[to]) throw new EditError(missingEnd);
  if (from === to) throw new EditError(toItself);
  const twin = Object.entries(before.links).some(([id, link]) => id !== linkId && link.from === from && link.to === to);
  if (twin) throw new EditError(already);
  const link = draft.links[linkId];
  if (!link) return;
  link.from = from;
  link.to = to;
  delete link.fromSide;
  delete link.toSide;
  delete link.bends;
};
