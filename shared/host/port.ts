import type { CommandId } from '../commands/commands.ts';
import type { Sentence } from '../model/refusal.ts';

/** A file that the host holds for the editor: the id means something to the host alone; no path ever reaches the page. */
export interface FileHandle {
  readonly id: string;
  /** The file's own name without folders, to be shown. */
  readonly name: string;
}

export const HOST_PROBLEMS = [
  /** The file on disk is not the one that was read: somebody else changed, moved or deleted it. */
  'conflict',
  /** No such file, or it may not be read. */
  'unreadable',
  /** Not UTF-8, or beyond the limit of a `.blueprint` file. */
  'not-text',
  /** It could not be written; what was there before is still there, whole. */
  'not-written',
  /** It could not be printed. */
  'not-printed',
  /** The handle is not known to this host (any more). */
  'unknown-file',
  /** The host holds the file alone and cannot see what lies beside it. */
  'out-of-sight',
  /** The host does not answer, or not what was agreed. */
  'no-answer',
] as const;

/** Why the host could not do what was asked, in both languages, saying what is safe. */
export interface HostProblem {
  readonly code: (typeof HOST_PROBLEMS)[number];
  readonly message: Sentence;
}

/** What every request comes back as. Methods of the host never reject. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: HostProblem };

export interface OpenedFile {
  readonly handle: FileHandle;
  readonly text: string;
  /** SHA-256 of the bytes as read, in lower-case hexadecimal: hand it back on saving. */
  readonly digest: string;
}

export interface SavedFile {
  readonly handle: FileHandle;
  /** SHA-256 of the bytes as written. */
  readonly digest: string;
  /** Written to the file itself, or handed to the browser as a download, of which nobody tells how it ended. */
  readonly delivery: 'written' | 'download';
}

/** A file of rules or of a brand that holds for a blueprint: the nearest one from its folder upwards. */
export interface FolderText {
  /** Where it lies, seen from the blueprint's folder: `../.blueprint-rules.json`. */
  readonly place: string;
  readonly text: string;
}

/** The library that the blueprints of a folder share: the nearest one from a blueprint's folder upwards. */
export interface LibraryFile extends FolderText {
  /** SHA-256 of its bytes, in lower-case hexadecimal: hand it back on saving. */
  readonly digest: string;
}

/** A folder that the host holds for the editor: like a file, by an id and its own name. */
export type FolderHandle = FileHandle;

/** A blueprint somewhere below a folder. */
export interface FolderFile {
  readonly handle: FileHandle;
  /** Where it lies in the folder: `branch/complaints.blueprint`. */
  readonly place: string;
  /** Another one after the file was written anew; then its content tells whether it changed. */
  readonly stamp: string;
}

export interface FolderListing {
  /** By place, the files of a folder before those below it. */
  readonly files: readonly FolderFile[];
  /** Folders below it that cannot be read, by place. */
  readonly closed: readonly string[];
  /** Whether there is more than a list holds. */
  readonly more: boolean;
  /** Another one when a settings file that holds in the folder is. */
  readonly rules: string;
}

/** Unsaved work, kept so that it can be offered back after a crash or a closed tab. */
export interface JournalDraft {
  /** A fresh id for each document that is opened or created; work that was offered back may keep its key. */
  readonly key: string;
  /** What to call it when it is offered back. */
  readonly name: string;
  /** The file that it was opened from; null for one that was never saved. */
  readonly fileId: string | null;
  /** Digest of that file as last read or written. */
  readonly baseDigest: string | null;
  /** The whole document as it stands, as the text of a `.blueprint` file. */
  readonly text: string;
}

export interface JournalEntry {
  readonly key: string;
  readonly name: string;
  /** The file to save it back to, where the host still knows it. */
  readonly handle: FileHandle | null;
  readonly baseDigest: string | null;
  /** UTC instant of the last entry. */
  readonly at: string;
  readonly text: string;
}

