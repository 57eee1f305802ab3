import { MOST_FILE_BYTES, MOST_FOREIGN_BYTES } from '../../shared/host/messages.ts';
import type { Answer, FileHandle, OpenedFile, SavedFile, WantedFiles } from '../../shared/host/port.ts';
import { IMPORT_EXTENSIONS, IMPORT_FORMATS, type ImportFormat } from '../../shared/import/registry.ts';
import { sha256Hex } from '../../shared/model/digest.ts';
import { idSource } from '../../shared/model/ids.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import { problem } from './problem.ts';
import { download, upload } from './transfers.ts';

/** The pickers of browsers that let a page write to a file that the person chose. */
interface Pickers {
  showOpenFilePicker(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: object): Promise<FileSystemFileHandle>;
}

const MEDIA_TYPE = 'application/json';
const ENDING = '.blueprint';
const TYPES = [{ description: 'Service blueprint 服务蓝图', accept: { [MEDIA_TYPE]: [ENDING] } }];
const FOREIGN = IMPORT_EXTENSIONS.map((ending) => `.${ending}`);
const WANTED: Readonly<
  Record<WantedFiles, { readonly endings: readonly string[]; readonly types: readonly object[] }>
> = {
  blueprints: { endings: [ENDING], types: TYPES },
  all: { endings: [ENDING, ...FOREIGN], types: [everything(), ...TYPES, ...foreignTypes()] },
};

const UNREADABLE: Sentence = { en: 'The file could not be read.', 'zh-Hans': '无法读取该文件。' };
const NOT_TEXT: Sentence = {
  en: 'The file is no blueprint: it is too large or not UTF-8 text.',
  'zh-Hans': '这不是服务蓝图文件：文件过大，或不是 UTF-8 文本。',
};
const TOO_LARGE: Sentence = {
  en: 'The file measures more than 100 MB, the most that is read.',
  'zh-Hans': '文件超过 100 MB，无法读取。',
};
const NOT_WRITTEN: Sentence = {
  en: 'The browser could not write the file. What was there is unchanged.',
  'zh-Hans': '浏览器无法写入该文件，原有内容保持不变。',
};
const CONFLICT: Sentence = {
  en: 'The file was changed, moved or deleted since it was opened. Nothing was written.',
  'zh-Hans': '文件打开后已被修改、移动或删除。没有写入任何内容。',
};

/** Files that the page itself holds: chosen in the browser's pickers, or uploaded and downloaded where it has none. */
export interface PageFiles {
  readonly pickers: boolean;
  holds(id: string): boolean;
  /** Holds a file that came with a folder. */
  adopt(file: HeldFile): FileHandle;
  pick(wanted: WantedFiles): Promise<Answer<FileHandle | null>>;
  read(handle: FileHandle): Promise<Answer<OpenedFile>>;
  /** The bytes of a file of another program. */
  bytes(handle: FileHandle): Promise<Answer<Uint8Array<ArrayBuffer>>>;
  digest(handle: FileHandle): Promise<Answer<string | null>>;
  save(handle: FileHandle, text: string, baseDigest: string | null): Promise<Answer<SavedFile>>;
  saveAs(suggestedName: string, text: string): Promise<Answer<SavedFile | null>>;
}

/** A file on the disk, or one that came as an upload and goes as a download. */
export type HeldFile = FileSystemFileHandle | File;

