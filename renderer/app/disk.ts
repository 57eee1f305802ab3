import { parseBlueprint } from '../../shared/model/parse.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { host } from '../host/host.ts';
import { edit, editorStore, showNotice } from '../store/editor.ts';
import { openStates, showTab, stateOf, updateTab } from '../store/tabs.ts';
import { dialogStore } from './dialogs.ts';
import { tellProblem, tellRefusals } from './files.ts';
import { lookAtFolder } from './folder.ts';
import * as words from './sentences.ts';
import { lookAround } from './surroundings.ts';

/** Milliseconds between two looks at the files while the window is in sight. */
const EVERY = 2_500;

/** Looks at the files of the open documents now and again, and when the window comes back to the front. */
export function watchDisk(): void {
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    void lookAtFiles();
    void lookAround('rules');
    if (dialogStore.getState().panel === 'folder') void lookAtFolder();
  };
  setInterval(look, EVERY);
  addEventListener('focus', () => {
    look();
    void lookAround('all');
  });
  document.addEventListener('visibilitychange', look);
}

/** Compares what is on the disk with what was read or written, by content. */
export async function lookAtFiles(): Promise<void> {
  for (const { key, file } of openStates()) {
    if (!file) continue;
    const answer = await host.fileDigest(file);
    const now = stateOf(key);
    // A save may have come in between; then the next look tells.
    if (!answer.ok || now?.file?.digest !== file.digest) continue;
    const onDisk = answer.value === null ? 'gone' : answer.value === file.digest ? 'same' : 'changed';
    if (now.onDisk !== onDisk) updateTab(key, { onDisk });
  }
}

/** What is in the file now; told where it cannot be read. */
export async function readTheirs(key: string): Promise<{ document: BlueprintDocument; digest: string } | null> {
  const file = stateOf(key)?.file;
  if (!file) return null;
  const answer = await host.readFile(file);
  if (!answer.ok) {
    await tellProblem(answer.problem);
    return null;
  }
  const parsed = parseBlueprint(answer.value.text);
  if (parsed.ok) return { document: parsed.document, digest: answer.value.digest };
  await tellRefusals(file.name, parsed.refusals);
  return null;
}

/** Takes over what is in the file, as an edit: undoing it brings one's own work back. */
export async function reload(key = editorStore.getState().key): Promise<void> {
  const theirs = await readTheirs(key);
  const file = stateOf(key)?.file;
  if (!theirs || !file) return;
  showTab(key);
  edit([{ edit: 'replace-document', args: { document: theirs.document } }], { select: [] });
  const saved = editorStore.getState().history?.document ?? theirs.document;
  updateTab(key, { saved, file: { ...file, digest: theirs.digest }, onDisk: 'same', recovered: false });
  showNotice({ tone: 'info', sentence: words.reloaded(file.name) });
}

/** Keeps one's own work: the next save writes over what is in the file now, or asks for a place where it is gone. */
export async function keepMine(key = editorStore.getState().key): Promise<void> {
  const { file, history } = stateOf(key) ?? {};
  if (!file || !history) return;
  const answer = await host.fileDigest(file);
  if (!answer.ok) return tellProblem(answer.problem);
  const digest = answer.value;
  // Unsaved either way: over another file, or in none at all.
  updateTab(key, { onDisk: 'same', recovered: true, file: digest === null ? null : { ...file, digest } });
}
