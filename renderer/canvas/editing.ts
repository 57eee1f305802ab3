import type { EditCall } from '../../shared/edit/registry.ts';
import { columnsInOrder, lanesInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { type Draft, edit, editorStore, nextId, rename, select, setDraft } from '../store/editor.ts';
import { columnAfter } from './cells.ts';
import { dropCalls } from './dropping.ts';
import type { Leaving } from './name-editor.tsx';
import { focusCanvas } from './view.ts';

function current(): { document: BlueprintDocument; language: string } | null {
  const { history, drawingLanguages } = editorStore.getState();
  return (
    history && { document: history.document, language: drawingLanguages[0] ?? history.document.languages[0] ?? 'en' }
  );
}

/** The kind that a new step of a lane has. */
export function kindForLane(document: BlueprintDocument, laneId: Id): string {
  const role = document.lanes[laneId]?.role;
  return role === 'evidence' ? 'evidence' : role === 'support' ? 'system' : 'action';
}

/** Begins typing the next step of a step's lane. */
export function draftNext(stepId: Id): void {
  const { document } = current() ?? {};
  const step = document?.steps[stepId];
  if (!document || step?.laneId === undefined || step.columnId === undefined) return;
  const columnId = columnAfter(document, step.columnId) ?? step.columnId;
  setDraft({ kind: kindForLane(document, step.laneId), laneId: step.laneId, columnId, after: { stepId, how: 'next' } });
}

/** Begins typing the step of the lane below that a step hands over to. */
export function draftBelow(stepId: Id): void {
  const { document } = current() ?? {};
  const step = document?.steps[stepId];
  if (!document || step?.columnId === undefined) return;
  const lanes = lanesInOrder(document).map(([id]) => id);
  const laneId = lanes[lanes.indexOf(step.laneId ?? '') + 1];
  if (laneId === undefined) return;
  setDraft({ kind: kindForLane(document, laneId), laneId, columnId: step.columnId, after: { stepId, how: 'below' } });
}

/** Begins typing a step that is put into a link, in the lane where the link begins. */
export function draftOnLink(linkId: Id): void {
  const { document } = current() ?? {};
  const from = document?.steps[document.links[linkId]?.from ?? ''];
  if (!document || from?.laneId === undefined || from.columnId === undefined) return;
  const columnId = columnAfter(document, from.columnId) ?? from.columnId;
  setDraft({ kind: kindForLane(document, from.laneId), laneId: from.laneId, columnId, onLinkId: linkId });
}

function draftCall(draft: Draft, stepId: Id, name: Record<string, string>): EditCall {
  const { kind, laneId, columnId, after } = draft;
  if (after?.how === 'next') {
    const args = {
      stepId,
      linkId: nextId(),
      afterStepId: after.stepId,
      kind,
      name,
      newColumnId: nextId(),
      spareColumnId: nextId(),
    };
    return { edit: 'add-next-step', args };
  }
  if (after?.how === 'below') {
    return {
      edit: 'hand-over',
      args: { stepId, linkId: nextId(), fromStepId: after.stepId, kind, name, newColumnId: nextId() },
    };
  }
  const target = { laneId, columnId, where: 'before' as const, newColumnId: nextId() };
  return { edit: 'add-step', args: { stepId, kind, name, target } };
}

/** Ends typing a new step: with a name it comes into being, without one nothing is left. Enter and Tab go on. */
export function finishDraft(draft: Draft, text: string, how: Leaving): void {
  const now = current();
  if (!now) return;
  setDraft(null);
  if (how !== 'blur') focusCanvas();
  if (text === '') {
    if (draft.after && how !== 'blur') select([draft.after.stepId]);
    return;
  }
  const stepId = nextId();
  const inserts: EditCall[] =
    draft.onLinkId === undefined
      ? []
      : [{ edit: 'insert-on-link', args: { stepId, linkId: draft.onLinkId, newLinkId: nextId() } }];
  const calls = [draftCall(draft, stepId, { [now.language]: text }), ...inserts];
  if (!edit(calls, { select: [stepId] })) return;
  if (draft.onLinkId !== undefined) return;
  if (how === 'enter') draftNext(stepId);
  if (how === 'tab') draftBelow(stepId);
}

/** The collection in which a named element lies. */
function namedCollection(document: BlueprintDocument, id: Id): 'steps' | 'lanes' | 'phases' | 'notes' | undefined {
  return (['steps', 'lanes', 'phases', 'notes'] as const).find((name) => document[name][id] !== undefined);
}

/** Ends renaming: Enter and Tab on a step go on to the next one. */
export function finishRename(id: Id, text: string, how: Leaving): void {
  const now = current();
  if (!now) return;
  rename(null);
  if (how !== 'blur') focusCanvas();
  const collection = namedCollection(now.document, id);
  if (collection === 'notes') {
    finishNote(now, id, text, how);
    return;
  }
  const before = collection && now.document[collection][id]?.name[now.language];
  if (collection && how !== 'escape' && text !== (before ?? '')) {
    edit([{ edit: 'set-text', args: { of: { collection, id }, field: 'name', language: now.language, text } }], {
      select: [id],
    });
  }
  if (collection === 'steps' && how === 'tab') draftBelow(id);
}

/** A note without a word is no note. */
function finishNote(
  { document, language }: NonNullable<ReturnType<typeof current>>,
  id: Id,
  text: string,
  how: Leaving,
) {
  const before = document.notes[id]?.text[language] ?? '';
  const kept = how === 'escape' ? before : text;
  if (kept === '') edit([{ edit: 'delete-elements', args: { ids: [id] } }], { select: [] });
  else if (kept !== before) {
    edit([{ edit: 'set-text', args: { of: { collection: 'notes', id }, field: 'text', language, text: kept } }]);
  }
}

/** Moves the selected step by a cell: the keyboard's way of dragging. */
export function moveByCell(stepId: Id, lanes: number, columns: number): void {
  const { document } = current() ?? {};
  const step = document?.steps[stepId];
  if (!document || step?.laneId === undefined || step.columnId === undefined) return;
  const order = lanesInOrder(document).map(([id]) => id);
  const laneId = order[order.indexOf(step.laneId) + lanes];
  if (laneId === undefined) return;
  const all = columnsInOrder(document).map(([id]) => id);
  const at = all.indexOf(step.columnId) + columns;
  if (at < 0) return;
  const columnId = all[at] ?? null;
  const landing = { laneId, columnId, where: columns > 0 ? ('after' as const) : ('before' as const) };
  edit(dropCalls(document, stepId, landing), { select: [stepId] });
}