/** An example that is shipped, as a card tells of it. Texts: language tag → string. */
export interface Example {
  readonly id: string;
  /** The service's name. */
  readonly title: Readonly<Record<string, string>>;
  /** In one sentence what it shows. */
  readonly scenario: Readonly<Record<string, string>>;
  readonly documentId: string;
  /** The document with which it is a pair; null where it stands alone. */
  readonly comparesWith: string | null;
  /** The kind of service, as the format has them. */
  readonly kind: string;
  readonly steps: number;
  readonly phases: number;
  /** Fail points and wait points. */
  readonly markers: number;
}

/** A version of a document as it was once saved. */
export interface SavedVersion {
  readonly id: string;
  /** UTC instant of saving. */
  readonly at: string;
}

/** A file that was dropped onto the window; the page's own `File` is one. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What the host says of its own accord. */
export type HostEvent =
  /** A file was opened from outside: by the system, a second start, the list of recent files. */
  | { readonly type: 'open'; readonly handle: FileHandle }
  /** So was a folder of blueprints. */
  | { readonly type: 'open-folder'; readonly folder: FolderHandle }
  /** A command was chosen in a menu of the system. */
  | { readonly type: 'command'; readonly id: CommandId }
  /** The person wants to close the window; it stays until `closeWindow` is called. */
  | { readonly type: 'close' };

/** What the host shows of the editor in its own menus and window. */
export interface WindowState {
  readonly language: 'en' | 'zh-Hans';
  readonly theme: 'system' | 'light' | 'dark';
  /** The commands that make sense now. */
  readonly enabled: readonly CommandId[];
}

export interface HostCapabilities {
  /** Which host this is; `page` is a page without a host process behind it. */
  readonly kind: 'electron' | 'served' | 'page';
  /** Whether opening and saving under a new name use pickers of the system; otherwise uploads and downloads. */
  readonly pickers: boolean;
  /** Whether a folder that the person picks is read anew when asked, or was handed over once as it stood then. */
  readonly folders: 'live' | 'handed-over';
}

/** Whose export it is: where the person chose a place for it before, an export made again goes there without a question. */
export interface ExportPlace {
  /** Names the open document. */
  readonly key: string;
  readonly again: boolean;
}

/** What a dialog offers to open: blueprints alone, or files of other programs besides. */
export const WANTED_FILES = ['blueprints', 'all'] as const;
export type WantedFiles = (typeof WANTED_FILES)[number];

/**
 * How printing went: the system's print dialog took it over or was closed, or the pages were handed out as a file because
 * nothing here can print them.
 */
export const PRINT_ENDS = ['handed-over', 'cancelled', 'download'] as const;
export type PrintEnd = (typeof PRINT_ENDS)[number];

