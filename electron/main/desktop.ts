import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { WindowState } from '../../shared/host/port.ts';
import { type InterfaceLanguage, interfaceLanguageOf } from '../../shared/locales/sentences.ts';
import { type FileHandles, fileHandles } from '../node/handles.ts';
import { journalIn } from '../node/journal.ts';
import { type LaunchPaths, launchPaths } from '../node/launch.ts';
import { EXAMPLES_FOLDER, FONTS_FOLDER, RENDERER_FOLDER, WASM_FOLDER } from '../node/places.ts';
import { editorService, type Service } from '../node/service.ts';
import { staticFiles } from '../node/static-files.ts';
import { templatesIn } from '../node/templates.ts';
import { versionsIn } from '../node/versions.ts';
import { holdUntilAnswered, offerReload } from './closing.ts';
import { desktopService } from './desktop-service.ts';
import { fileDialogs } from './dialogs.ts';
import { openMainWindow } from './main-window.ts';
import { enableItems, type MenuState, showMenu } from './menu.ts';
import { answerMessages } from './messages.ts';
import { pageEvents } from './page-events.ts';
import { PRINT_PARTITION, printer } from './printing.ts';
import { type RecentFiles, recentFiles } from './recent-files.ts';
import { serveScheme } from './scheme.ts';
import { confineSession } from './session-policy.ts';
import { keptPlace, placeOf } from './window-place.ts';

/** The running desktop editor. */
export interface Desktop {
  /** Shows the window and opens files in it. */
  open(paths: readonly string[]): void;
}

/** Opens the editor's window on the files and the folder named; the program is ready by now. */
export async function startDesktop(folder: string, named: readonly string[]): Promise<Desktop> {
  const launch = await launchPaths(named);
  const [handles, folders] = [fileHandles(), fileHandles()];
  confineSession(session.defaultSession);
  const roots = { '': RENDERER_FOLDER, fonts: FONTS_FOLDER, wasm: WASM_FOLDER };
  serveScheme(session.defaultSession, staticFiles(roots));
  const place = keptPlace(join(folder, 'window.json'));
  let refreshMenu = () => {};
  const recent = await recentFiles({
    file: join(folder, 'recent.json'),
    onAdd(path) {
      app.addRecentDocument(path);
      refreshMenu();
    },
  });
  const window = openMainWindow(session.defaultSession, await place.read());
  const events = pageEvents(window.webContents);
  const openPath = (path: string) => events.tell({ type: 'open', handle: handles.of(path) });
  const openNamed = async (paths: readonly string[]) => {
    const { files, folders: named } = await launchPaths(paths);
    for (const path of files) openPath(path);
    for (const path of named.slice(0, 1)) events.tell({ type: 'open-folder', folder: folders.of(path) });
  };
  const menu = menuOf(window, recent, openPath, (id) => events.tell({ type: 'command', id }));
  refreshMenu = menu.refresh;
  const stop = answerMessages(
    window.webContents,
    desktopService({
      service: serviceIn(folder, handles, folders, launch),
      handles,
      folders,
      recent,
      dialogs: fileDialogs(window, menu.language),
      print: printer(session.fromPartition(PRINT_PARTITION)),
      showState: menu.show,
      closeWindow() {
        void place.keep(placeOf(window)).then(() => window.destroy());
      },
    }),
  );
  window.on('closed', stop);
  holdUntilAnswered(window, events, menu.language);
  offerReload(window, menu.language);
  return {
    open(paths) {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
      void openNamed(paths);
    },
  };
}

function serviceIn(folder: string, handles: FileHandles, folders: FileHandles, launch: LaunchPaths): Service {
  const now = () => new Date().toISOString();
  return editorService({
    handles,
    folders,
    launchPaths: launch.files,
    launchFolder: launch.folders[0],
    journal: journalIn(join(folder, 'journal')),
    versions: versionsIn(join(folder, 'versions'), now),
    templates: templatesIn(join(folder, 'templates')),
    examplesFolder: EXAMPLES_FOLDER,
    now,
  });
}

interface ShownMenu {
  language(): InterfaceLanguage;
  /** Builds it anew, since the recent files are others. */
  refresh(): void;
  show(state: WindowState): void;
}

function menuOf(
  { webContents }: BrowserWindow,
  recent: RecentFiles,
  openPath: (path: string) => void,
  runCommand: (id: WindowState['enabled'][number]) => void,
): ShownMenu {
  let state: MenuState = { language: interfaceLanguageOf([app.getLocale()]), enabled: null };
  const mac = process.platform === 'darwin';
  const parts = { contents: webContents, mac, recentPaths: recent.paths, openPath, runCommand };
  showMenu(parts, state);
  return {
    language: () => state.language,
    refresh: () => showMenu(parts, state),
    show({ language, theme, enabled }) {
      nativeTheme.themeSource = theme;
      const sameWords = language === state.language;
      state = { language, enabled };
      if (sameWords) enableItems(enabled);
      else showMenu(parts, state);
    },
  };
}
