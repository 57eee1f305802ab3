import type { Answer, HostProblem, SavedFile } from '../../shared/host/port.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { serialiseBlueprint } from '../../shared/model/serialise.ts';
import { host } from '../host/host.ts';
import { type EditorState, editorStore, showNotice } from '../store/editor.ts';
import { settingsStore } from '../store/settings.ts';
import { markSaved, stateOf } from '../store/tabs.ts';
import { keepTyped } from '../store/typing-field.ts';
import { ask, openPanel } from './dialogs.ts';
import { reload } from './disk.ts';
import { fileNameOf } from './names.ts';
import * as words from './sentences.ts';

/** The last saving of each document: the next one waits for it, so that it knows the file that was chosen. */
const running = new Map<string, Promise<unknown>>();

function inTurn(key: string, work: () => Promise<boolean>): Promise<boolean> {
  const turn = (running.get(key) ?? Promise.resolve()).then(work);
  running.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Saves a document to its file, or asks for one. Returns whether everything of it is saved. */
export function save(key = editorStore.getState().key): Promise<boolean> {
  keepTyped();
  return inTurn(key, () => saveNow(key));
}

/** Saves a document under a name that is asked for. Returns whether everything of it is saved. */
export function saveAs(key = editorStore.getState().key): Promise<boolean> {
  keepTyped();
  return inTurn(key, () => saveNowAs(key));
}

async function saveNow(key: string): Promise<boolean> {
  const state = stateOf(key);
  if (!state?.history) return false;
  const { file, history } = state;
  if (!file) return saveNowAs(key);
  await keepVersionOnDisk(state);
  return finish(key, history.document, await host.saveFile(file, serialiseBlueprint(history.document), file.digest));
}

async function saveNowAs(key: string): Promise<boolean> {
  const { history, file } = stateOf(key) ?? {};
  if (!history) return false;
  const name = file?.name ?? fileNameOf(history.document, settingsStore.getState().language);
  return finish(key, history.document, await host.saveFileAs(name, serialiseBlueprint(history.document)));
}

/** Documents whose state before the first save of this session is kept already. */
const begun = new Set<string>();

/** What was in the file when it was opened is an earlier version as well. */
async function keepVersionOnDisk({ key, saved }: EditorState): Promise<void> {
  if (begun.has(key) || !saved) return;
  begun.add(key);
  await host.versionPut(saved.documentId, serialiseBlueprint(saved));
}

async function finish(key: string, document: BlueprintDocument, answer: Answer<SavedFile | null>): Promise<boolean> {
  if (!answer.ok)
    return answer.problem.code === 'conflict' ? settleConflict(key, document) : failed(key, answer.problem);
  if (!answer.value) return false;
  const { handle, digest, delivery } = answer.value;
  markSaved(key, { saved: document, file: { ...handle, digest } });
  void host.versionPut(document.documentId, serialiseBlueprint(document));
  const sentence = delivery === 'written' ? words.saved(handle.name) : words.downloaded(handle.name);
  showNotice({ tone: 'info', sentence });
  return true;
}

async function settleConflict(key: string, document: BlueprintDocument): Promise<boolean> {
  const file = stateOf(key)?.file;
  if (!file) return saveNowAs(key);
  const choice = await ask(words.conflict(file.name));
  if (choice === 'mine') return finish(key, document, await host.saveFile(file, serialiseBlueprint(document), null));
  if (choice === 'copy') return saveNowAs(key);
  if (choice === 'reload') await reload(key);
  if (choice === 'difference') openPanel('difference');
  return false;
}

async function failed(key: string, { message }: HostProblem): Promise<boolean> {
  const choice = await ask({ ...words.saveFailed, body: [message, ...words.saveFailed.body] });
  return choice === 'copy' ? saveNowAs(key) : false;
}
