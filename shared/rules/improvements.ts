import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';

/** Whether some improvement is about an element: none, one that lacks owner, due date or state, or a whole one. */
export function improvementFor(document: BlueprintDocument, id: Id): 'none' | 'part' | 'whole' {
  const about = Object.values(document.improvements).filter(({ aboutIds = [] }) => aboutIds.includes(id));
  if (about.length === 0) return 'none';
  return about.some(({ ownerId, due, state }) => ownerId && due && state) ? 'whole' : 'part';
}
