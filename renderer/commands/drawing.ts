import { namesTwo } from '../../shared/edit/commands/split-step.ts';
import { inTime } from '../../shared/model/in-time.ts';
import { columnsInOrder, stepsOfLane, textIn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { moveCall } from '../canvas/dropping.ts';
import { type EditorState, edit, nextId } from '../store/editor.ts';
import { laneAtHand } from './tidying.ts';

export function selectedSteps({ history, selection }: EditorState): Id[] {
  return selection.filter((id) => history?.document.steps[id]);
}

/** The lane, phase or steps that can be locked among what is selected. */
function lockable(document: BlueprintDocument, id: Id): 'steps' | 'lanes' | 'phases' | undefined {
  return (['steps', 'lanes', 'phases'] as const).find((name) => document[name][id]);
}

export function canLock({ history, selection }: EditorState): boolean {
  return history !== null && selection.some((id) => lockable(history.document, id));
}

/** Locks what is selected; unlocks it where all of it is locked. */
export function toggleLock({ history, selection }: EditorState): void {
  if (!history) return;
  const { document } = history;
  const places = selection.flatMap((id) => {
    const collection = lockable(document, id);
    return collection ? [{ collection, id }] : [];
  });
  const locked = places.every(({ collection, id }) => document[collection][id]?.locked === true);
  edit(places.map((of) => ({ edit: 'set-fields', args: { of, fields: { locked: locked ? undefined : true } } })));
}

/** The lane or phase to fold: the selected one, or the lane of the selected step. */
function foldPlace({ history, selection }: EditorState): { collection: 'lanes' | 'phases'; id: Id } | undefined {
  const [id = ''] = selection;
  const { lanes = {}, phases = {}, steps = {} } = history?.document ?? {};
  if (phases[id]) return { collection: 'phases', id };
  const laneId = lanes[id] ? id : steps[id]?.laneId;
  return laneId === undefined ? undefined : { collection: 'lanes', id: laneId };
}

export function canFold(state: EditorState): boolean {
  return foldPlace(state) !== undefined;
}

export function toggleFold(state: EditorState): void {
  const of = foldPlace(state);
  const { document } = state.history ?? {};
  if (!of || !document) return;
  const folded = document[of.collection][of.id]?.folded ? undefined : true;
  edit([{ edit: 'set-fields', args: { of, fields: { folded } } }], { select: [of.id] });
}

/** The column of the selection; the last one where nothing is selected. */
function columnOfSelection({ history, selection }: EditorState): Id | undefined {
  if (!history) return undefined;
  const { document } = history;
  const id = selection.at(-1) ?? '';
  const columns = columnsInOrder(document);
  const inPhase = columns.findLast(([, { phaseId }]) => phaseId === id)?.[0];
  return document.steps[id]?.columnId ?? (document.columns[id] ? id : (inPhase ?? columns.at(-1)?.[0]));
}

export function insertColumn(state: EditorState): void {
  const afterColumnId = columnOfSelection(state);
  const columnId = nextId();
  edit([{ edit: 'add-column', args: { columnId, ...(afterColumnId === undefined ? {} : { afterColumnId }) } }]);
}

export function removeColumn(state: EditorState): void {
  const columnId = columnOfSelection(state);
  if (columnId !== undefined) edit([{ edit: 'remove-column', args: { columnId } }], { select: [] });
}

export function canSplit(state: EditorState): boolean {
  return laneAtHand(state) !== undefined;
}

export function splitLane(state: EditorState): void {
  const laneId = laneAtHand(state);
  if (laneId === undefined || !state.history) return;
  const newLaneIds = stepsOfLane(state.history.document, laneId).map(() => nextId());
  edit([{ edit: 'split-lane', args: { laneId, newLaneIds } }], { select: [laneId] });
}

/** Splits a step; where its name does not say how, the second one's name is typed. */
export function splitStep(stepId: Id, { history, drawingLanguages }: EditorState): void {
  if (!history) return;
  const newStepId = nextId();
  const args = { stepId, newStepId, linkId: nextId(), newColumnId: nextId(), spareColumnId: nextId() };
  const { name = {} } = history.document.steps[stepId] ?? {};
  const named = namesTwo(textIn(name, drawingLanguages[0] ?? '', history.document.languages));
  edit(
    [{ edit: 'split-step', args }],
    named ? { select: [stepId, newStepId] } : { select: [newStepId], rename: newStepId },
  );
}

/** Makes the selected steps one. */
export function mergeSteps(state: EditorState): void {
  const { history } = state;
  if (!history) return;
  const stepIds = inTime(history.document, selectedSteps(state));
  edit([{ edit: 'merge-steps', args: { stepIds } }], { select: stepIds.slice(0, 1) });
}

/** Puts a note beside the selected step or link, else into the first cell, and opens it for typing. */
export function addNote({ history, selection, drawingLanguages }: EditorState): void {
  if (!history) return;
  const { document } = history;
  const about = selection.find((id) => document.steps[id]);
  const id = nextId();
  const language = drawingLanguages[0] ?? document.languages[0] ?? 'en';
  const laneId = selection.find((one) => document.lanes[one]) ?? Object.keys(document.lanes)[0];
  const columnId = columnOfSelection({ history, selection } as EditorState);
  const place = about === undefined ? { laneId, columnId } : { about };
  const element = { text: { [language]: '' }, ...place };
  edit([{ edit: 'add-element', args: { collection: 'notes', id, element } }], { select: [id], rename: id });
}

/** The keyboard's way of dragging several steps. */
export function moveTogether(
  document: BlueprintDocument,
  stepIds: readonly Id[],
  lanes: number,
  columns: number,
): void {
  const call = moveCall(document, stepIds, lanes, columns);
  edit([call], { select: stepIds });
}
