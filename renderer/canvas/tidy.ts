import { placeBlueprint } from '../../shared/layout/from-document.ts';
import { countCrossings } from '../../shared/layout/score.ts';
import { arrangementOf, tidyInputOf } from '../../shared/layout/tidy-document.ts';
import type { TidyInput, TidyProposal } from '../../shared/layout/types.ts';
import { edit, editorStore, nextId, showNotice } from '../store/editor.ts';

/** Milliseconds after which a Tidy under way is told, with how to stop it. */
const TOLD_AFTER = 500;

let stopRunning: (() => void) | null = null;

/** Proposes off the main thread; null where the person stopped it with Escape, or began another. */
function propose(input: TidyInput): Promise<TidyProposal | null> {
  stopRunning?.();
  const worker = new Worker(new URL('../workers/tidy.worker.ts', import.meta.url), { type: 'module', name: 'tidy' });
  const telling = setTimeout(() => showNotice({ tone: 'info', sentence: underWay }), TOLD_AFTER);
  const finished = new AbortController();
  return new Promise<TidyProposal | null>((resolve, reject) => {
    const stop = () => resolve(null);
    stopRunning = stop;
    worker.onmessage = ({ data }: MessageEvent<TidyProposal>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal: finished.signal });
    worker.postMessage(input);
  }).finally(() => {
    clearTimeout(telling);
    finished.abort();
    worker.terminate();
  });
}

/** Lays the whole drawing out again, off the main thread, as one undoable edit; pinned steps stay. */
export async function runTidy(): Promise<void> {
  const { history, drawingLanguages } = editorStore.getState();
  if (!history) return;
  try {
    const { document } = history;
    const proposal = await propose(tidyInputOf(document));
    if (!proposal) {
      showNotice({ tone: 'info', sentence: stopped });
      return;
    }
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
    editorStore.setState({ tidied: true });
    showNotice({
      tone: 'info',
      sentence: outcome(before, crossings(), editorStore.getState().history?.document === document),
    });
  } catch {
    showNotice({ tone: 'error', sentence: failed });
  }
}

const underWay = { en: 'Tidying … Escape stops it.', 'zh-Hans': '正在整理布局… 按 Esc 停止。' };
const stopped = { en: 'Tidy was stopped; nothing was moved.', 'zh-Hans': '已停止整理，未移动任何内容。' };
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
