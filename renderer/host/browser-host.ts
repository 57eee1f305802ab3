import type { Answer, Host } from '../../shared/host/port.ts';
import { bytesOfBase64 } from './base64.ts';
import { pageJournal, servedJournal, sharedJournal } from './journal.ts';
import { type PageFiles, pageFiles } from './page-files.ts';
import { type PageFolders, pageFolders } from './page-folders.ts';
import { printHere } from './page-printing.ts';
import { pageTemplates } from './page-templates.ts';
import { pageVersions } from './page-versions.ts';
import { type Ask, askServer } from './served.ts';
import { download } from './transfers.ts';

/**
 * The host of a page in a browser. With a token, the program that serves the page holds the files it was started with,
 * the journal and the examples; every other file is held by the page itself.
 */
export function browserHost(token: string | null): Host {
  const files = pageFiles();
  const folders = pageFolders(files);
  return token === null ? pageHost(files, folders) : servedHost(files, folders, askServer(token));
}

function servedHost(files: PageFiles, folders: PageFolders, ask: Ask): Host {
  return {
    ...common(files, folders),
    ...sharedJournal(servedJournal(ask)),
    brandFor: (handle) => (files.holds(handle.id) ? folders.brandFor(handle) : ask('brandFor', { fileId: handle.id })),
    rulesFor: (handle) => (files.holds(handle.id) ? folders.rulesFor(handle) : ask('rulesFor', { fileId: handle.id })),
    libraryFor: (handle) =>
      files.holds(handle.id) ? folders.libraryFor(handle) : ask('libraryFor', { fileId: handle.id }),
    saveLibrary: (handle, text, baseDigest) =>
      files.holds(handle.id)
        ? folders.saveLibrary(handle, text, baseDigest)
        : ask('saveLibrary', { fileId: handle.id, text, baseDigest }),
    neighbour: (handle, documentId, pathHint) =>
      files.holds(handle.id)
        ? folders.neighbour(handle, documentId, pathHint)
        : ask('neighbour', { fileId: handle.id, documentId, pathHint }),
    openNeighbour: (handle, documentId, pathHint) =>
      files.holds(handle.id)
        ? folders.openNeighbour(handle, documentId, pathHint)
        : ask('openNeighbour', { fileId: handle.id, documentId, pathHint }),
    versionPut: (documentId, text) => ask('versionPut', { documentId, text }),
    versionList: (documentId) => ask('versionList', { documentId }),
    versionRead: (documentId, versionId) => ask('versionRead', { documentId, versionId }),
    fileDigest: (handle) => (files.holds(handle.id) ? files.digest(handle) : ask('fileDigest', { fileId: handle.id })),
    capabilities: { kind: 'served', pickers: files.pickers, folders: folders.folders },
    launchFolder: () => ask('launchFolder', {}),
    listFolder: (folder) =>
      folders.holds(folder.id) ? folders.listFolder(folder) : ask('listFolder', { folderId: folder.id }),
    launchFiles: () => ask('launchFiles', {}),
    readFile: (handle) => (files.holds(handle.id) ? files.read(handle) : ask('readFile', { fileId: handle.id })),
    peekFile: (handle) => (files.holds(handle.id) ? files.read(handle) : ask('peekFile', { fileId: handle.id })),
    readForeign: async (handle) =>
      files.holds(handle.id) ? files.bytes(handle) : unpacked(await ask('readForeign', { fileId: handle.id })),
    saveFile: (handle, text, baseDigest) =>
      files.holds(handle.id)
        ? files.save(handle, text, baseDigest)
        : ask('saveFile', { fileId: handle.id, text, baseDigest }),
    examples: () => ask('examples', {}),
    readExample: (id) => ask('readExample', { id }),
    templates: () => ask('templates', {}),
    readTemplate: (id) => ask('readTemplate', { id }),
    templatePut: (id, text) => ask('templatePut', { id, text }),
    templateDelete: (id) => ask('templateDelete', { id }),
  };
}

/** Bytes come as text. */
function unpacked(answer: Answer<string>): Answer<Uint8Array<ArrayBuffer>> {
  return answer.ok ? { ok: true, value: bytesOfBase64(answer.value) } : answer;
}

function pageHost(files: PageFiles, folders: PageFolders): Host {
  return {
    ...common(files, folders),
    ...sharedJournal(pageJournal()),
    ...pageVersions(),
    ...pageTemplates(),
    fileDigest: (handle) => files.digest(handle),
    brandFor: (handle) => folders.brandFor(handle),
    rulesFor: (handle) => folders.rulesFor(handle),
    libraryFor: (handle) => folders.libraryFor(handle),
    saveLibrary: (handle, text, baseDigest) => folders.saveLibrary(handle, text, baseDigest),
    neighbour: (handle, documentId, pathHint) => folders.neighbour(handle, documentId, pathHint),
    openNeighbour: (handle, documentId, pathHint) => folders.openNeighbour(handle, documentId, pathHint),
    launchFolder: () => answered(null),
    listFolder: (folder) => folders.listFolder(folder),
    capabilities: { kind: 'page', pickers: files.pickers, folders: folders.folders },
    launchFiles: () => answered([]),
    readFile: (handle) => files.read(handle),
    peekFile: (handle) => files.read(handle),
    readForeign: (handle) => files.bytes(handle),
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
  | 'pickFile'
  | 'openFolder'
  | 'saveFileAs'
  | 'exportSave'
  | 'print'
  | 'recentFiles'
  | 'takeDropped'
  | 'windowState'
  | 'closeWindow'
  | 'listen';

/** What every page in a browser does by itself; the window and its menus are the browser's own. */
function common(files: PageFiles, folders: PageFolders): Pick<Host, Common> {
  return {
    recentFiles: () => answered([]),
    takeDropped: () => answered(null),
    windowState: () => answered(null),
    closeWindow: () => answered(null),
    listen: () => undefined,
    pickFile: (wanted) => files.pick(wanted),
    openFolder: () => folders.openFolder(),
    saveFileAs: (suggestedName, text) => files.saveAs(suggestedName, text),
    exportSave: (suggestedName, mediaType, bytes) => {
      download(suggestedName, mediaType, bytes);
      return answered(suggestedName);
    },
    print: async (suggestedName, bytes) => answered(await printHere(suggestedName, bytes)),
  };
}

function answered<Value>(value: Value): Promise<Answer<Value>> {
  return Promise.resolve({ ok: true, value });
}
