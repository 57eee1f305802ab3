import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { countCrossings } from '../../shared/layout/score.ts';
import { arrangementOf, tidyInputOf } from '../../shared/layout/tidy-document.ts';
import type { TidyInput, TidyProposal } from '../../shared/layout/types.ts';
import { edit, editorStore, nextId, showNotice } from '../store/editor.ts';

let running: Worker | null = null;

function propose(input: TidyInput): Promise<TidyProposal> {
  running?.terminate();
  const worker = new Worker(new URL('../workers/tidy.worker.ts', import.meta.url), { type: 'module', name: 'tidy' });
  running = worker;
  return new Promise<TidyProposal>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TidyProposal>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(input);
  }).finally(() => {
    worker.terminate();
    if (running === worker) running = null;
  });
}

/** Lays the whole drawing out again, off the main thread, as one undoable edit; pinned steps stay. */
export async function runTidy(): Promise<void> {
  const { history, drawingLanguages } = editorStore.getState();
  if (!history) return;
  showNotice({ tone: 'info', sentence: { en: 'Tidying …', 'zh-Hans': '正在整理布局…' } });
  try {
    const { document } = history;
    const proposal = await propose(tidyInputOf(document));
    if (editorStore.getState().history?.document !== document) {
      showNotice({ tone: 'info', sentence: changedMeanwhile });
      return;
    }
    const crossings = () => {
      const now = editorStore.getState().history?.document ?? document;
      return countCrossings(placeBlueprint(now, { languages: drawingLanguages }).layout);
    };
    const before = crossings();
    edit([{ edit: 'arrange', args: arrangementOf(document, proposal, nextId) }]);
    showNotice({
      tone: 'info',
      sentence: outcome(before, crossings(), editorStore.getState().history?.document === document),
    });
  } catch {
    showNotice({ tone: 'error', sentence: failed });
  }
}

const changedMeanwhile = {
  en: 'The drawing was changed while it was being tidied; nothing was moved. Run Tidy again.',
  'zh-Hans': '整理过程中图已改动，未移动任何内容。请再次整理。',
};
const failed = {
  en: 'Tidy could not be done; the drawing is unchanged.',
  'zh-Hans': '无法整理布局，图保持不变。',
};

function outcome(before: number, after: number, same: boolean) {
  if (same) return { en: 'The drawing is tidy already.', 'zh-Hans': '布局已经整齐。' };
  return {
    en: `Tidied: ${after} crossings, before ${before}. Undo brings the old placement back.`,
    'zh-Hans': `已整理：交叉 ${after} 处，原为 ${before} 处。可撤销恢复。`,
  };
}
