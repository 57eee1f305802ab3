import { host } from '../host/host.ts';
import { watchDisk } from './disk.ts';
import { newDocument, openHandle } from './files.ts';
import { openFolder } from './folder.ts';
import { startJournal } from './journal.ts';
import { warnBeforeClosing } from './leaving.ts';
import { startLibrary } from './library.ts';
import { startMenus } from './menus.ts';
import { startNoticing } from './other-windows.ts';
import { sessionStore } from './session.ts';
import { startSurroundings } from './surroundings.ts';

/** Opens the files named at the start, else a blank blueprint; offers recovered work besides. */
export async function start(): Promise<void> {
  startJournal();
  if (host.capabilities.kind !== 'electron') warnBeforeClosing();
  newDocument();
  startNoticing();
  startMenus();
  startSurroundings();
  startLibrary();
  const [launch, folder, journal] = await Promise.all([host.launchFiles(), host.launchFolder(), host.journalList()]);
  sessionStore.setState({ recovered: journal.ok ? journal.value : [] });
  for (const handle of launch.ok ? launch.value : []) await openHandle(handle);
  if (folder.ok && folder.value) void openFolder(folder.value);
  watchDisk();
}
