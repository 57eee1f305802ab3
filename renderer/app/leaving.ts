import { hasUnsavedWork } from '../store/editor.ts';
import { openStates } from '../store/tabs.ts';
import { flushJournal } from './journal.ts';

let asking = true;

/** The browser asks before a page with unsaved work is closed. */
export function warnBeforeClosing(): void {
  addEventListener('beforeunload', (event) => {
    if (!asking || !openStates().some(hasUnsavedWork)) return;
    flushJournal();
    event.preventDefault();
  });
}

/** Loads the page again without being asked: what is unsaved is kept and offered back. */
export function loadAgain(): void {
  asking = false;
  location.reload();
}
