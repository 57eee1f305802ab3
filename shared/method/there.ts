import type { BlueprintDocument, CollectionName } from '../model/schema/document.ts';
import { LANE_ROLES, type LaneRole } from '../model/schema/drawing.ts';
import { says } from '../rules/says.ts';

/** What a part of the way brings about: steps in lanes of a role, times and costs on steps, entries of a list. */
export type There = LaneRole | 'timed' | 'costed' | CollectionName;

const isRole = (what: There): what is LaneRole => LANE_ROLES.some((role) => role === what);

/** How much of it a document has. */
export function countOf(document: BlueprintDocument, what: There): number {
  const steps = Object.values(document.steps);
  if (what === 'timed') return steps.filter(({ time }) => time !== undefined).length;
  if (what === 'costed') return steps.filter(({ cost }) => cost !== undefined).length;
  if (!isRole(what)) return Object.keys(document[what]).length;
  return steps.filter(({ laneId = '', kind }) => kind !== 'reserved' && document.lanes[laneId]?.role === what).length;
}

/** Whether the document says that there is none on purpose. */
function isNoneOnPurpose({ lanes, statements }: BlueprintDocument, what: There): boolean {
  if (what === 'failPoints') return says(statements?.noFailPoints);
  if (what === 'waitPoints') return says(statements?.noWaitPoints);
  return isRole(what) && Object.values(lanes).some(({ role, none }) => role === what && says(none));
}

/** Whether something of it is there, or is said to be none. */
export function isAnyThere(document: BlueprintDocument, there: readonly There[]): boolean {
  return there.length === 0 || there.some((what) => countOf(document, what) > 0 || isNoneOnPurpose(document, what));
}
