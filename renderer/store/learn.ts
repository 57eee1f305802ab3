import { createStore } from 'zustand/vanilla';
import { CLIENT_PARTS } from '../../shared/export/parts.ts';
import { SIGNS, type Sign, type TaskId } from '../../shared/learn/done.ts';
import { TASKS } from '../../shared/learn/tasks.ts';
import { type EditorState, editorStore } from './editor.ts';
import { guideStore } from './guide.ts';
import { keptByDocument } from './kept-by-document.ts';
import { presetStore } from './presets.ts';
import { leaveReview, reviewStore } from './review.ts';

interface Learning {
  /** Whether the open document is one of the tutorial. */
  readonly lesson: boolean;
  readonly on: boolean;
  /** The task that is shown; it stays when the tutorial is left. */
  readonly task: TaskId;
  /** What has been done in the program so far. */
  readonly signs: readonly Sign[];
}

const NO_LESSON: Learning = { lesson: false, on: false, task: TASKS[0].id, signs: [] };

export const learnStore = createStore<Learning>(() => NO_LESSON);

const kept = keptByDocument<Learning>('learn', ({ on, task, signs }) => {
  const known = TASKS.find(({ id }) => id === task)?.id;
  if (known === undefined || !Array.isArray(signs)) return undefined;
  return { lesson: true, on: on === true, task: known, signs: SIGNS.filter((sign) => signs.includes(sign)) };
});

/** A document that is about to open is one of the tutorial, at its first task. */
export function beginLesson(documentId: string): void {
  kept.keep(documentId, { ...NO_LESSON, lesson: true, on: true });
}

/** Whether a document is one of the tutorial. */
export function isLesson(documentId: string): boolean {
  return kept.of(documentId) !== undefined;
}

/** Shows the tutorial of the open document where it was left. */
export function resumeLesson(): void {
  guideStore.setState({ on: false });
  leaveReview();
  learnStore.setState({ on: true });
}

/** Leaves the tutorial; the drawing and the place stay. */
export function leaveLearning(): void {
  learnStore.setState({ on: false });
}

export function goToTask(task: TaskId | undefined): void {
  if (task !== undefined) learnStore.setState({ task });
}

/** The task before or after the one that is shown; none at the ends, nor while nothing is learnt. */
export function taskBeside(by: 1 | -1): TaskId | undefined {
  const { on, task } = learnStore.getState();
  return on ? TASKS[TASKS.findIndex(({ id }) => id === task) + by]?.id : undefined;
}

/** What the program shows of the open document besides its content. */
function signsNow({ history, checkAsked, tidied }: EditorState): readonly Sign[] {
  const last = presetStore.getState().last.find(({ documentId }) => documentId === history?.document.documentId);
  const exported = last?.preset.parts.every((part) => CLIENT_PARTS.includes(part)) === true;
  return [
    ...(checkAsked ? (['checked'] as const) : []),
    ...(tidied ? (['tidied'] as const) : []),
    ...(exported ? (['exported'] as const) : []),
  ];
}

function noticeSigns(): void {
  const { lesson, signs } = learnStore.getState();
  if (!lesson) return;
  const now = signsNow(editorStore.getState()).filter((sign) => !signs.includes(sign));
  if (now.length > 0) learnStore.setState({ signs: [...signs, ...now] });
}

/** Remembers from now on how far each document of the tutorial has come, and goes on there when it is opened again. */
export function rememberLessons(): void {
  const idOf = ({ history }: EditorState) => history?.document.documentId;
  editorStore.subscribe((state, before) => {
    const id = idOf(state);
    if (id === undefined) return;
    if (state.key !== before.key || id !== idOf(before)) learnStore.setState(kept.of(id) ?? NO_LESSON);
    noticeSigns();
  });
  presetStore.subscribe(noticeSigns);
  learnStore.subscribe((learning) => {
    const id = idOf(editorStore.getState());
    if (id !== undefined && learning.lesson) kept.keep(id, learning);
  });
  // All three take the place at the left: the one that was opened last stands there.
  guideStore.subscribe(({ on }) => on && leaveLearning());
  reviewStore.subscribe(({ on }) => on && leaveLearning());
}
