import { host } from '../host/host.ts';
import { editorStore, hasUnsavedWork } from '../store/editor.ts';
import { openStates, removeTab, stateOf, tabsStore } from '../store/tabs.ts';
import { keepTyped } from '../store/typing-field.ts';
import { ask } from './dialogs.ts';
import { newDocument } from './files.ts';
import { flushJournal, forgetWork } from './journal.ts';
import { save } from './saving.ts';
import * as words from './sentences.ts';

/** Closes a document; unsaved work is asked about once. After the last one a blank sheet comes. */
export async function closeTab(key = editorStore.getState().key): Promise<void> {
  keepTyped();
  const state = stateOf(key);
  if (!state) return;
  if (hasUnsavedWork(state) && !(await settle([key]))) return;
  const onlyOne = tabsStore.getState().order.length === 1;
  if (onlyOne) newDocument();
  removeTab(key);
}

/** Asks once for all documents with unsaved work, then closes the window. */
export async function closeWindow(): Promise<void> {
  keepTyped();
  const unsaved = openStates().filter(hasUnsavedWork);
  if (unsaved.length > 0 && !(await settle(unsaved.map(({ key }) => key)))) return;
  await host.closeWindow();
}

/** What becomes of unsaved work. Returns whether to go on. */
async function settle(keys: readonly string[]): Promise<boolean> {
  const choice = await ask(words.unsavedWork(keys.length));
  if (choice === 'save') {
    for (const key of keys) if (!(await save(key))) return false;
    return true;
  }
  if (choice !== 'discard') return false;
  flushJournal();
  for (const key of keys) forgetWork(key);
  return true;
}
