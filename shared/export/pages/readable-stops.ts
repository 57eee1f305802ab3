import { columnPositions, lanePositions } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import type { Stop } from '../../present/stops.ts';

/** Names of steps below this size in points cannot be read on a screen. */
export const READABLE = 5.5;
/** How much larger two slides have to show what one shows. */
const WORTH = 1.1;
/** A slide shows no step alone that could be shown with others. */
const LEAST = 2;

/** Places with all names to be read: one that shows too much for that is shown in two, by time or by lanes, as often as that helps. */
export function readableStops(
  document: BlueprintDocument,
  stops: readonly Stop[],
  sizeOf: (stop: Stop) => number,
): Stop[] {
  const parted = stops.flatMap((stop) => partsOf(document, stop, sizeOf)).filter(showsMore);
  const seen = new Map<Id, number>();
  return parted.map((stop) => {
    const part = (seen.get(stop.actionId) ?? 0) + 1;
    seen.set(stop.actionId, part);
    return { ...stop, part, parts: parted.filter(({ actionId }) => actionId === stop.actionId).length };
  });
}

/** Whether a part shows a step that no part before it shows. */
function showsMore({ actionId, stepIds }: Stop, index: number, all: readonly Stop[]): boolean {
  const before = all.slice(0, index).filter((stop) => stop.actionId === actionId);
  return [...stepIds].some((id) => !before.some((stop) => stop.stepIds.has(id)));
}

function partsOf(document: BlueprintDocument, stop: Stop, sizeOf: (stop: Stop) => number): Stop[] {
  const size = sizeOf(stop);
  if (size >= READABLE) return [stop];
  const tried = halvesOf(document, stop).map((halves) => ({ halves, size: Math.min(...halves.map(sizeOf)) }));
  const [first, ...others] = tried;
  const best = first && others.reduce((one, other) => (other.size > one.size ? other : one), first);
  if (!best || best.size < WORTH * size) return [stop];
  return best.halves.flatMap((half) => partsOf(document, half, sizeOf));
}

/** Every way to show a place in two: from lane to lane, and from one time to the next. */
function halvesOf(document: BlueprintDocument, stop: Stop): Stop[][] {
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const row = (id: Id) => lanes.get(document.steps[id]?.laneId ?? '') ?? 0;
  const column = (id: Id) => columns.get(document.steps[id]?.columnId ?? '') ?? 0;
  return [row, column].flatMap((at) => {
    const places = [...new Set([...stop.stepIds].map(at))].sort((one, other) => one - other);
    return places.slice(1).flatMap((place) => {
      const before = [...stop.stepIds].filter((id) => at(id) < place);
      const after = [...stop.stepIds].filter((id) => at(id) >= place);
      if (Math.min(before.length, after.length) < LEAST) return [];
      return [[before, after].map((ids) => ({ ...stop, stepIds: new Set(ids) }))];
    });
  });
}
