import { columnPositions, lanesInOrder, stepsOfLane } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The first step in reading order: by lane, then time. */
export function firstStep(document: BlueprintDocument): Id | undefined {
  for (const [laneId] of lanesInOrder(document)) {
    const [first] = stepsOfLane(document, laneId);
    if (first) return first[0];
  }
  return undefined;
}

/** The step beside another: along the lane in time, or nearest in time in the next lane that has one. */
export function stepBeside(document: BlueprintDocument, id: Id, direction: Direction): Id | undefined {
  const step = document.steps[id];
  if (step?.laneId === undefined) return firstStep(document);
  if (direction === 'left' || direction === 'right') {
    const lane = stepsOfLane(document, step.laneId).map(([other]) => other);
    return lane[lane.indexOf(id) + (direction === 'right' ? 1 : -1)];
  }
  const columns = columnPositions(document);
  const at = columns.get(step.columnId ?? '') ?? 0;
  const lanes = lanesInOrder(document).map(([laneId]) => laneId);
  const by = direction === 'down' ? 1 : -1;
  for (let lane = lanes.indexOf(step.laneId) + by; lane >= 0 && lane < lanes.length; lane += by) {
    const steps = stepsOfLane(document, lanes[lane] ?? '');
    const away = ([, other]: (typeof steps)[number]) => Math.abs((columns.get(other.columnId ?? '') ?? 0) - at);
    const [nearest] = [...steps].sort((one, other) => away(one) - away(other));
    if (nearest) return nearest[0];
  }
  return undefined;
}
