import { exportName } from '../../../shared/export/export-name.ts';
import { lastRequest, withExport } from '../../../shared/export/kept-presets.ts';
import { PARTS } from '../../../shared/export/parts.ts';
import { PRESETS, requestOf } from '../../../shared/export/presets.ts';
import { formatOf } from '../../../shared/export/registry.ts';
import type { ExportRequest, Loss } from '../../../shared/export/request.ts';
import { exportSentences } from '../../../shared/locales/export.ts';
import type { InterfaceLanguage } from '../../../shared/locales/sentences.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import { openPanel } from '../../app/dialogs.ts';
import { host } from '../../host/host.ts';
import { editorStore, type Notice, showNotice } from '../../store/editor.ts';
import { presetStore } from '../../store/presets.ts';
import { runExport } from './run-export.ts';

let running = false;

/** Makes the last export of the document again, to the same name; where there was none the dialog opens. */
export async function exportAgain(): Promise<void> {
  const { history, key } = editorStore.getState();
  const last = history ? lastRequest(history.document, presetStore.getState()) : undefined;
  if (!last) return openPanel('export');
  await make(last.request, last.fileName, { key, again: true });
}

/** Makes what a client may see of the document, without the dialog. */
export async function exportForClient(): Promise<void> {
  const { history, key } = editorStore.getState();
  if (!history) return;
  const { document } = history;
  const request = requestOf(document, PRESETS.client);
  await make(request, exportName(request), { key, again: false });
}

/** Under which open document an export is made, and whether it takes the place of the last one. */
interface Place {
  readonly key: string;
  readonly again: boolean;
}

async function make(request: ExportRequest, fileName: string, place: Place): Promise<void> {
  if (running) return;
  running = true;
  try {
    showNotice({ tone: 'info', sentence: inBoth(({ working }) => working) });
    showNotice(await outcomeOf(request, fileName, place));
  } finally {
    running = false;
  }
}

async function outcomeOf(request: ExportRequest, fileName: string, place: Place): Promise<Notice> {
  const made = await runExport(request, new AbortController().signal, () => undefined);
  if (made.kind === 'refused') return { tone: 'error', sentence: made.sentence };
  if (made.kind !== 'done') return { tone: 'error', sentence: inBoth(({ failed }) => failed) };
  const { mediaType } = formatOf(request.format);
  const answer = await host.exportSave(fileName, mediaType, made.bytes, place);
  if (!answer.ok) return { tone: 'error', sentence: answer.problem.message };
  const name = answer.value;
  if (name === null) return { tone: 'info', sentence: inBoth(({ cancelled }) => cancelled) };
  presetStore.setState((kept) => withExport(kept, request, name));
  return { tone: 'info', sentence: toldAgain(name, request, made.losses) };
}

/** What was handed out and what may be seen in it: without a dialog nobody has looked at that. */
function toldAgain(name: string, { parts }: ExportRequest, losses: readonly Loss[]): Sentence {
  return inBoth((words, language) => {
    const names = parts.map((part) => PARTS[part][language]).join(language === 'en' ? ', ' : '、');
    const seen = parts.length === 0 ? words.drawingAlone : words.included(names);
    const lost = losses.length === 0 ? [] : [words.lostAgain(losses.length)];
    return [words.again(name), seen, ...lost].join(language === 'en' ? ' ' : '');
  });
}

type Words = (typeof exportSentences)['en'];

function inBoth(say: (words: Words, language: InterfaceLanguage) => string): Sentence {
  return { en: say(exportSentences.en, 'en'), 'zh-Hans': say(exportSentences['zh-Hans'], 'zh-Hans') };
}