/** What the editor asks of the machine that it runs on. */
export interface Host {
  readonly capabilities: HostCapabilities;
  /** The files named when the program was started. */
  launchFiles(): Promise<Answer<readonly FileHandle[]>>;
  /** The folder named when the program was started; null where none was. */
  launchFolder(): Promise<Answer<FolderHandle | null>>;
  /** Lets the person pick a folder of blueprints; null where they thought better of it. Call it from a click or a key. */
  openFolder(): Promise<Answer<FolderHandle | null>>;
  /** The blueprints below a folder, within bounds, each with a handle to read it by. */
  listFolder(folder: FolderHandle): Promise<Answer<FolderListing>>;
  /**
   * Lets the person pick a blueprint, or a file of another program where those are wanted too; null where they thought
   * better of it. Call it from a click or a key.
   */
  pickFile(wanted: WantedFiles): Promise<Answer<FileHandle | null>>;
  readFile(handle: FileHandle): Promise<Answer<OpenedFile>>;
  /** Reads a file that is not opened thereby: it does not count among the recent ones. */
  peekFile(handle: FileHandle): Promise<Answer<OpenedFile>>;
  /** Reads a file of another program, whatever bytes it is made of. */
  readForeign(handle: FileHandle): Promise<Answer<Uint8Array<ArrayBuffer>>>;
  /**
   * Writes the file back. Where it is no longer the file of `baseDigest`, nothing is written and the answer is a
   * `conflict`; null overwrites whatever is there.
   */
  saveFile(handle: FileHandle, text: string, baseDigest: string | null): Promise<Answer<SavedFile>>;
  /** Lets the person pick where; null where they thought better of it. Call it from a click or a key. */
  saveFileAs(suggestedName: string, text: string): Promise<Answer<SavedFile | null>>;
  /** Hands out exported bytes as a file; the answer is the name under which they were handed out. */
  exportSave(
    suggestedName: string,
    mediaType: string,
    bytes: Uint8Array,
    place?: ExportPlace,
  ): Promise<Answer<string | null>>;
  /** Hands a PDF document to the system's print dialog; the name is for where it can only be handed out as a file. */
  print(suggestedName: string, bytes: Uint8Array): Promise<Answer<PrintEnd>>;
  /** Keeps unsaved work, replacing what was kept under its key. */
  journalPut(draft: JournalDraft): Promise<Answer<null>>;
  /** All unsaved work, the latest first. */
  journalList(): Promise<Answer<readonly JournalEntry[]>>;
  /** Forgets unsaved work: it was saved or the person gave it up. */
  journalDelete(key: string): Promise<Answer<null>>;
  /** SHA-256 of what is on the disk now; null where the file is gone or cannot be read. */
  fileDigest(handle: FileHandle): Promise<Answer<string | null>>;
  /** The settings file that holds for a file; null where there is none up to the root. */
  rulesFor(handle: FileHandle): Promise<Answer<FolderText | null>>;
  /** The library that holds for a file; null where there is none up to the root. */
  libraryFor(handle: FileHandle): Promise<Answer<LibraryFile | null>>;
  /**
   * Writes the library that holds for a file; where there is none yet, one is made beside the folder's settings file, else
   * beside the file. Where it is no longer the one of `baseDigest`, nothing is written and the answer is a `conflict`.
   */
  saveLibrary(handle: FileHandle, text: string, baseDigest: string | null): Promise<Answer<LibraryFile>>;
  /** The brand file that holds for a file; null where there is none up to the root. */
  brandFor(handle: FileHandle): Promise<Answer<FolderText | null>>;
  /**
   * The text of another blueprint that a file refers to by document id, where the hint says or beside the file; null
   * where none is there.
   */
  neighbour(handle: FileHandle, documentId: string, pathHint: string | null): Promise<Answer<string | null>>;
  /** The same blueprint as a file to be opened and saved back. */
  openNeighbour(handle: FileHandle, documentId: string, pathHint: string | null): Promise<Answer<OpenedFile | null>>;
  /** Files opened or saved lately, the latest first; none where the host keeps no such list. */
  recentFiles(): Promise<Answer<readonly FileHandle[]>>;
  /** Opens a dropped file itself, so that it can be saved back; null where the host can only give its contents. */
  takeDropped(file: DroppedFile): Promise<Answer<OpenedFile | null>>;
  /** Keeps a version of a document as it was saved; the last ten are kept. */
  versionPut(documentId: string, text: string): Promise<Answer<null>>;
  /** The versions kept of a document, the latest first. */
  versionList(documentId: string): Promise<Answer<readonly SavedVersion[]>>;
  versionRead(documentId: string, versionId: string): Promise<Answer<string>>;
  /** Tells the host what to show in its menus; hosts without menus do nothing. */
  windowState(state: WindowState): Promise<Answer<null>>;
  /** Closes the window for good; hosts that own no window do nothing. */
  closeWindow(): Promise<Answer<null>>;
  /** Calls back for everything that the host says from now on; what was said before comes at once. */
  listen(listener: (event: HostEvent) => void): void;
  examples(): Promise<Answer<readonly Example[]>>;
  /** The text of an example. */
  readExample(id: string): Promise<Answer<string>>;
  /** The person's own templates, as cards tell of them. */
  templates(): Promise<Answer<readonly Example[]>>;
  /** The text of a template. */
  readTemplate(id: string): Promise<Answer<string>>;
  /** Keeps a template under its id, replacing what was kept there. */
  templatePut(id: string, text: string): Promise<Answer<null>>;
  templateDelete(id: string): Promise<Answer<null>>;
}
