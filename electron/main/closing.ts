import { type BrowserWindow, dialog } from 'electron';
import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import type { PageEvents } from './page-events.ts';
import { WORDS } from './words.ts';

/** A window goes when its page agrees, which may have unsaved work to ask about; a page that is gone asks nothing. */
export function holdUntilAnswered(window: BrowserWindow, events: PageEvents, language: () => InterfaceLanguage): void {
  let hangs = false;
  window.on('unresponsive', () => {
    hangs = true;
  });
  window.on('responsive', () => {
    hangs = false;
  });
  window.on('close', (event) => {
    if (!events.isListening()) return;
    event.preventDefault();
    if (hangs) void offerToEnd(window, language());
    else events.tell({ type: 'close' });
  });
  // The page's own question to browsers is not for this window: it is asked by the event above.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
}

async function offerToEnd(window: BrowserWindow, language: InterfaceLanguage): Promise<void> {
  const { hangs, hangsDetail, wait, closeNow } = WORDS[language];
  const buttons = [wait, closeNow];
  const choice = await dialog.showMessageBox(window, { type: 'warning', message: hangs, detail: hangsDetail, buttons });
  if (choice.response === 1) window.destroy();
}

/** After a crash of the page: unsaved work is in the journal, so that loading anew brings it back. */
export function offerReload(window: BrowserWindow, language: () => InterfaceLanguage): void {
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') void askToReload(window, language());
  });
}

async function askToReload(window: BrowserWindow, language: InterfaceLanguage): Promise<void> {
  const { gone, goneDetail, reload, closeNow } = WORDS[language];
  const buttons = [reload, closeNow];
  const choice = await dialog.showMessageBox(window, { type: 'error', message: gone, detail: goneDetail, buttons });
  if (window.isDestroyed()) return;
  if (choice.response === 0) window.webContents.reload();
  else window.destroy();
}
