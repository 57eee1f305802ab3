import type { EditCall } from '../../shared/edit/registry.ts';
import { columnPositions, columnsInOrder, lanePositions } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { edit, nextId } from '../store/editor.ts';
import type { Landing } from './cells.ts';

interface Dropped {
  readonly id: Id;
  readonly ids: ReadonlySet<Id>;
  readonly landing: Landing;
  readonly linkId: Id | null;
}

/** Drops steps where they would land, as one edit: one onto a cell or into a link, several by the same distance. */
export function dropSteps(document: BlueprintDocument, { id, ids, landing, linkId }: Dropped): void {
  if (ids.size > 1) {
    const call = movedTogether(document, id, [...ids], landing);
    if (call) edit([call], { select: [...ids] });
    return;
  }
  const moves = movesAnything(document, id, landing) ? dropCalls(document, id, landing) : [];
  const inserts: EditCall[] =
    linkId === null ? [] : [{ edit: 'insert-on-link', args: { stepId: id, linkId, newLinkId: nextId() } }];
  if (moves.length + inserts.length > 0) edit([...moves, ...inserts], { select: [id] });
}

/** A step dropped on its own cell stays where it is. */
function movesAnything(document: BlueprintDocument, id: Id, { laneId, columnId }: Landing): boolean {
  const step = document.steps[id];
  return step?.laneId !== laneId || step.columnId !== columnId;
}

/** The edits that put a step where it would land; beyond the last column a new one is added. */
export function dropCalls(
  document: BlueprintDocument,
  stepId: Id,
  { laneId, columnId, where }: Pick<Landing, 'laneId' | 'columnId' | 'where'>,
): EditCall[] {
  const added = nextId();
  const target = { laneId, columnId: columnId ?? added, where, newColumnId: nextId() };
  return [...(columnId === null ? appendColumn(document, added) : []), { edit: 'move-step', args: { stepId, target } }];
}

/** The edit that adds a column at the end. */
export function appendColumn(document: BlueprintDocument, columnId: Id): EditCall[] {
  const last = columnsInOrder(document).at(-1)?.[0];
  return [{ edit: 'add-column', args: { columnId, ...(last === undefined ? {} : { afterColumnId: last }) } }];
}

function movedTogether(
  document: BlueprintDocument,
  id: Id,
  stepIds: readonly Id[],
  { laneId, columnId }: Landing,
): EditCall | undefined {
  const step = document.steps[id];
  const [lanes, columns] = [lanePositions(document), columnPositions(document)];
  const to = columnId === null ? columns.size : (columns.get(columnId) ?? 0);
  const down = (lanes.get(laneId) ?? 0) - (lanes.get(step?.laneId ?? '') ?? 0);
  const right = to - (columns.get(step?.columnId ?? '') ?? 0);
  return down === 0 && right === 0 ? undefined : moveCall(document, stepIds, down, right);
}

/** The edit that moves steps together, with ids for the columns that it may have to add. */
export function moveCall(
  document: BlueprintDocument,
  stepIds: readonly Id[],
  lanes: number,
  columns: number,
): EditCall {
  const spare = Math.max(0, columns) + columnPositions(document).size;
  const newColumnIds = Array.from({ length: spare }, () => nextId());
  return { edit: 'move-steps', args: { stepIds, lanes, columns, newColumnIds } };
}
