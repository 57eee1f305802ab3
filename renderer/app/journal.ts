import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { type EditorState, editorStore, hasUnsavedWork, showNotice } from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { stateOf, tabsStore } from '../store/tabs.ts';
import { documentName } from './names.ts';

/** Milliseconds from an edit to the journal at the latest: unsaved work is safe within a second. */
const LATEST = 700;

let timer: ReturnType<typeof setTimeout> | null = null;
/** Documents with something to write down. */
const waiting = new Set<string>();
/** Keys under which something is kept. */
const kept = new Set<string>();
let complained = false;

/** Keeps unsaved work from now on, and forgets it once it is saved or undone. */
export function startJournal(): void {
  editorStore.subscribe((state, before) => {
    const same = state.history?.document === before.history?.document && state.saved === before.saved;
    if (same || state.key !== before.key) return;
    note(state.key);
  });
  tabsStore.subscribe((tabs, before) => {
    for (const [key, state] of Object.entries(tabs.waiting)) if (before.waiting[key]?.saved !== state.saved) note(key);
  });
  addEventListener('pagehide', flushJournal);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushJournal();
  });
}

function note(key: string): void {
  waiting.add(key);
  timer ??= setTimeout(flushJournal, LATEST);
}

/** Writes down at once what is waiting. */
export function flushJournal(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const keys = [...waiting];
  waiting.clear();
  for (const key of keys) {
    const state = stateOf(key);
    if (state && hasUnsavedWork(state)) void keep(state);
    else if (kept.has(key)) forgetWork(key);
  }
}

async function keep({ key, history, file }: EditorState): Promise<void> {
  if (!history) return;
  kept.add(key);
  const answer = await host.journalPut({
    key,
    name: file?.name ?? documentName(history.document, settingsStore.getState().language),
    fileId: file?.id ?? null,
    baseDigest: file?.digest ?? null,
    text: serialiseBlueprint(history.document),
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
  waiting.delete(key);
  kept.delete(key);
  void host.journalDelete(key);
}
