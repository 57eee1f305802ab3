/** The names of all messages from the page to Electron's main process. The preload knows nothing else of them. */
export const CHANNELS = [
  'launchFiles',
  'launchFolder',
  'listFolder',
  'readFile',
  'peekFile',
  'readForeign',
  'saveFile',
  'fileDigest',
  'rulesFor',
  'libraryFor',
  'saveLibrary',
  'brandFor',
  'neighbour',
  'openNeighbour',
  'versionPut',
  'versionList',
  'versionRead',
  'journalPut',
  'journalList',
  'journalDelete',
  'examples',
  'readExample',
  'templates',
  'readTemplate',
  'templatePut',
  'templateDelete',
  'pickFile',
  'openFolder',
  'saveFileAs',
  'exportSave',
  'printPdf',
  'recentFiles',
  'adoptDropped',
  'windowState',
  'closeWindow',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** The message that only the preload sends: it alone may turn a dropped file into a path. */
export const DROP_CHANNEL = 'adoptDropped' satisfies Channel;
export type PageChannel = Exclude<Channel, typeof DROP_CHANNEL>;

/** On which the main process tells the page of its own accord. */
export const EVENT_CHANNEL = 'hostEvent';

/** What the preload puts into the page as `window.desktop`; what comes through it is checked by the one who gets it. */
export interface DesktopBridge<PageFile> {
  /** Rejects for a name that is not in the list. */
  ask(name: string, request: unknown): Promise<unknown>;
  takeDropped(file: PageFile): Promise<unknown>;
  /** Calls back for every event from now on; earlier ones come at once. */
  listen(callback: (event: unknown) => void): void;
}

export function isPageChannel(name: unknown): name is PageChannel {
  return name !== DROP_CHANNEL && CHANNELS.some((channel) => channel === name);
}
