import type { Answer, FileHandle, HostProblem, JournalEntry, OpenedFile, SavedFile } from '../../shared/host/port.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
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
  showLanguages,
  showNotice,
} from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { ask, tell } from './dialogs.ts';
import { adoptWork, flushJournal, forgetWork } from './journal.ts';
import { fileNameOf } from './names.ts';
import * as words from './sentences.ts';
import { sessionStore } from './session.ts';

interface Showing {
  readonly file: OpenFile | null;
  readonly journalKey?: string;
}

function show(document: BlueprintDocument, { file, journalKey }: Showing): void {
  flushJournal();
  sessionStore.setState({ journalKey: journalKey ?? nextId(), stripDismissed: false });
  openDocument(document, file);
  const { language } = settingsStore.getState();
  if (document.languages.includes(language)) showLanguages([language]);
}

/** A blank blueprint in the interface's language, without asking. */
export function showBlank(): void {
  const { language } = settingsStore.getState();
  show(createBlueprint({ documentId: crypto.randomUUID(), nextId, languages: [language] }), { file: null });
}

/** Asks what becomes of unsaved work. Returns whether to go on. */
async function mayLeave(): Promise<boolean> {
  if (!hasUnsavedWork(editorStore.getState())) return true;
  const choice = await ask(words.unsavedWork);
  if (choice === 'save') return save();
  if (choice !== 'discard') return false;
  flushJournal();
  forgetWork(sessionStore.getState().journalKey);
  return true;
}

export async function newDocument(): Promise<void> {
  if (await mayLeave()) showBlank();
}

export async function openFile(): Promise<void> {
  if (!(await mayLeave())) return;
  const answer = await host.openFile();
  if (!answer.ok) await tellProblem(answer.problem);
  else if (answer.value) await showFile(answer.value);
}

/** Opens a file that the host holds, such as one named at the start. */
export async function openHandle(handle: FileHandle): Promise<boolean> {
  const answer = await host.readFile(handle);
  if (answer.ok) return showFile(answer.value);
  await tellProblem(answer.problem);
  return false;
}

async function showFile({ handle, text, digest }: OpenedFile): Promise<boolean> {
  const parsed = parseBlueprint(text);
  if (!parsed.ok) {
    await tellRefusals(handle.name, parsed.refusals);
    return false;
  }
  show(parsed.document, { file: { ...handle, digest } });
  if (parsed.newerMinor) showNotice({ tone: 'info', sentence: words.newerMinor });
  return true;
}

/** A file that was dropped onto the window: it is opened as a copy, for a page may not write back to it. */
export async function openDropped(file: File): Promise<void> {
  if (!(await mayLeave())) return;
  const text = await file.text().catch(() => null);
  if (text === null) return tellProblem({ code: 'unreadable', message: words.unreadable });
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return tellRefusals(file.name, parsed.refusals);
  show(parsed.document, { file: null });
  showNotice({ tone: 'info', sentence: parsed.newerMinor ? words.newerMinor : words.openedAsCopy });
}

export async function openExample(id: string): Promise<void> {
  if (!(await mayLeave())) return;
  const answer = await host.readExample(id);
  if (!answer.ok) return tellProblem(answer.problem);
  const parsed = parseBlueprint(answer.value);
  if (parsed.ok) show(parsed.document, { file: null });
  else await tellRefusals(id, parsed.refusals);
}

/** Shows work that was kept from an earlier session, as unsaved. */
export async function restoreWork(entry: JournalEntry): Promise<void> {
  if (!(await mayLeave())) return;
  const parsed = parseBlueprint(entry.text);
  if (!parsed.ok) return tellRefusals(entry.name, parsed.refusals);
  const { handle, baseDigest, key } = entry;
  show(parsed.document, { file: handle && baseDigest ? { ...handle, digest: baseDigest } : null, journalKey: key });
  adoptWork(key);
  const { history } = editorStore.getState();
  // What is on the disk is another state than this: any other object says so.
  if (history) editorStore.setState({ saved: { ...history.document } });
  dropRecovered(key);
}

export function discardWork({ key }: JournalEntry): void {
  forgetWork(key);
  dropRecovered(key);
}

function dropRecovered(key: string): void {
  const { recovered } = sessionStore.getState();
  sessionStore.setState({ recovered: recovered.filter((entry) => entry.key !== key) });
}

/** Saves to the document's file, or asks for one. Returns whether everything is saved. */
export async function save(): Promise<boolean> {
  const { history, file } = editorStore.getState();
  if (!history) return false;
  if (!file) return saveAs();
  return finish(history.document, await host.saveFile(file, serialiseBlueprint(history.document), file.digest));
}

export async function saveAs(): Promise<boolean> {
  const { history, file } = editorStore.getState();
  if (!history) return false;
  const name = file?.name ?? fileNameOf(history.document, settingsStore.getState().language);
  return finish(history.document, await host.saveFileAs(name, serialiseBlueprint(history.document)));
}

async function finish(document: BlueprintDocument, answer: Answer<SavedFile | null>): Promise<boolean> {
  if (!answer.ok) return answer.problem.code === 'conflict' ? settleConflict(document) : saveFailed(answer.problem);
  if (!answer.value) return false;
  const { handle, digest, delivery } = answer.value;
  markSaved(document, { ...handle, digest });
  const sentence = delivery === 'written' ? words.saved(handle.name) : words.downloaded(handle.name);
  showNotice({ tone: 'info', sentence });
  return true;
}

async function settleConflict(document: BlueprintDocument): Promise<boolean> {
  const { file } = editorStore.getState();
  if (!file) return saveAs();
  const choice = await ask(words.conflict(file.name));
  if (choice === 'mine') return finish(document, await host.saveFile(file, serialiseBlueprint(document), null));
  if (choice === 'copy') return saveAs();
  if (choice === 'reload') await openHandle(file);
  return false;
}

async function saveFailed({ message }: HostProblem): Promise<boolean> {
  const choice = await ask({ ...words.saveFailed, body: [message, ...words.saveFailed.body] });
  return choice === 'copy' ? saveAs() : false;
}

async function tellProblem({ message }: HostProblem): Promise<void> {
  await tell({ title: words.cannotOpen, body: [message] });
}

async function tellRefusals(name: string, refusals: readonly Refusal[]): Promise<void> {
  await tell({ title: words.notOpened(name), body: [words.nothingChanged], refusals });
}
