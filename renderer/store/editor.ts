import { createStore } from 'zustand/vanilla';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, type History, redo, startHistory, undo } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { idSource } from '../../shared/model/ids.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import type { Id } from '../../shared/model/schema/values.ts';

/** Something to tell the person: shown until dismissed or replaced. */
export interface Notice {
  readonly tone: 'info' | 'error';
  readonly sentence: Sentence;
}

/** The file that a document came from or was saved to: an opaque handle of the host, never a path. */
export interface OpenFile {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the text last read or written, to notice changes by others. */
  readonly digest: string;
}

/** The document with its history, and the view of it. No React Flow object is in here. */
export interface EditorState {
  /** None on the start page. */
  readonly history: History | null;
  readonly file: OpenFile | null;
  /** The document as last saved or opened; edits make `history.document` another object. */
  readonly saved: BlueprintDocument | null;
  /** Ids of steps, links, markers, lanes, phases or columns, in order of selection. */
  readonly selection: readonly Id[];
  /** The element whose name is being typed on the canvas. */
  readonly renaming: Id | null;
  /** Elements that the person is still at: findings on them stay quiet. */
  readonly touched: ReadonlySet<Id>;
  /** Whether a check was asked for in this session. */
  readonly checkAsked: boolean;
  /** Languages of the drawing that are shown, of those that the document declares. */
  readonly drawingLanguages: readonly string[];
  readonly notice: Notice | null;
}

const EMPTY: EditorState = {
  history: null,
  file: null,
  saved: null,
  selection: [],
  renaming: null,
  touched: new Set(),
  checkAsked: false,
  drawingLanguages: [],
  notice: null,
};

export const editorStore = createStore<EditorState>(() => EMPTY);

/** Fresh ids from the browser's own source of chance. */
export const nextId = idSource((count) => crypto.getRandomValues(new Uint8Array(count)));

/** Shows a document; `file` is null for one that has never been saved. Its history starts here. */
export function openDocument(document: BlueprintDocument, file: OpenFile | null): void {
  const saved = file ? document : null;
  const drawingLanguages = document.languages.slice(0, 1);
  editorStore.setState({ ...EMPTY, history: startHistory(document), file, saved, drawingLanguages }, true);
}

/** Back to the start page; whoever calls has asked about unsaved work. */
export function closeDocument(): void {
  editorStore.setState(EMPTY, true);
}

/** The document was written to a file as it stood then. */
export function markSaved(document: BlueprintDocument, file: OpenFile): void {
  editorStore.setState({ saved: document, file });
}

/** Whether the document differs from what was last saved; an untouched new one does not. */
export function hasUnsavedWork(state: EditorState): boolean {
  if (!state.history) return false;
  return state.saved ? state.history.document !== state.saved : state.history.past.length > 0;
}

export interface EditOptions {
  /** Edits with the same key that follow one another are undone together. */
  readonly mergeKey?: string;
  /** What is selected afterwards. */
  readonly select?: readonly Id[];
  /** What is renamed afterwards. */
  readonly rename?: Id;
}

/** Does edits as one undoable thing. An edit that does not fit is told as a notice and changes nothing. Returns success. */
export function edit(calls: readonly EditCall[], options: EditOptions = {}): boolean {
  const { history } = editorStore.getState();
  if (!history) return false;
  try {
    const next = doEdits(history, calls, options.mergeKey);
    editorStore.setState({
      history: next,
      notice: null,
      ...(options.select ? { selection: options.select } : {}),
      ...(options.rename === undefined ? {} : { renaming: options.rename }),
    });
    return true;
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    editorStore.setState({ notice: { tone: 'error', sentence: error.sentence } });
    return false;
  }
}

function travel(step: (history: History) => History): void {
  const { history } = editorStore.getState();
  if (history) editorStore.setState({ history: step(history), renaming: null });
}

export function undoEdit(): void {
  travel(undo);
}

export function redoEdit(): void {
  travel(redo);
}

/** Selects elements; a rename of something else ends. */
export function select(ids: readonly Id[]): void {
  const { renaming } = editorStore.getState();
  editorStore.setState({ selection: ids, ...(renaming !== null && !ids.includes(renaming) ? { renaming: null } : {}) });
}

/** Begins or ends typing a name on the canvas. */
export function rename(id: Id | null): void {
  editorStore.setState(id === null ? { renaming: null } : { renaming: id, selection: [id] });
}

export function showNotice(notice: Notice | null): void {
  editorStore.setState({ notice });
}
