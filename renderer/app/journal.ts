import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { type EditorState, editorStore, hasUnsavedWork, showNotice } from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { documentName } from './names.ts';
import { sessionStore } from './session.ts';

/** Milliseconds from an edit to the journal at the latest: unsaved work is safe within a second. */
const LATEST = 700;

let timer: ReturnType<typeof setTimeout> | null = null;
/** Keys under which something is kept. */
const kept = new Set<string>();
let complained = false;

/** Keeps unsaved work from now on, and forgets it once it is saved or undone. */
export function startJournal(): void {
  editorStore.subscribe((state, before) => {
    if (state.history?.document === before.history?.document && state.saved === before.saved) return;
    timer ??= setTimeout(flushJournal, LATEST);
  });
  addEventListener('pagehide', flushJournal);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushJournal();
  });
}

/** Writes down at once what is waiting. */
export function flushJournal(): void {
  if (timer === null) return;
  clearTimeout(timer);
  timer = null;
  const state = editorStore.getState();
  const { journalKey } = sessionStore.getState();
  if (hasUnsavedWork(state)) void keep(state, journalKey);
  else if (kept.has(journalKey)) forgetWork(journalKey);
}

async function keep(state: EditorState, key: string): Promise<void> {
  if (!state.history) return;
  kept.add(key);
  const answer = await host.journalPut({
    key,
    name: state.file?.name ?? documentName(state.history.document, settingsStore.getState().language),
    fileId: state.file?.id ?? null,
    baseDigest: state.file?.digest ?? null,
    text: serialiseBlueprint(state.history.document),
  });
  if (answer.ok) complained = false;
  else if (!complained) {
    complained = true;
    showNotice({ tone: 'error', sentence: answer.problem.message });
  }
}

/** Work under this key is kept already: it was offered back. */
export function adoptWork(key: string): void {
  kept.add(key);
}

/** Forgets unsaved work: it was saved, undone or given up. */
export function forgetWork(key: string): void {
  kept.delete(key);
  void host.journalDelete(key);
}
