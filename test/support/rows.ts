import { columnsInOrder, lanesInOrder, stepsInCell } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

/** English names in the first lane of a role, column by column: `-` for an empty cell, `A/B` for two steps in one. */
export function row(document: BlueprintDocument, role: string): string {
  const laneId = lanesInOrder(document).find(([, lane]) => lane.role === role)?.[0] ?? '';
  return columnsInOrder(document)
    .map(
      ([columnId]) =>
        stepsInCell(document, laneId, columnId)
          .map(([, { name }]) => name.en)
          .join('/') || '-',
    )
    .join(' ');
}
