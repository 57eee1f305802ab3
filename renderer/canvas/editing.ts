import type { EditCall } from '../../shared/edit/registry.ts';
import { columnsInOrder, lanesInOrder } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { type Draft, edit, editorStore, nextId, rename, select, setDraft } from '../store/editor.ts';
import { columnAfter } from './cells.ts';
import { appendColumn, dropCalls } from './dropping.ts';
import type { Leaving } from './name-editor.tsx';
import { focusCanvas } from './view.ts';

function current(): { document: BlueprintDocument; language: string } | null {
  const { history, drawingLanguages } = editorStore.getState();
  return (
    history && { document: history.document, language: drawingLanguages[0] ?? history.document.languages[0] ?? 'en' }
  );
}

export type LaneKind = 'action' | 'evidence' | 'system';

/** The kind that a new step of a lane has. */
export function kindForLane(document: BlueprintDocument, laneId: Id): LaneKind {
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

/** The edits that make a draft a step of a name. */
function draftCalls(document: BlueprintDocument, draft: Draft, stepId: Id, name: Record<string, string>): EditCall[] {
  const { kind, laneId, columnId, after, where = 'before' } = draft;
  if (after?.how === 'next') return [nextCall(after.stepId, stepId, kind, name)];
  if (after?.how === 'below') {
    const args = { stepId, linkId: nextId(), fromStepId: after.stepId, kind, name, newColumnId: nextId() };
    return [{ edit: 'hand-over', args }];
  }
  const added = nextId();
  const target = { laneId, columnId: columnId ?? added, where, newColumnId: nextId() };
  return [
    ...(columnId === null ? appendColumn(document, added) : []),
    { edit: 'add-step', args: { stepId, kind, name, target } },
    ...(after ? [{ edit: 'connect' as const, args: { linkId: nextId(), from: after.stepId, to: stepId } }] : []),
  ];
}

function nextCall(afterStepId: Id, stepId: Id, kind: string, name: Record<string, string>): EditCall {
  const args = { stepId, linkId: nextId(), afterStepId, kind, name, newColumnId: nextId(), spareColumnId: nextId() };
  return { edit: 'add-next-step', args };
}

/** The edits that make a draft one step, or several that follow one another, and put them into the link it was typed on. */
function typedCalls(
  { document, language }: NonNullable<ReturnType<typeof current>>,
  draft: Draft,
  names: readonly string[],
  stepIds: readonly Id[],
): EditCall[] {
  const calls: EditCall[] = [];
  let before: Id | undefined;
  let linkId = draft.onLinkId;
  for (const [index, stepId] of stepIds.entries()) {
    const name = { [language]: names[index] ?? '' };
    if (before === undefined) calls.push(...draftCalls(document, draft, stepId, name));
    else calls.push(nextCall(before, stepId, kindForLane(document, draft.laneId), name));
    if (linkId !== undefined) {
      const newLinkId = nextId();
      calls.push({ edit: 'insert-on-link', args: { stepId, linkId, newLinkId } });
      linkId = newLinkId;
    }
    before = stepId;
  }
  if (draft.ends && before !== undefined) {
    const of = { collection: 'steps', id: before } as const;
    calls.push({ edit: 'set-fields', args: { of, fields: { terminal: 'end' } } });
  }
  return calls;
}

/**
 * Ends typing new steps, one or several that follow one another: with a name they come into being, without one nothing is
 * left. Enter and Tab go on.
 */
export function finishDraft(draft: Draft, names: readonly string[], how: Leaving): void {
  const now = current();
  if (!now) return;
  setDraft(null);
  if (how !== 'blur') focusCanvas();
  const stepIds = names.filter((name) => name !== '').map(() => nextId());
  const last = stepIds.at(-1);
  if (last === undefined) {
    if (draft.after && how !== 'blur') select([draft.after.stepId]);
    return;
  }
  if (!edit(typedCalls(now, draft, names, stepIds), { select: [last] })) return;
  if (draft.onLinkId !== undefined || draft.ends) return;
  if (how === 'enter') draftNext(last);
  if (how === 'tab') draftBelow(last);
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
