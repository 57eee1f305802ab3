import { createStore } from 'zustand/vanilla';
import { EditError } from '../../shared/edit/edit.ts';
import { doEdits, type History, isUntouched, redo, startHistory, undo } from '../../shared/edit/history.ts';
import type { EditCall } from '../../shared/edit/registry.ts';
import { idSource } from '../../shared/model/ids.ts';
import { columnsInOrder, lanesInOrder } from '../../shared/model/queries.ts';
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

/**
 * A step that is being typed and is not in the document yet: it comes into being with its name, so that an empty one
 * leaves no trace.
 */
export interface Draft {
  readonly kind: string;
  readonly laneId: Id;
  /** Null for a new column at the end. */
  readonly columnId: Id | null;
  /** Before or after what stands in the cell; before it where nothing is said. */
  readonly where?: 'before' | 'after';
  /**
   * The step that it continues in the lane (`next`), hands over from (`below`), or follows in the cell that was chosen
   * (`linked`); none for a cell of its own.
   */
  readonly after?: { readonly stepId: Id; readonly how: 'next' | 'below' | 'linked' };
  /** The path ends with it. */
  readonly ends?: true;
  /** The link that it is put into. */
  readonly onLinkId?: Id;
}

/** Whether what is on the disk is still what was read or written. */
export type OnDisk = 'same' | 'changed' | 'gone';

/** One open document with its history, and the view of it. No React Flow object is in here. */
export interface EditorState {
  /** Names this open document among others, and its unsaved work in the journal. */
  readonly key: string;
  /** None on the start page. */
  readonly history: History | null;
  readonly file: OpenFile | null;
  readonly onDisk: OnDisk;
  /** The document as last saved or opened; edits make `history.document` another object. */
  readonly saved: BlueprintDocument | null;
  /** Work that was offered back and is in no file yet. */
  readonly recovered: boolean;
  /** Ids of steps, links, markers, lanes, phases or columns, in order of selection. */
  readonly selection: readonly Id[];
  /** The element whose name is being typed on the canvas. */
  readonly renaming: Id | null;
  readonly draft: Draft | null;
  /** Elements that the person is still at: findings on them stay quiet. */
  readonly touched: ReadonlySet<Id>;
  /** Whether a check was asked for in this session. */
  readonly checkAsked: boolean;
  /** Whether Tidy has laid it out in this session. */
  readonly tidied: boolean;
  /** Languages of the drawing that are shown, of those that the document declares. */
  readonly drawingLanguages: readonly string[];
  readonly notice: Notice | null;
}

const EMPTY: EditorState = {
  key: '',
  onDisk: 'same',
  history: null,
  file: null,
  saved: null,
  recovered: false,
  selection: [],
  renaming: null,
  draft: null,
  touched: new Set(),
  checkAsked: false,
  tidied: false,
  drawingLanguages: [],
  notice: null,
};

export const editorStore = createStore<EditorState>(() => EMPTY);

/** Fresh ids from the browser's own source of chance. */
export const nextId = idSource((count) => crypto.getRandomValues(new Uint8Array(count)));

/** On a blank document typing begins at once, in the first customer action. */
function firstDraft(document: BlueprintDocument): Draft | null {
  if (Object.keys(document.steps).length > 0) return null;
  const customer = lanesInOrder(document).find(([, { role }]) => role === 'customer')?.[0];
  const columnId = columnsInOrder(document)[0]?.[0];
  return customer === undefined || columnId === undefined ? null : { kind: 'action', laneId: customer, columnId };
}

/** The state of a document that was just opened; `file` is null for one that has never been saved. */
export function openedState(key: string, document: BlueprintDocument, file: OpenFile | null): EditorState {
  const saved = file ? document : null;
  const drawingLanguages = document.languages.slice(0, 1);
  return {
    ...EMPTY,
    key,
    history: startHistory(document),
    file,
    saved,
    drawingLanguages,
    draft: firstDraft(document),
  };
}

/** Whether the document differs from what was last saved; an untouched new one does not. */
export function hasUnsavedWork(state: EditorState): boolean {
  if (!state.history) return false;
  if (state.recovered) return true;
  return state.saved ? state.history.document !== state.saved : !isUntouched(state.history);
}

export interface EditOptions {
  /** Edits with the same key that follow one another are undone together. */
  readonly mergeKey?: string;
  /** What is selected afterwards. */
  readonly select?: readonly Id[];
  /** What is renamed afterwards. */
  readonly rename?: Id;
  /** The person is not at what is selected, but mends or answers from a list. */
  readonly fromList?: boolean;
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
      touched: new Set(options.fromList ? [] : (options.select ?? editorStore.getState().selection)),
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
  if (history) editorStore.setState({ history: step(history), renaming: null, draft: null });
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
  const stays = renaming !== null && ids.includes(renaming);
  editorStore.setState({ selection: ids, touched: new Set(), renaming: stays ? renaming : null });
}

/** Begins or ends typing a name on the canvas. */
export function rename(id: Id | null): void {
  editorStore.setState(
    id === null ? { renaming: null } : { renaming: id, draft: null, selection: [id], touched: new Set([id]) },
  );
}

/** Begins typing a new step, or ends it without one. */
export function setDraft(draft: Draft | null): void {
  editorStore.setState(draft ? { draft, renaming: null } : { draft: null });
}

/** A check was asked for: from now on everything is told. */
export function askForCheck(): void {
  editorStore.setState({ checkAsked: true, touched: new Set() });
}

/** Languages of the drawing that are shown, the first being the one that names are typed in. */
export function showLanguages(languages: readonly string[]): void {
  editorStore.setState({ drawingLanguages: languages });
}

export function showNotice(notice: Notice | null): void {
  editorStore.setState({ notice });
}
