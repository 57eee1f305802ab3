import { columnPositions, lanePositions } from './queries.ts';
import type { BlueprintDocument } from './schema/document.ts';
import type { Id } from './schema/values.ts';

/** The steps that are there, from left to right and from top to bottom; those in the tray last. */
export function inTime(document: BlueprintDocument, stepIds: readonly Id[]): Id[] {
  const [columns, lanes] = [columnPositions(document), lanePositions(document)];
  const place = (id: Id): [number, number, string] => {
    const { columnId = '', laneId = '', order = '' } = document.steps[id] ?? {};
    return [columns.get(columnId) ?? columns.size, lanes.get(laneId) ?? lanes.size, order];
  };
  return [...new Set(stepIds)]
    .filter((id) => document.steps[id])
    .sort((one, other) => {
      const [a, b] = [place(one), place(other)];
      return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1);
    });
}
