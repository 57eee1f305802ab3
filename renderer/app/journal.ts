import { textIn } from '../../shared/model/queries.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { editorStore, hasUnsavedWork } from '../store/editor.ts';

/** Unsaved work is kept at most this long after an edit, in milliseconds. */
const DELAY = 700;

let timer: ReturnType<typeof setTimeout> | undefined;
let keyOfDocument: { readonly id: string; readonly key: string } | undefined;

/** A key of its own for each document that is opened. */
function journalKey(documentId: string): string {
  if (keyOfDocument?.id !== documentId) keyOfDocument = { id: documentId, key: crypto.randomUUID() };
  return keyOfDocument.key;
}

/** Work that was offered back goes on under its key. */
export function continueJournal(documentId: string, key: string): void {
  keyOfDocument = { id: documentId, key };
}

/** Writes the open document to the journal where it has unsaved work. */
export async function keepJournal(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const state = editorStore.getState();
  if (!state.history || !hasUnsavedWork(state)) return;
  const { document } = state.history;
  await host.journalPut({
    key: journalKey(document.documentId),
    name: textIn(document.service.name, document.languages[0] ?? '', document.languages),
    fileId: state.file?.id ?? null,
    baseDigest: state.file?.digest ?? null,
    text: serialiseBlueprint(document),
  });
}

/** Forgets the journal of the open document: it was saved or given up. */
export async function forgetJournal(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (keyOfDocument) await host.journalDelete(keyOfDocument.key);
}

/** Keeps a journal of every edit from now on, and at once when the page is hidden or closed. */
export function startJournal(): void {
  editorStore.subscribe((state, before) => {
    if (state.history?.document === before.history?.document || !hasUnsavedWork(state)) return;
    timer ??= setTimeout(() => void keepJournal(), DELAY);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void keepJournal();
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) void keepJournal();
  });
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsavedWork(editorStore.getState())) event.preventDefault();
  });
}
