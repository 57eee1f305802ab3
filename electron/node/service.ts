import { basename } from 'node:path';
import type { MessageName, RequestOf, ResponseOf } from '../../shared/host/messages.ts';
import type { Answer, HostProblem } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { listExamples, readExample } from './examples.ts';
import { listBlueprints } from './folder-listing.ts';
import { namedForeignBytes } from './foreign-bytes.ts';
import type { FileHandles } from './handles.ts';
import type { Journal, JournalRecord } from './journal.ts';
import { libraryFor, saveLibrary } from './library.ts';
import { ReadError, readText } from './read-text.ts';
import { ConflictError, saveText } from './save-text.ts';
import { brandFileFor, neighbourOf, rulesFileFor } from './surroundings.ts';
import { sentenceOf } from './system-error.ts';
import type { Templates } from './templates.ts';
import type { Versions } from './versions.ts';

/** What answers each message. */
export type Service = {
  readonly [Name in MessageName]: (request: RequestOf<Name>) => Promise<Answer<ResponseOf<Name>>>;
};

export interface ServiceParts {
  readonly handles: FileHandles;
  /** Folders that the page may list, under ids of their own. */
  readonly folders: FileHandles;
  /** Absolute paths of the files named on the command line. */
  readonly launchPaths: readonly string[];
  /** Absolute path of the folder named there. */
  readonly launchFolder: string | undefined;
  readonly journal: Journal;
  readonly versions: Versions;
  readonly templates: Templates;
  readonly examplesFolder: string;
  /** The UTC instant. */
  readonly now: () => string;
}

const UNKNOWN_FILE: Sentence = {
  en: 'The program no longer knows this file. Save under a new name; nothing is lost.',
  'zh-Hans': '程序已不再识别此文件。请另存为新文件，内容不会丢失。',
};

const UNKNOWN_FOLDER: Sentence = {
  en: 'The program no longer knows this folder. Open it again.',
  'zh-Hans': '程序已不再识别此文件夹，请重新打开。',
};

/** Answers the editor's messages on the files of this machine; never rejects. */
export function editorService(parts: ServiceParts): Service {
  const { handles, folders, journal, versions, templates } = parts;
  const read: Service['readFile'] = ({ fileId }) =>
    withFile(handles, fileId, 'unreadable', async (path) => ({ handle: handles.of(path), ...(await readText(path)) }));
  return {
    launchFiles: () => answered('unreadable', async () => parts.launchPaths.map((path) => handles.of(path))),
    launchFolder: () =>
      answered('unreadable', async () => (parts.launchFolder === undefined ? null : folders.of(parts.launchFolder))),
    listFolder: ({ folderId }) => {
      const path = folders.pathOf(folderId);
      return path === undefined
        ? unknown(UNKNOWN_FOLDER)
        : nameless(path, () => answered('unreadable', () => listBlueprints(path, handles)));
    },
    readFile: read,
    peekFile: read,
    readForeign: ({ fileId }) =>
      withFile(handles, fileId, 'unreadable', async (path) =>
        Buffer.from(await namedForeignBytes(path)).toString('base64'),
      ),
    saveFile: ({ fileId, text, baseDigest }) =>
      withFile(handles, fileId, 'not-written', async (path) => ({
        handle: handles.of(path),
        digest: await saveText(path, text, baseDigest),
        delivery: 'written' as const,
      })),
    fileDigest: ({ fileId }) =>
      withFile(handles, fileId, 'unreadable', async (path) => {
        const read = await readText(path).catch(() => null);
        return read?.digest ?? null;
      }),
    brandFor: ({ fileId }) => withFile(handles, fileId, 'unreadable', brandFileFor),
    rulesFor: ({ fileId }) => withFile(handles, fileId, 'unreadable', rulesFileFor),
    libraryFor: ({ fileId }) => withFile(handles, fileId, 'unreadable', libraryFor),
    saveLibrary: ({ fileId, text, baseDigest }) =>
      withFile(handles, fileId, 'not-written', (path) => saveLibrary(path, text, baseDigest)),
    neighbour: ({ fileId, documentId, pathHint }) =>
      withFile(
        handles,
        fileId,
        'unreadable',
        async (path) => (await neighbourOf(path, documentId, pathHint))?.text ?? null,
      ),
    openNeighbour: ({ fileId, documentId, pathHint }) =>
      withFile(handles, fileId, 'unreadable', async (file) => {
        const found = await neighbourOf(file, documentId, pathHint);
        return found && { handle: handles.of(found.path), text: found.text, digest: found.digest };
      }),
    versionPut: ({ documentId, text }) =>
      answered('not-written', async () => {
        await versions.put(documentId, text);
        return null;
      }),
    versionList: ({ documentId }) => answered('unreadable', async () => [...(await versions.list(documentId))]),
    versionRead: ({ documentId, versionId }) => answered('unreadable', () => versions.read(documentId, versionId)),
    journalPut: ({ fileId, ...draft }) =>
      answered('not-written', async () => {
        const path = fileId === null ? null : (handles.pathOf(fileId) ?? null);
        await journal.put({ ...draft, path, at: parts.now() });
        return null;
      }),
    journalList: () => answered('unreadable', async () => (await journal.list()).map((entry) => shown(handles, entry))),
    journalDelete: ({ key }) =>
      answered('not-written', async () => {
        await journal.discard(key);
        return null;
      }),
    examples: () => answered('unreadable', () => listExamples(parts.examplesFolder)),
    readExample: ({ id }) => answered('unreadable', () => readExample(parts.examplesFolder, id)),
    templates: () => answered('unreadable', () => templates.list()),
    readTemplate: ({ id }) => answered('unreadable', () => templates.read(id)),
    templatePut: ({ id, text }) =>
      answered('not-written', async () => {
        await templates.put(id, text);
        return null;
      }),
    templateDelete: ({ id }) =>
      answered('not-written', async () => {
        await templates.discard(id);
        return null;
      }),
  };
}

/** A file that unsaved work belongs to may be saved again: the journal is the program's own, no page writes paths. */
function shown(handles: FileHandles, { path, ...entry }: JournalRecord) {
  return {
    ...entry,
    name: path === null ? entry.name : basename(path),
    handle: path === null ? null : handles.of(path),
  };
}

async function withFile<Value>(
  handles: FileHandles,
  id: string,
  code: HostProblem['code'],
  work: (path: string) => Promise<Value>,
): Promise<Answer<Value>> {
  const path = handles.pathOf(id);
  return path === undefined ? unknown(UNKNOWN_FILE) : nameless(path, () => answered(code, () => work(path)));
}

async function unknown(message: Sentence): Promise<Answer<never>> {
  return { ok: false, problem: { code: 'unknown-file', message } };
}

/** What is told of a file or folder names it by its own name alone. */
async function nameless<Value>(path: string, work: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  const answer = await work();
  return answer.ok ? answer : { ok: false, problem: withoutFolder(answer.problem, path) };
}

/** The page knows files by name alone. */
function withoutFolder({ code, message }: HostProblem, path: string): HostProblem {
  const named = (sentence: string) => sentence.replaceAll(path, basename(path));
  return { code, message: { en: named(message.en), 'zh-Hans': named(message['zh-Hans']) } };
}

async function answered<Value>(code: HostProblem['code'], work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: { code: codeOf(error) ?? code, message: sentenceOf(error) } };
  }
}

function codeOf(error: unknown): HostProblem['code'] | undefined {
  if (error instanceof ConflictError) return 'conflict';
  if (error instanceof ReadError) return error.code;
  return undefined;
}
