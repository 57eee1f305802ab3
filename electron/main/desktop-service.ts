import { basename, extname } from 'node:path';
import type { Channel } from '../../shared/host/channels.ts';
import type { IpcRequest, IpcResponse } from '../../shared/host/ipc.ts';
import type { Answer, WindowState } from '../../shared/host/port.ts';
import type { FileHandles } from '../node/handles.ts';
import { safeSave } from '../node/safe-save.ts';
import type { Service } from '../node/service.ts';
import { sentenceOf } from '../node/system-error.ts';
import type { FileDialogs } from './dialogs.ts';
import type { PrintPdf } from './printing.ts';
import type { RecentFiles } from './recent-files.ts';

/** What answers each message of the page. */
export type DesktopService = {
  readonly [Name in Channel]: (request: IpcRequest<Name>) => Promise<Answer<IpcResponse<Name>>>;
};

export interface DesktopParts {
  /** What every host does. */
  readonly service: Service;
  readonly handles: FileHandles;
  readonly folders: FileHandles;
  readonly recent: RecentFiles;
  readonly dialogs: FileDialogs;
  readonly print: PrintPdf;
  showState(state: WindowState): void;
  closeWindow(): void;
}

/** The files of this machine, and what only a desktop has: dialogs, recent files, menus, a window. Never rejects. */
export function desktopService(parts: DesktopParts): DesktopService {
  const { service, handles, folders, recent, dialogs } = parts;
  const readPath = async (path: string) => {
    const answer = await service.readFile({ fileId: handles.of(path).id });
    if (answer.ok) recent.add(path);
    return answer;
  };
  const savePath = async (path: string, text: string, baseDigest: string | null) => {
    const answer = await service.saveFile({ fileId: handles.of(path).id, text, baseDigest });
    if (answer.ok) recent.add(path);
    return answer;
  };
  /** Where each open document was exported to last. */
  const exported = new Map<string, string>();
  return {
    ...service,
    readFile: (request) => {
      const path = handles.pathOf(request.fileId);
      return path === undefined ? service.readFile(request) : readPath(path);
    },
    saveFile: (request) => {
      const path = handles.pathOf(request.fileId);
      return path === undefined ? service.saveFile(request) : savePath(path, request.text, request.baseDigest);
    },
    async pickFile({ wanted }) {
      const path = await dialogs.open(wanted);
      return done(path === null ? null : handles.of(path));
    },
    async openFolder() {
      const path = await dialogs.openFolder();
      return done(path === null ? null : folders.of(path));
    },
    async saveFileAs({ suggestedName, text }) {
      const path = await dialogs.saveAs(basename(suggestedName));
      return path === null ? done(null) : savePath(path, text, null);
    },
    async exportSave({ suggestedName, bytes, place }) {
      const name = basename(suggestedName);
      const known = place?.again ? exported.get(place.key) : undefined;
      // Only where the person chose that very file before; any other name is asked for.
      const path = known !== undefined && basename(known) === name ? known : await dialogs.exportTo(name);
      if (path === null) return done(null);
      if (place) exported.set(place.key, path);
      return exportTo(path, bytes);
    },
    printPdf: ({ bytes }) => parts.print(bytes),
    recentFiles: async () => done((await recent.present()).map((path) => handles.of(path))),
    // A page gone bad could name any path: nothing but blueprints comes in this way.
    adoptDropped: async ({ path }) => (extname(path).toLowerCase() === '.blueprint' ? readPath(path) : done(null)),
    async windowState(state) {
      parts.showState(state);
      return done(null);
    },
    async closeWindow() {
      parts.closeWindow();
      return done(null);
    },
  };
}

function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

async function exportTo(path: string, bytes: Uint8Array): Promise<Answer<string>> {
  try {
    await safeSave(path, bytes);
    return done(basename(path));
  } catch (error) {
    const { en, 'zh-Hans': zh } = sentenceOf(error);
    const named = (sentence: string) => sentence.replaceAll(path, basename(path));
    return { ok: false, problem: { code: 'not-written', message: { en: named(en), 'zh-Hans': named(zh) } } };
  }
}
