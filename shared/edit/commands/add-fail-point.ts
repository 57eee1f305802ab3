import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id, Text } from '../../model/schema/values.ts';
import { EditError, type EditRecipe } from '../edit.ts';

export interface AddFailPoint {
  readonly failPointId: Id;
  readonly on: Id;
  readonly what: Text;
}

/**
 * Marks a step or a link as a fail point with the next free number, which it keeps when others come and go.
 * @throws EditError when the step or link is missing
 */
export const addFailPoint: EditRecipe<AddFailPoint> = (draft, { failPointId, on, what }, before) => {
  requirePlace(before, on);
  draft.failPoints[failPointId] = { on, number: nextNumber(before.failPoints), what: { ...what } };
};

/** One more than the highest number in use, so that no number ever names two markers. */
export function nextNumber(markers: Readonly<Record<Id, { readonly number: number }>>): number {
  return Object.values(markers).reduce((highest, marker) => Math.max(highest, marker.number), 0) + 1;
}

/** @throws EditError when no step or link has this id */
export function requirePlace(document: BlueprintDocument, on: Id): void {
  if (document.steps[on] || document.links[on]) return;
  throw new EditError({
    en: 'A marker stands on a step or a link; this one is no longer there.',
    'zh-Hans': '标记只能放在步骤或连线上，该对象已不存在。',
  });
}
