import { linksFrom, linksTo } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { moveByCell } from '../canvas/editing.ts';
import { nudgeLink } from '../canvas/routing.ts';
import { reveal, viewStore } from '../canvas/view.ts';
import { type Direction, firstStep, stepBeside } from '../canvas/walk.ts';
import { edit, editorStore, nextId, select } from '../store/editor.ts';
import { moveTogether } from './drawing.ts';

const STEPS: Readonly<Record<Direction, readonly [lanes: number, columns: number]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

/** Pixels of the sheet by which a key moves a note. */
const NUDGE = 8;

function goTo(ids: readonly Id[]): void {
  const last = ids.at(-1);
  select(ids);
  if (last !== undefined) reveal(last);
}

/** Where an arrow leads from an element: along lane and time from a step, to an end from a link, to its place from a marker. */
function beside(document: BlueprintDocument, id: Id, direction: Direction): Id | undefined {
  const link = document.links[id];
  if (link) return direction === 'left' || direction === 'up' ? link.from : link.to;
  const on = document.failPoints[id]?.on ?? document.waitPoints[id]?.on ?? document.notes[id]?.about;
  return on ?? stepBeside(document, id, direction);
}

/** Walks by an arrow key; with Shift what was walked to is added to the selection. */
export function walk(direction: Direction, adds: boolean): void {
  const { history, selection } = editorStore.getState();
  if (!history) return;
  const from = selection.at(-1);
  const next = from === undefined ? firstStep(history.document) : beside(history.document, from, direction);
  if (next === undefined) return;
  goTo(adds ? [...selection.filter((id) => id !== next), next] : [next]);
}

/** Moves what is selected: steps by a cell, a link's longest piece to the next channel, a note by a little. */
export function moveSelection(direction: Direction): void {
  const state = editorStore.getState();
  const { history, selection } = state;
  if (!history) return;
  const { document } = history;
  const [link] = selection.filter((one) => document.links[one]);
  const steps = selection.filter((id) => document.steps[id]);
  const [id] = steps;
  if (steps.length > 1) moveTogether(document, steps, ...STEPS[direction]);
  else if (id !== undefined) {
    moveByCell(id, ...STEPS[direction]);
    requestAnimationFrame(() => reveal(id));
  } else if (link !== undefined) nudgeLink(state, link, direction);
  else nudgeNotes(document, selection, direction);
}

function nudgeNotes(document: BlueprintDocument, selection: readonly Id[], direction: Direction): void {
  const [down, right] = STEPS[direction];
  const calls = selection.flatMap((id) => {
    const note = document.notes[id];
    if (!note) return [];
    const offset = { x: (note.offset?.x ?? 0) + right * NUDGE, y: (note.offset?.y ?? 0) + down * NUDGE };
    return [{ edit: 'set-fields' as const, args: { of: { collection: 'notes' as const, id }, fields: { offset } } }];
  });
  if (calls.length > 0) edit(calls, { mergeKey: `nudge ${selection.join(' ')}` });
}

/** Where the last link was followed from: its other branches are one key away. */
let branching: { readonly from: Id; readonly at: number } | null = null;

export type Following = 'forwards' | 'backwards' | 'next branch';

/** Follows a link of the selected step, or the next branch instead of the last one followed. */
export function followLink(how: Following): void {
  const { history, selection } = editorStore.getState();
  const id = how === 'next branch' ? branching?.from : selection.at(-1);
  if (!history || id === undefined) return;
  const ends =
    how === 'backwards'
      ? linksTo(history.document, id).map(([, { from }]) => from)
      : linksFrom(history.document, id).map(([, { to }]) => to);
  const at = how === 'next branch' && branching ? (branching.at + 1) % Math.max(1, ends.length) : 0;
  const next = ends[at];
  if (next === undefined) return;
  branching = { from: id, at };
  goTo([next]);
}

/** Ends a link drawn by keyboard at the step that was walked to. */
export function finishLink(from: Id): void {
  const { selection } = editorStore.getState();
  viewStore.setState({ linkingFrom: null });
  const [to] = selection;
  if (to === undefined || to === from) return;
  const linkId = nextId();
  edit([{ edit: 'connect', args: { linkId, from, to } }], { select: [linkId] });
}
