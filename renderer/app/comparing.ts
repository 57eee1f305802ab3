import type { FileHandle } from '../../shared/host/port.ts';
import { compareSentences } from '../../shared/locales/compare.ts';
import type { OtherBlueprint } from '../../shared/model/other-blueprints.ts';
import { parseBlueprint } from '../../shared/model/parse.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { host } from '../host/host.ts';
import { compareStore, type Other, startComparing } from '../store/compare.ts';
import { editorStore, showNotice } from '../store/editor.ts';
import { openStates, showTab, stateOf } from '../store/tabs.ts';
import { examplesStore, listExamples } from './examples.ts';
import { openCopy, openHandle } from './files.ts';
import { findOther } from './surroundings.ts';

/** Compares the open blueprint with the one that it names as its counterpart; says so where that is not to be found. */
export async function comparePair(): Promise<void> {
  const { history, file, key } = editorStore.getState();
  const named = history?.document.service.comparesWith;
  if (!named) return;
  const other = await findPair(named, file);
  if (other) startComparing(other, key);
  else showNotice({ tone: 'error', sentence: PAIR_MISSING });
}

/** Where a named blueprint is: open, beside the file, or among the examples. */
async function findPair(named: OtherBlueprint, file: FileHandle | null): Promise<Other | null> {
  const open = openStates().find(({ history }) => history?.document.documentId === named.documentId);
  if (open?.history) return { document: open.history.document, tab: open.key };
  const beside = file ? await findOther(file, named) : null;
  if (beside?.ok && beside.value) return { document: beside.value };
  await listExamples();
  const example = examplesStore.getState().list?.find(({ documentId }) => documentId === named.documentId);
  const read = example ? await host.readExample(example.id) : null;
  const document = read?.ok ? documentIn(read.value) : null;
  return document && { document };
}

/** Compares the open blueprint with another open one. */
export function compareWithTab(tab: string): void {
  const document = stateOf(tab)?.history?.document;
  if (document) startComparing({ document, tab });
}

/** Lets the person pick a file to compare with. Returns why it could not be read; null where all is well. */
export async function compareWithFile(): Promise<'picked' | 'none' | Sentence> {
  const { key } = editorStore.getState();
  const picked = await host.pickFile('blueprints');
  if (!picked.ok) return picked.problem.message;
  if (!picked.value) return 'none';
  const handle = picked.value;
  const read = await host.peekFile(handle);
  if (!read.ok) return read.problem.message;
  const document = documentIn(read.value.text);
  if (!document) return notRead(handle.name);
  startComparing({ document, handle }, key);
  return 'picked';
}

/** Brings the other blueprint to the front, compared with this one: what is told as removed is drawn there. */
export async function showOther(): Promise<void> {
  const { key, history } = editorStore.getState();
  const other = compareStore.getState().others[key];
  if (!other || !history) return;
  if (other.tab !== undefined && stateOf(other.tab)) showTab(other.tab);
  else if (!other.handle) openCopy(other.document);
  else if (!(await openHandle(other.handle))) return;
  const opened = editorStore.getState();
  startComparing({ document: history.document, tab: key });
  if (opened.history) startComparing({ ...other, document: opened.history.document, tab: opened.key }, key);
}

function documentIn(text: string): BlueprintDocument | null {
  const parsed = parseBlueprint(text);
  return parsed.ok ? parsed.document : null;
}

function notRead(name: string): Sentence {
  return { en: compareSentences.en.notRead(name), 'zh-Hans': compareSentences['zh-Hans'].notRead(name) };
}

const PAIR_MISSING: Sentence = {
  en: compareSentences.en.pairMissing,
  'zh-Hans': compareSentences['zh-Hans'].pairMissing,
};
