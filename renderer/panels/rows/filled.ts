import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { RowKind, Step } from '../../../shared/model/schema/drawing.ts';

const TELLS: Readonly<Record<RowKind, (step: Step) => boolean>> = {
  time: ({ time, waiting }) => time !== undefined || waiting !== undefined,
  emotion: ({ emotion }) => emotion !== undefined,
  'staff-emotion': ({ staffEmotion }) => staffEmotion !== undefined,
};

/** How many steps in the drawing have something for a row. */
export function filledSteps({ steps, columns, lanes }: BlueprintDocument, kind: RowKind): number {
  return Object.values(steps).filter(
    (step) => lanes[step.laneId ?? ''] && columns[step.columnId ?? ''] && TELLS[kind](step),
  ).length;
}
