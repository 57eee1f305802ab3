import { columnPositions, columnsInOrder, lanePositions } from '../../model/queries.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { standBelow } from '../cells.ts';
import { type DocumentDraft, EditError, type EditRecipe } from '../edit.ts';

export interface AlignSteps {
  readonly stepIds: readonly Id[];
  /**
   * `column`: all into the column of the first named; `lane`: all into its lane; `distribute`: over the columns between
   * the leftmost and the rightmost, evenly.
   */
  readonly how: 'column' | 'lane' | 'distribute';
}

/**
 * Aligns or distributes steps by cells. What comes to stand on a taken cell stands below what is there.
 * @throws EditError with fewer than two placed steps, or three for distributing
 */
export const alignSteps: EditRecipe<AlignSteps> = (draft, { stepIds, how }, before) => {
  const placed = stepIds.filter((id) => {
    const step = before.steps[id];
    return step?.laneId !== undefined && step.columnId !== undefined;
  });
  if (placed.length < (how === 'distribute' ? 3 : 2)) throw new EditError(tooFew);
  const [first = ''] = placed;
  const anchor = before.steps[first];
  if (how === 'distribute') distribute(draft, before, placed);
  else {
    for (const id of placed.slice(1)) {
      const cell = how === 'column' ? { columnId: anchor?.columnId } : { laneId: anchor?.laneId };
      putBelow(draft, id, cell);
    }
  }
};

function distribute(draft: DocumentDraft, before: BlueprintDocument, stepIds: readonly Id[]): void {
  const position = columnPositions(before);
  const lanes = lanePositions(before);
  const at = (id: Id) => position.get(before.steps[id]?.columnId ?? '') ?? 0;
  const lane = (id: Id) => lanes.get(before.steps[id]?.laneId ?? '') ?? 0;
  const sorted = [...stepIds].sort((one, other) => at(one) - at(other) || lane(one) - lane(other));
  const [left, right] = [at(sorted[0] ?? ''), at(sorted.at(-1) ?? '')];
  const columns = columnsInOrder(before);
  sorted.forEach((id, index) => {
    const column = left + Math.round(((right - left) * index) / (sorted.length - 1));
    putBelow(draft, id, { columnId: columns[column]?.[0] });
  });
}

function putBelow(
  draft: DocumentDraft,
  id: Id,
  cell: { readonly laneId?: Id | undefined; readonly columnId?: Id | undefined },
) {
  const step = draft.steps[id];
  const laneId = cell.laneId ?? step?.laneId;
  const columnId = cell.columnId ?? step?.columnId;
  if (laneId === undefined || columnId === undefined) return;
  if (laneId !== step?.laneId || columnId !== step.columnId) standBelow(draft, id, laneId, columnId);
}

const tooFew = {
  en: 'Select at least two steps to align, three to distribute.',
  'zh-Hans': '对齐至少需要选择两个步骤，分布至少需要三个。',
};
