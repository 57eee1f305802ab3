import { createStore } from 'zustand/vanilla';
import { type EditorState, editorStore, type OpenFile } from './editor.ts';
import { endTyping } from './typing-field.ts';

/** The open documents of this window. The one in front lives in the editor store; the others wait here. */
interface Tabs {
  /** Keys from left to right, the one in front among them. */
  readonly order: readonly string[];
  readonly waiting: Readonly<Record<string, EditorState>>;
}

export const tabsStore = createStore<Tabs>(() => ({ order: [], waiting: {} }));

/** The state of an open document, in front or waiting. */
export function stateOf(key: string): EditorState | undefined {
  const front = editorStore.getState();
  return front.key === key ? front : tabsStore.getState().waiting[key];
}

/** All open documents from left to right. */
export function openStates(): readonly EditorState[] {
  return tabsStore.getState().order.flatMap((key) => stateOf(key) ?? []);
}

/** Changes the state of an open document, wherever it is. */
export function updateTab(key: string, change: Partial<EditorState>): void {
  const front = editorStore.getState();
  if (front.key === key) {
    editorStore.setState(change);
    return;
  }
  tabsStore.setState(({ waiting }) => {
    const state = waiting[key];
    return state ? { waiting: { ...waiting, [key]: { ...state, ...change } } } : {};
  });
}

/** The document was written to a file as it stood then. */
export function markSaved(key: string, change: Pick<EditorState, 'saved'> & { readonly file: OpenFile }): void {
  updateTab(key, { ...change, recovered: false, onDisk: 'same' });
}

/** Opens a document in a tab at the right, or in place of the one with this key, and brings it to the front. */
export function openTab(state: EditorState, instead?: string): void {
  const { order } = tabsStore.getState();
  park();
  const kept = order.includes(instead ?? '')
    ? order.map((key) => (key === instead ? state.key : key))
    : [...order, state.key];
  tabsStore.setState(({ waiting }) => {
    const { [instead ?? '']: _, ...others } = waiting;
    return { order: kept, waiting: others };
  });
  editorStore.setState(state, true);
}

/** Brings an open document to the front. */
export function showTab(key: string): void {
  const { waiting } = tabsStore.getState();
  const state = waiting[key];
  if (!state) return;
  park();
  tabsStore.setState((tabs) => {
    const { [key]: _, ...others } = tabs.waiting;
    return { waiting: others };
  });
  editorStore.setState(state, true);
}

/** Takes a document out; the one at its right, else at its left, comes to the front. Returns whether any is left. */
export function removeTab(key: string): boolean {
  const { order } = tabsStore.getState();
  const at = order.indexOf(key);
  const next = order[at + 1] ?? order[at - 1];
  if (next !== undefined && editorStore.getState().key === key) showTab(next);
  tabsStore.setState(({ waiting }) => {
    const { [key]: _, ...others } = waiting;
    return { order: order.filter((other) => other !== key), waiting: others };
  });
  return next !== undefined;
}

/** What is being typed or renamed ends when a document goes to the back. */
function park(): void {
  endTyping();
  const front = editorStore.getState();
  if (front.key === '') return;
  const state = { ...front, renaming: null, draft: null, notice: null };
  tabsStore.setState(({ waiting }) => ({ waiting: { ...waiting, [front.key]: state } }));
}
