import { isUntouched } from '../../shared/edit/history.ts';
import type { FileHandle, HostProblem, JournalEntry, OpenedFile } from '../../shared/host/port.ts';
import { createLesson } from '../../shared/learn/lesson.ts';
import { createBlueprint } from '../../shared/model/create.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { host } from '../host/host.ts';
import { editorStore, nextId, type OpenFile, openedState, setDraft, showNotice } from '../store/editor.ts';
import { beginLesson } from '../store/learn.ts';
import { settingsStore } from '../store/settings.ts';
import { openStates, openTab, showTab, updateTab } from '../store/tabs.ts';
import { endTyping } from '../store/typing-field.ts';
import { tell } from './dialogs.ts';
import { readStarter } from './examples.ts';
import { isForeign, startImport } from './importing.ts';
import { adoptWork, flushJournal, forgetWork } from './journal.ts';
import * as words from './sentences.ts';
import { sessionStore } from './session.ts';

interface Showing {
  readonly file: OpenFile | null;
  readonly key?: string;
}

/** Opens a document in a tab of its own; a blank one that nobody has touched makes way for it. */
function show(document: BlueprintDocument, { file, key = nextId() }: Showing): void {
  endTyping();
  flushJournal();
  const front = editorStore.getState();
  const untouched =
    front.file === null &&
    front.history !== null &&
    isUntouched(front.history) &&
    Object.keys(front.history.document.steps).length === 0;
  const state = openedState(key, document, file);
  const { language } = settingsStore.getState();
  const drawingLanguages = document.languages.includes(language) ? [language] : state.drawingLanguages;
  openTab({ ...state, drawingLanguages }, untouched ? front.key : undefined);
}

/** A blank blueprint in the interface's language. */
export function newDocument(): void {
  const { language } = settingsStore.getState();
  sessionStore.setState({ stripDismissed: false });
  show(createBlueprint({ documentId: crypto.randomUUID(), nextId, languages: [language] }), { file: null });
}

/** The blueprint of the tutorial, in the interface's language, for the person to draw on. */
export function newLesson(): void {
  const { language } = settingsStore.getState();
  const document = createLesson({ documentId: crypto.randomUUID(), nextId, language });
  beginLesson(document.documentId);
  show(document, { file: null });
  setDraft(null);
}

/** Shows a blueprint made of another program's file, as unsaved. */
export function openImported(document: BlueprintDocument): void {
  const key = nextId();
  show(document, { file: null, key });
  updateTab(key, { recovered: true });
}

export async function openFile(): Promise<void> {
  const answer = await host.pickFile('all');
  if (!answer.ok) await tellProblem(answer.problem);
  else if (answer.value) await openHandle(answer.value);
}

/** Opens a file that the host holds, such as one named at the start. A file that is open already comes to the front. */
export async function openHandle(handle: FileHandle): Promise<boolean> {
  if (showOpen(handle.id)) return true;
  if (isForeign(handle.name)) return importHandle(handle);
  const answer = await host.readFile(handle);
  if (answer.ok) return showFile(answer.value);
  await tellProblem(answer.problem);
  return false;
}

/** Shows what is understood of a file of another program. */
async function importHandle(handle: FileHandle): Promise<false> {
  const answer = await host.readForeign(handle);
  if (answer.ok) startImport(new File([answer.value], handle.name));
  else await tellProblem(answer.problem);
  return false;
}

function showOpen(fileId: string): boolean {
  const open = openStates().find(({ file }) => file?.id === fileId);
  if (open) showTab(open.key);
  return open !== undefined;
}

/** Shows a file as it was read; one that is open already comes to the front. */
export async function showFile({ handle, text, digest }: OpenedFile): Promise<boolean> {
  if (showOpen(handle.id)) return true;
  const parsed = parseBlueprint(text);
  if (!parsed.ok) {
    await tellRefusals(handle.name, parsed.refusals);
    return false;
  }
  show(parsed.document, { file: { ...handle, digest } });
  if (parsed.newerMinor) showNotice({ tone: 'info', sentence: words.newerMinor });
  return true;
}

/** A file that was dropped onto the window: the host opens it itself where it can, else its contents open as a copy. */
export async function openDropped(file: File): Promise<void> {
  if (isForeign(file.name)) return startImport(file);
  const taken = await host.takeDropped(file);
  if (!taken.ok) return tellProblem(taken.problem);
  if (taken.value) {
    await showFile(taken.value);
    return;
  }
  const text = await file.text().catch(() => null);
  if (text === null) return tellProblem({ code: 'unreadable', message: words.unreadable });
  const parsed = parseBlueprint(text);
  if (!parsed.ok) return tellRefusals(file.name, parsed.refusals);
  show(parsed.document, { file: null });
  showNotice({ tone: 'info', sentence: parsed.newerMinor ? words.newerMinor : words.openedAsCopy });
}

/**
 * Opens a copy of an example or a template under an identity of its own; saving it asks where. Returns whether it was
 * opened.
 */
export async function openExample(id: string): Promise<boolean> {
  const answer = await readStarter(id);
  const parsed = answer.ok ? parseBlueprint(answer.value) : null;
  if (parsed?.ok) openCopy(parsed.document);
  else if (parsed) await tellRefusals(id, parsed.refusals);
  else if (!answer.ok) await tellProblem(answer.problem);
  return parsed?.ok === true;
}

/** Opens a copy of a blueprint under an identity of its own. */
export function openCopy(document: BlueprintDocument): void {
  show({ ...document, documentId: crypto.randomUUID() }, { file: null });
}

/** Shows work that was kept from an earlier session, as unsaved. */
export async function restoreWork(entry: JournalEntry): Promise<void> {
  const parsed = parseBlueprint(entry.text);
  if (!parsed.ok) return tellRefusals(entry.name, parsed.refusals);
  const { handle, baseDigest, key } = entry;
  show(parsed.document, { file: handle && baseDigest ? { ...handle, digest: baseDigest } : null, key });
  updateTab(key, { recovered: true });
  adoptWork(key);
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

export async function tellProblem({ message }: HostProblem): Promise<void> {
  await tell({ title: words.cannotOpen, body: [message, words.nothingChanged] });
}

export async function tellRefusals(name: string, refusals: readonly Refusal[]): Promise<void> {
  await tell({ title: words.notOpened(name), body: [words.nothingChanged], refusals });
}
