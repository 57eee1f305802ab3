import { type EditCall, runEdit } from '../../../shared/edit/registry.ts';
import { lanesInOrder } from '../../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { edit, nextId } from '../../store/editor.ts';
import { selectInPlace } from '../../store/workspace.ts';
import { entryCall } from '../record/adding.ts';
import { FORMS } from '../record/forms.ts';
import type { TableName } from './column.ts';
import { focusTables } from './tables-view.ts';

/** Whether a row can come into being empty: links and markers need a place, an agreement needs a person. */
export function canAddRow(table: TableName): boolean {
  if (table === 'links' || table === 'failPoints' || table === 'waitPoints') return false;
  return table === 'steps' || table === 'lanes' || table === 'phases' || FORMS[table].addedBy === undefined;
}

/** Adds an empty row and goes to it. */
export function addRow(document: BlueprintDocument, table: TableName): void {
  const id = nextId();
  if (!edit(rowCalls(document, table, [id]), { fromList: true })) return;
  selectInPlace([id]);
  focusTables();
}

/** The edits that add empty rows, one behind the other. */
export function rowCalls(document: BlueprintDocument, table: TableName, ids: readonly Id[]): EditCall[] {
  if (table === 'steps') {
    return [{ edit: 'add-to-tray', args: { steps: ids.map((id) => ({ id, name: {} })) } }];
  }
  let now = document;
  return ids.map((id) => {
    const call = rowCall(now, table, id);
    now = runEdit(now, call).document;
    return call;
  });
}

function rowCall(document: BlueprintDocument, table: Exclude<TableName, 'steps'>, id: Id): EditCall {
  if (table === 'phases') return { edit: 'add-phase', args: { phaseId: id, name: {}, columnIds: [] } };
  if (table === 'lanes') {
    const below = lanesInOrder(document).at(-1);
    const role = below?.[1].role ?? 'customer';
    return { edit: 'add-lane', args: { laneId: id, role, name: {}, ...(below ? { belowLaneId: below[0] } : {}) } };
  }
  return entryCall(document, table as keyof typeof FORMS, id);
}
