import type { FileHandle, HostProblem, OpenedFile } from '../../shared/host/port.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import { textIn } from '../../shared/model/queries.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import {
  editorStore,
  hasUnsavedWork,
  markSaved,
  nextId,
  type OpenFile,
  openDocument,
  showNotice,
} from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { ask, showRefusals } from './dialogs.ts';
import { forgetJournal, keepJournal } from './journal.ts';

const CANCEL = { id: 'cancel', label: { en: 'Cancel', 'zh-Hans': '取消' } };

function tell(problem: HostProblem): void {
  showNotice({ tone: 'error', sentence: problem.message });
}

/** Whether the open document may be left: unsaved work is asked about, once. */
async function mayLeave(): Promise<boolean> {
  if (!hasUnsavedWork(editorStore.getState())) return true;
  const answer = await ask(
    { en: 'Save the changes first?', 'zh-Hans': '先保存更改吗？' },
    {
      en: 'This blueprint has changes that are in no file yet.',
      'zh-Hans': '此蓝图有尚未写入文件的更改。',
    },
    [
      { id: 'save', label: { en: 'Save', 'zh-Hans': '保存' }, primary: true },
      { id: 'discard', label: { en: 'Discard', 'zh-Hans': '不保存' } },
      CANCEL,
    ],
  );
  if (answer === 'save') return save();
  if (answer === 'discard') await forgetJournal();
  return answer === 'discard';
}

/** Shows the text of a file; a text that is no sound blueprint is refused with its places, and what was open stays. */
function show(text: string, name: string, file: OpenFile | null): boolean {
  const result = parseBlueprint(text);
  if (!result.ok) {
    showRefusals(name, result.refusals);
    return false;
  }
  openDocument(result.document, file);
  if (result.newerMinor) showNotice({ tone: 'info', sentence: newer });
  return true;
}

const newer = {
  en: 'This file was made by a later version. What this version does not know is kept as it is.',
  'zh-Hans': '此文件由更高版本创建。本版本不认识的内容将原样保留。',
};

function showOpened({ handle, text, digest }: OpenedFile): void {
  show(text, handle.name, { id: handle.id, name: handle.name, digest });
}

/** Reads and shows a file that the host holds. */
export async function openHandle(handle: FileHandle): Promise<void> {
  const read = await host.readFile(handle);
  if (read.ok) showOpened(read.value);
  else tell(read.problem);
}

/** Lets the person pick a file and shows it. */
export async function openFile(): Promise<void> {
  if (!(await mayLeave())) return;
  const opened = await host.openFile();
  if (!opened.ok) tell(opened.problem);
  else if (opened.value) showOpened(opened.value);
}

/** Shows a file that was dropped on the window, as an untitled document. */
export async function openDropped(file: File): Promise<void> {
  if (!(await mayLeave())) return;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    show(text, file.name, null);
  } catch {
    const sentence = {
      en: `${file.name} is not UTF-8 text; it was not opened.`,
      'zh-Hans': `${file.name} 不是 UTF-8 文本，未打开。`,
    };
    showNotice({ tone: 'error', sentence });
  }
}

/** A blank blueprint in the interface's language. */
export function openBlank(): void {
  const { language } = settingsStore.getState();
  openDocument(createBlueprint({ documentId: crypto.randomUUID(), nextId, languages: [language] }), null);
}

export async function newDocument(): Promise<void> {
  if (await mayLeave()) openBlank();
}

/** Opens an example as a copy: a document of its own that belongs to no file. */
export async function openExample(id: string): Promise<void> {
  if (!(await mayLeave())) return;
  const read = await host.readExample(id);
  if (!read.ok) {
    tell(read.problem);
    return;
  }
  const text = read.value.replace(/"documentId": "[^"]*"/, `"documentId": "${crypto.randomUUID()}"`);
  show(text, id, null);
  const { language } = settingsStore.getState();
  const { history } = editorStore.getState();
  if (history?.document.languages.includes(language)) editorStore.setState({ drawingLanguages: [language] });
}

/** Shows work that was journalled; it counts as unsaved. */
export function openRecovered(text: string, name: string, file: OpenFile | null): boolean {
  const shown = show(text, name, file);
  if (shown) editorStore.setState({ saved: null, recovered: true });
  return shown;
}

/** A file name made of the service's name. */
function suggestedName(document: BlueprintDocument): string {
  const name = textIn(document.service.name, document.languages[0] ?? '', document.languages);
  return `${
    name
      .replace(/[\\/:*?"<>|]/g, ' ')
      .trim()
      .slice(0, 80) || 'blueprint'
  }.blueprint`;
}

/** Saves to the document's file, or asks for one. Returns whether it was written. */
export async function save(): Promise<boolean> {
  const { history, file } = editorStore.getState();
  if (!history) return false;
  if (!file) return saveAs();
  return write(history.document, file, file.digest);
}

async function write(document: BlueprintDocument, file: OpenFile, digest: string | null): Promise<boolean> {
  const saved = await host.saveFile({ id: file.id, name: file.name }, serialiseBlueprint(document), digest);
  if (saved.ok) {
    finishSave(document, { id: saved.value.handle.id, name: saved.value.handle.name, digest: saved.value.digest });
    return true;
  }
  if (saved.problem.code !== 'conflict') {
    tell(saved.problem);
    return false;
  }
  return resolveConflict(document, file);
}

async function resolveConflict(document: BlueprintDocument, file: OpenFile): Promise<boolean> {
  const answer = await ask(
    { en: `${file.name} was changed by somebody else`, 'zh-Hans': `${file.name} 已被他人更改` },
    {
      en: 'The file on disk is not the one that was opened. Nothing was written yet.',
      'zh-Hans': '磁盘上的文件与打开时不同，尚未写入任何内容。',
    },
    [
      { id: 'mine', label: { en: 'Overwrite with mine', 'zh-Hans': '用我的内容覆盖' } },
      { id: 'reload', label: { en: 'Discard mine and reload', 'zh-Hans': '放弃我的更改并重新载入' } },
      { ...CANCEL, primary: true },
    ],
  );
  if (answer === 'mine') return write(document, file, null);
  if (answer === 'reload') await openHandle({ id: file.id, name: file.name });
  return false;
}

/** Lets the person choose a file and saves there. Returns whether it was written. */
export async function saveAs(): Promise<boolean> {
  const { history } = editorStore.getState();
  if (!history) return false;
  const { document } = history;
  const saved = await host.saveFileAs(suggestedName(document), serialiseBlueprint(document));
  if (!saved.ok) {
    tell(saved.problem);
    return false;
  }
  if (!saved.value) return false;
  const { handle, digest } = saved.value;
  finishSave(document, { id: handle.id, name: handle.name, digest });
  return true;
}

function finishSave(document: BlueprintDocument, file: OpenFile): void {
  markSaved(document, file);
  showNotice({ tone: 'info', sentence: { en: `Saved ${file.name}.`, 'zh-Hans': `已保存 ${file.name}。` } });
  if (hasUnsavedWork(editorStore.getState())) void keepJournal();
  else void forgetJournal();
}
