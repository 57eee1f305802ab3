import { join } from 'node:path';
import { BrowserWindow, type Session } from 'electron';
import { PROGRAM_FOLDER } from '../node/places.ts';
import { PAGE } from './scheme.ts';
import { confinePage } from './session-policy.ts';
import { visibleBounds, type WindowPlace } from './window-place.ts';
import { WORDS } from './words.ts';

const PRELOAD = join(PROGRAM_FOLDER, 'dist/preload/preload.cjs');
const FIRST_SIZE = { width: 1280, height: 800 };

/** The editor's window, confined; it shows itself when there is something to see. */
export function openMainWindow(session: Session, place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...visibleBounds(place),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: WORDS.en.appName,
    webPreferences: {
      session,
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // Its dictionaries would come from the network.
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  confinePage(window.webContents);
  if (place.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE);
  return window;
}
