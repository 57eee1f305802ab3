import { host } from '../host/host.ts';
import { editorStore, hasUnsavedWork } from '../store/editor.ts';
import { openHandle, showBlank } from './files.ts';
import { flushJournal, startJournal } from './journal.ts';
import { sessionStore } from './session.ts';

/** Opens the file named at the start, else a blank blueprint; offers examples and recovered work besides. */
export async function start(): Promise<void> {
  startJournal();
  warnBeforeClosing();
  showBlank();
  const [launch, examples, journal] = await Promise.all([host.launchFiles(), host.examples(), host.journalList()]);
  sessionStore.setState({
    examples: examples.ok ? examples.value : [],
    recovered: journal.ok ? journal.value : [],
  });
  const [first] = launch.ok ? launch.value : [];
  if (first) await openHandle(first);
}

/** The browser asks before a tab with unsaved work is closed. */
function warnBeforeClosing(): void {
  addEventListener('beforeunload', (event) => {
    if (!hasUnsavedWork(editorStore.getState())) return;
    flushJournal();
    event.preventDefault();
  });
}