export function pageFiles(): PageFiles {
  const nextId = idSource((count) => crypto.getRandomValues(new Uint8Array(count)));
  const files = new Map<string, HeldFile>();
  const pickers = 'showSaveFilePicker' in window ? (window as unknown as Pickers) : null;

  const keep = (file: HeldFile): FileHandle => {
    const handle = { id: nextId(), name: file.name };
    files.set(handle.id, file);
    return handle;
  };

  const save: PageFiles['save'] = async (handle, text, baseDigest) => {
    const file = files.get(handle.id);
    if (!file) return problem('unknown-file', UNREADABLE);
    if (file instanceof File) {
      download(file.name, MEDIA_TYPE, new TextEncoder().encode(text));
      return { ok: true, value: { handle, digest: sha256Hex(text), delivery: 'download' } };
    }
    if (baseDigest !== null && (await digestOnDisk(file)) !== baseDigest) return problem('conflict', CONFLICT);
    return write(handle, file, text);
  };

  return {
    pickers: pickers !== null,
    holds: (id) => files.has(id),
    adopt: keep,
    async pick(wanted) {
      const { endings, types } = WANTED[wanted];
      const choice = await choose<HeldFile | null>(async () => {
        if (!pickers) return upload(endings.join(','));
        const [file = null] = await pickers.showOpenFilePicker({ types });
        return file;
      });
      if (choice === 'failed') return problem('unreadable', UNREADABLE);
      return { ok: true, value: choice && keep(choice) };
    },
    async bytes(handle) {
      const held = files.get(handle.id);
      return held ? bytesOfHeld(held) : problem('unknown-file', UNREADABLE);
    },
    async read(handle) {
      const file = files.get(handle.id);
      return file ? readHeld(handle, file) : problem('unknown-file', UNREADABLE);
    },
    async digest(handle) {
      const file = files.get(handle.id);
      // An upload says nothing of the disk, and what was handed out as a download even less.
      if (!file || file instanceof File) return problem('unknown-file', UNREADABLE);
      const read = await readHeld(handle, file);
      return { ok: true, value: read.ok ? read.value.digest : null };
    },
    save,
    async saveAs(suggestedName, text) {
      if (!pickers) return save(keep(new File([], suggestedName)), text, null);
      const choice = await choose(() => pickers.showSaveFilePicker({ suggestedName, types: TYPES }));
      if (choice === 'failed') return problem('not-written', NOT_WRITTEN);
      return choice ? save(keep(choice), text, null) : { ok: true, value: null };
    },
  };
}

/** What the person chose; null where they closed the picker. */
async function choose<Choice>(pick: () => Promise<Choice>): Promise<Choice | null | 'failed'> {
  try {
    return await pick();
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'failed';
  }
}

async function readHeld(handle: FileHandle, held: HeldFile): Promise<Answer<OpenedFile>> {
  try {
    const file = held instanceof File ? held : await held.getFile();
    if (file.size > MOST_FILE_BYTES) return problem('not-text', NOT_TEXT);
    const bytes = await file.arrayBuffer();
    const text = decode(bytes);
    if (text === null) return problem('not-text', NOT_TEXT);
    return { ok: true, value: { handle, text, digest: sha256Hex(text) } };
  } catch {
    return problem('unreadable', UNREADABLE);
  }
}

async function bytesOfHeld(held: HeldFile): Promise<Answer<Uint8Array<ArrayBuffer>>> {
  try {
    const file = held instanceof File ? held : await held.getFile();
    if (file.size > MOST_FOREIGN_BYTES) return problem('unreadable', TOO_LARGE);
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return problem('unreadable', UNREADABLE);
  }
}

/** What can be opened or imported, together: what a dialog shows at first. */
function everything(): object {
  const accept = { [MEDIA_TYPE]: [ENDING], 'application/octet-stream': FOREIGN };
  return { description: 'Blueprints and files of other programs 服务蓝图与其他程序的文件', accept };
}

function foreignTypes(): readonly object[] {
  const formats: readonly ImportFormat[] = Object.values(IMPORT_FORMATS);
  return formats
    .filter(({ extensions }) => extensions.length > 0)
    .map(({ label, extensions }) => ({
      description: `${label.en} ${label['zh-Hans']}`,
      accept: { 'application/octet-stream': extensions.map((ending) => `.${ending}`) },
    }));
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function digestOnDisk(file: FileSystemFileHandle): Promise<string | null> {
  const read = await readHeld({ id: '', name: file.name }, file);
  return read.ok ? read.value.digest : null;
}

/** The browser writes aside and swaps on closing: the file is the old or the new one, whole. */
async function write(handle: FileHandle, file: FileSystemFileHandle, text: string): Promise<Answer<SavedFile>> {
  try {
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  } catch {
    return problem('not-written', NOT_WRITTEN);
  }
  return { ok: true, value: { handle, digest: sha256Hex(text), delivery: 'written' } };
}
