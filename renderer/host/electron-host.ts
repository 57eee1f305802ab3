import type { DesktopBridge } from '../../shared/host/channels.ts';
import { hostEvent, IPC, type IpcName, type IpcRequest, type IpcResponse } from '../../shared/host/ipc.ts';
import { answerEnvelope } from '../../shared/host/messages.ts';
import type { Answer, Host } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { bytesOfBase64 } from './base64.ts';
import { servedJournal, sharedJournal } from './journal.ts';

declare global {
  interface Window {
    /** There in the desktop shell alone: its preload puts it in. */
    readonly desktop?: DesktopBridge<File>;
  }
}

const SILENT: Sentence = {
  en: 'The program did not answer as agreed. Nothing was saved; please try again.',
  'zh-Hans': '程序没有按约定响应。内容没有保存，请重试。',
};

type Ask = <Name extends IpcName>(name: Name, request: IpcRequest<Name>) => Promise<Answer<IpcResponse<Name>>>;

/** The host in Electron: all files, dialogs, menus and the window belong to its main process. */
export function electronHost(bridge: DesktopBridge<File>): Host {
  const ask: Ask = (name, request) => checked(name, () => bridge.ask(name, request));
  return {
    ...sharedJournal(servedJournal(ask)),
    capabilities: { kind: 'electron', pickers: true, folders: 'live' },
    launchFiles: () => ask('launchFiles', {}),
    launchFolder: () => ask('launchFolder', {}),
    openFolder: () => ask('openFolder', {}),
    listFolder: ({ id }) => ask('listFolder', { folderId: id }),
    pickFile: (wanted) => ask('pickFile', { wanted }),
    readFile: ({ id }) => ask('readFile', { fileId: id }),
    peekFile: ({ id }) => ask('peekFile', { fileId: id }),
    readForeign: async ({ id }) => {
      const answer = await ask('readForeign', { fileId: id });
      return answer.ok ? { ok: true, value: bytesOfBase64(answer.value) } : answer;
    },
    saveFile: ({ id }, text, baseDigest) => ask('saveFile', { fileId: id, text, baseDigest }),
    saveFileAs: (suggestedName, text) => ask('saveFileAs', { suggestedName, text }),
    exportSave: (suggestedName, mediaType, bytes, place) =>
      ask('exportSave', { suggestedName, mediaType, bytes, ...(place ? { place } : {}) }),
    print: (_, bytes) => ask('printPdf', { bytes }),
    fileDigest: ({ id }) => ask('fileDigest', { fileId: id }),
    brandFor: ({ id }) => ask('brandFor', { fileId: id }),
    rulesFor: ({ id }) => ask('rulesFor', { fileId: id }),
    libraryFor: ({ id }) => ask('libraryFor', { fileId: id }),
    saveLibrary: ({ id }, text, baseDigest) => ask('saveLibrary', { fileId: id, text, baseDigest }),
    neighbour: ({ id }, documentId, pathHint) => ask('neighbour', { fileId: id, documentId, pathHint }),
    openNeighbour: ({ id }, documentId, pathHint) => ask('openNeighbour', { fileId: id, documentId, pathHint }),
    recentFiles: () => ask('recentFiles', {}),
    takeDropped: async (file) =>
      file instanceof File ? checked('adoptDropped', () => bridge.takeDropped(file)) : { ok: true, value: null },
    versionPut: (documentId, text) => ask('versionPut', { documentId, text }),
    versionList: (documentId) => ask('versionList', { documentId }),
    versionRead: (documentId, versionId) => ask('versionRead', { documentId, versionId }),
    windowState: ({ language, theme, enabled }) => ask('windowState', { language, theme, enabled: [...enabled] }),
    closeWindow: () => ask('closeWindow', {}),
    listen: (listener) =>
      bridge.listen((told) => {
        const event = hostEvent.safeParse(told);
        if (event.success) listener(event.data);
      }),
    examples: () => ask('examples', {}),
    readExample: (id) => ask('readExample', { id }),
    templates: () => ask('templates', {}),
    readTemplate: (id) => ask('readTemplate', { id }),
    templatePut: (id, text) => ask('templatePut', { id, text }),
    templateDelete: (id) => ask('templateDelete', { id }),
  };
}

/** What comes back is checked against the same table that the request was made by. */
async function checked<Name extends IpcName>(
  name: Name,
  asking: () => Promise<unknown>,
): Promise<Answer<IpcResponse<Name>>> {
  const envelope = answerEnvelope.safeParse(await asking().catch(() => undefined));
  if (!envelope.success) return noAnswer();
  if (!envelope.data.ok) return envelope.data;
  const value = IPC[name].response.safeParse(envelope.data.value);
  return value.success ? { ok: true, value: value.data as IpcResponse<Name> } : noAnswer();
}

function noAnswer(): Answer<never> {
  return { ok: false, problem: { code: 'no-answer', message: SILENT } };
}
