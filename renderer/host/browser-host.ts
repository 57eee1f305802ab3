import type { Answer, Host } from '../../shared/host/port.ts';
import { pageJournal, servedJournal, sharedJournal } from './journal.ts';
import { type PageFiles, pageFiles } from './page-files.ts';
import { pageVersions } from './page-versions.ts';
import { type Ask, askServer } from './served.ts';
import { download } from './transfers.ts';

/** A browser that lets a page have a file does not show it what lies beside. */
const OUT_OF_SIGHT: Promise<Answer<never>> = Promise.resolve({
  ok: false,
  problem: {
    code: 'out-of-sight',
    message: {
      en: 'This page holds the file alone and cannot see its folder.',
      'zh-Hans': '此页面只持有该文件，无法查看其所在文件夹。',
    },
  },
});

/**
 * The host of a page in a browser. With a token, the program that serves the page holds the files it was started with,
 * the journal and the examples; every other file is held by the page itself.
 */
export function browserHost(token: string | null): Host {
  const files = pageFiles();
  return token === null ? pageHost(files) : servedHost(files, askServer(token));
}

function servedHost(files: PageFiles, ask: Ask): Host {
  return {
    ...common(files),
    ...sharedJournal(servedJournal(ask)),
    rulesFor: (handle) => (files.holds(handle.id) ? OUT_OF_SIGHT : ask('rulesFor', { fileId: handle.id })),
    neighbour: (handle, documentId, pathHint) =>
      files.holds(handle.id) ? OUT_OF_SIGHT : ask('neighbour', { fileId: handle.id, documentId, pathHint }),
    versionPut: (documentId, text) => ask('versionPut', { documentId, text }),
    versionList: (documentId) => ask('versionList', { documentId }),
    versionRead: (documentId, versionId) => ask('versionRead', { documentId, versionId }),
    fileDigest: (handle) => (files.holds(handle.id) ? files.digest(handle) : ask('fileDigest', { fileId: handle.id })),
    capabilities: { kind: 'served', pickers: files.pickers },
    launchFiles: () => ask('launchFiles', {}),
    readFile: (handle) => (files.holds(handle.id) ? files.read(handle) : ask('readFile', { fileId: handle.id })),
    saveFile: (handle, text, baseDigest) =>
      files.holds(handle.id)
        ? files.save(handle, text, baseDigest)
        : ask('saveFile', { fileId: handle.id, text, baseDigest }),
    examples: () => ask('examples', {}),
    readExample: (id) => ask('readExample', { id }),
  };
}

function pageHost(files: PageFiles): Host {
  return {
    ...common(files),
    ...sharedJournal(pageJournal()),
    ...pageVersions(),
    fileDigest: (handle) => files.digest(handle),
    rulesFor: () => OUT_OF_SIGHT,
    neighbour: () => OUT_OF_SIGHT,
    capabilities: { kind: 'page', pickers: files.pickers },
    launchFiles: () => answered([]),
    readFile: (handle) => files.read(handle),
    saveFile: (handle, text, baseDigest) => files.save(handle, text, baseDigest),
    examples: () => answered([]),
    readExample: () =>
      Promise.resolve({
        ok: false,
        problem: { code: 'unreadable', message: { en: 'There is no such example.', 'zh-Hans': '没有这个示例。' } },
      }),
  };
}

type Common =
  | 'openFile'
  | 'saveFileAs'
  | 'exportSave'
  | 'recentFiles'
  | 'takeDropped'
  | 'windowState'
  | 'closeWindow'
  | 'listen';

/** What every page in a browser does by itself; the window and its menus are the browser's own. */
function common(files: PageFiles): Pick<Host, Common> {
  return {
    recentFiles: () => answered([]),
    takeDropped: () => answered(null),
    windowState: () => answered(null),
    closeWindow: () => answered(null),
    listen: () => undefined,
    openFile: () => files.open(),
    saveFileAs: (suggestedName, text) => files.saveAs(suggestedName, text),
    exportSave: (suggestedName, mediaType, bytes) => {
      download(suggestedName, mediaType, bytes);
      return answered(suggestedName);
    },
  };
}

function answered<Value>(value: Value): Promise<Answer<Value>> {
  return Promise.resolve({ ok: true, value });
}
