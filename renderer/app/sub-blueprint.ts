import { textIn } from '../../shared/model/queries.ts';
import type { Sentence } from '../../shared/model/refusal.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { host } from '../host/host.ts';
import { editorStore } from '../store/editor.ts';
import { openStates, showTab } from '../store/tabs.ts';
import { tell } from './dialogs.ts';
import { showFile } from './files.ts';
import * as words from './sentences.ts';

/**
 * Opens the blueprint that a step has of its own in a tab: one that is open already, else the file that the host finds
 * from the one in front. Where there is none it is told, and nothing else happens.
 */
export async function openSubBlueprint(stepId: Id): Promise<void> {
  const { history, file } = editorStore.getState();
  const step = history?.document.steps[stepId];
  if (!history || !step?.blueprint) return;
  const { documentId, pathHint } = step.blueprint;
  const open = openStates().find((state) => state.history?.document.documentId === documentId);
  if (open) return showTab(open.key);
  const { languages } = history.document;
  const name = (language: string) => textIn(step.name, language, languages);
  const missing = (reason: Sentence) =>
    tell({ title: words.noSubBlueprint(name), body: [reason, words.nothingChanged] });
  if (!file) return missing(words.saveFirst);
  const answer = await host.openNeighbour(file, documentId, pathHint ?? null);
  if (!answer.ok) return missing(answer.problem.message);
  if (answer.value) await showFile(answer.value);
  else await missing(words.notBeside(pathHint));
}
