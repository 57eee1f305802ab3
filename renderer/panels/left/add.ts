import type { EditCall } from '../../../shared/edit/registry.ts';
import { columnsInOrder, lanesInOrder, stepsOfLane } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { edit, nextId, setDraft } from '../../store/editor.ts';

/** Roles whose lane a kind goes to where the selected one does not fit. */
const ROLES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  evidence: ['evidence'],
  system: ['support'],
  action: ['customer', 'frontstage', 'self-service', 'backstage', 'support'],
  decision: ['customer', 'frontstage', 'self-service', 'backstage', 'support'],
  wait: ['customer', 'frontstage', 'self-service', 'backstage', 'support'],
};

/** The step that is selected, or on which the selected marker stands. */
export function selectedStepOf(document: BlueprintDocument, selection: readonly Id[]): Id | undefined {
  const id = selection.at(-1) ?? '';
  const on = document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? id;
  return document.steps[on] ? on : undefined;
}

/** Begins typing a step of a kind: next to the selected step, in the selected lane or column, else at the lane's end. */
export function draftKind(document: BlueprintDocument, selection: readonly Id[], kind: string): void {
  const roles = ROLES_OF_KIND[kind] ?? [];
  const fits = (laneId: Id | undefined) => laneId !== undefined && roles.includes(document.lanes[laneId]?.role ?? '');
  const stepId = selectedStepOf(document, selection);
  const step = stepId === undefined ? undefined : document.steps[stepId];
  const columns = columnsInOrder(document).map(([id]) => id);
  if (stepId !== undefined && step?.laneId !== undefined && step.columnId !== undefined && fits(step.laneId)) {
    const columnId = columns[columns.indexOf(step.columnId) + 1] ?? step.columnId;
    setDraft({ kind, laneId: step.laneId, columnId, after: { stepId, how: 'next' } });
    return;
  }
  const selectedLane = selection.find((id) => document.lanes[id]);
  const laneId = fits(selectedLane)
    ? selectedLane
    : lanesInOrder(document).find(([, { role }]) => roles.includes(role))?.[0];
  if (laneId === undefined) return;
  const columnId = step?.columnId ?? selection.find((id) => document.columns[id]) ?? columns[0];
  const last = stepsOfLane(document, laneId).at(-1)?.[0];
  if (step?.columnId === undefined && last !== undefined) {
    const lastColumn = document.steps[last]?.columnId ?? columns[0] ?? '';
    const after = columns[columns.indexOf(lastColumn) + 1] ?? lastColumn;
    setDraft({ kind, laneId, columnId: after, after: { stepId: last, how: 'next' } });
  } else if (columnId !== undefined) setDraft({ kind, laneId, columnId });
}

/** Columns that are selected, or in which selected steps lie. */
export function selectedColumns(document: BlueprintDocument, selection: readonly Id[]): Id[] {
  const columns = selection.flatMap((id) => {
    if (document.columns[id]) return [id];
    const columnId = document.steps[id]?.columnId;
    return columnId === undefined ? [] : [columnId];
  });
  return [...new Set(columns)];
}

/** Puts a step of the tray after the selected one, else at the end of the first lane that fits. */
export function placeFromTray(document: BlueprintDocument, selection: readonly Id[], stepId: Id): void {
  const kind = document.steps[stepId]?.kind ?? 'action';
  const beside = document.steps[selectedStepOf(document, selection) ?? ''];
  const roles = ROLES_OF_KIND[kind] ?? [];
  const laneId =
    beside?.laneId ??
    (lanesInOrder(document).find(([, { role }]) => roles.includes(role)) ?? lanesInOrder(document)[0])?.[0];
  const last = columnsInOrder(document).at(-1)?.[0];
  if (laneId === undefined) return;
  const calls: EditCall[] = [];
  let columnId = beside?.columnId;
  if (columnId === undefined) {
    columnId = nextId();
    calls.push({ edit: 'add-column', args: { columnId, ...(last === undefined ? {} : { afterColumnId: last }) } });
  }
  const target = { laneId, columnId, where: 'after' as const, newColumnId: nextId() };
  edit([...calls, { edit: 'move-step', args: { stepId, target } }], { select: [stepId] });
}
