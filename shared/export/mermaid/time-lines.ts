import { lanesInOrder, stepsOfLane } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { mermaidName } from './names.ts';

/** Mermaid draws no chart with more links than this, drawn or not. */
const MOST_LINKS = 500;

/**
 * Links that are not drawn, a line a lane, from each column's steps to the next one's: without them a lane whose steps are
 * not linked, such as evidence, would stand as one heap, in any order.
 */
export function timeLines(document: BlueprintDocument, drawn: ReadonlySet<Id>): string[] {
  const lanes = lanesInOrder(document).map(([laneId]) => columnsOfLane(document, laneId, drawn));
  const hidden = lanes.flatMap((columns) =>
    columns.slice(1).map((steps, index) => steps.length * sizeOf(columns[index])),
  );
  const links = hidden.reduce((sum, count) => sum + count, Object.keys(document.links).length);
  if (links > MOST_LINKS) return [];
  return lanes
    .filter((columns) => columns.length > 1)
    .map((columns) => `  ${columns.map((steps) => steps.join(' & ')).join(' ~~~ ')}`);
}

function sizeOf(steps: readonly string[] | undefined): number {
  return steps?.length ?? 0;
}

/** The names of a lane's steps, column by column. */
function columnsOfLane(document: BlueprintDocument, laneId: Id, drawn: ReadonlySet<Id>): readonly string[][] {
  const columns = new Map<Id, string[]>();
  for (const [id, { columnId = '' }] of stepsOfLane(document, laneId)) {
    if (drawn.has(id)) columns.set(columnId, [...(columns.get(columnId) ?? []), mermaidName('s_', id)]);
  }
  return [...columns.values()];
}
