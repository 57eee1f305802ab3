import { columnsInOrder, lanesInOrder, stepsOfLane } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { mermaidName } from './names.ts';

/** Mermaid draws no chart with more links than 500, drawn or not; a few keep the legend in a row. */
const MOST_LINKS = 490;

/**
 * Links that are not drawn, a line a lane, from each column's steps to the next one's: without them a lane whose steps are
 * not linked, such as evidence, would stand as one heap, in any order.
 */
export function timeLines(document: BlueprintDocument, drawn: ReadonlySet<Id>): string[] {
  const lanes = lanesInOrder(document).map(([laneId]) => columnsOfLane(document, laneId, drawn));
  const hidden = lanes.flatMap((columns) =>
    columns.slice(1).map(({ steps }, index) => steps.length * (columns[index]?.steps.length ?? 0)),
  );
  const links = hidden.reduce((sum, count) => sum + count, Object.keys(document.links).length);
  if (links > MOST_LINKS) return [];
  return lanes.filter((columns) => columns.length > 1).map((columns) => `  ${columns.map(joined).join('')}`);
}

/** Steps of a column, and before them the line from the column before: the longer, the more columns lie between. */
function joined({ at, steps }: Column, index: number, columns: readonly Column[]): string {
  const before = columns[index - 1];
  return `${before ? ` ${'~'.repeat(2 + at - before.at)} ` : ''}${steps.join(' & ')}`;
}

interface Column {
  /** Its place in time, from 0. */
  readonly at: number;
  /** Names of the lane's steps in it. */
  readonly steps: readonly string[];
}

function columnsOfLane(document: BlueprintDocument, laneId: Id, drawn: ReadonlySet<Id>): Column[] {
  const inLane = stepsOfLane(document, laneId).filter(([id]) => drawn.has(id));
  return columnsInOrder(document).flatMap(([columnId], at) => {
    const steps = inLane.filter(([, step]) => step.columnId === columnId).map(([id]) => mermaidName('s_', id));
    return steps.length > 0 ? [{ at, steps }] : [];
  });
}
