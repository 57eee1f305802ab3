import { arrangementOf } from '../../shared/layout/arrangement.ts';
import { tidyInputOf } from '../../shared/layout/tidy-document.ts';
import type { TidyInput, TidyProposal } from '../../shared/layout/types.ts';
import type { Id } from '../../shared/model/schema/values.ts';
import { editorStore, nextId, showNotice } from '../store/editor.ts';
import { carryOut, dropProposal, proposalOf, showProposal } from '../store/tidying.ts';

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

interface TidyOptions {
  /** The only steps that may move. */
  readonly only?: ReadonlySet<Id>;
  /** Whether the proposal is carried out without being shown first. */
  readonly atOnce?: boolean;
}

/**
 * Proposes other places for the steps, off the main thread, and shows them for the person to keep or to drop; what is
 * pinned or locked stays.
 */
export async function runTidy({ only, atOnce = false }: TidyOptions = {}): Promise<void> {
  const { history, drawingLanguages } = editorStore.getState();
  if (!history) return;
  dropProposal();
  try {
    const { document } = history;
    const view = { languages: drawingLanguages };
    const proposal = await propose(tidyInputOf(document, only ? { only, view } : { view }));
    if (!proposal) {
      showNotice({ tone: 'info', sentence: stopped });
      return;
    }
    if (editorStore.getState().history?.document !== document) {
      showNotice({ tone: 'info', sentence: changedMeanwhile });
      return;
    }
    const proposed = proposalOf(document, arrangementOf(document, proposal, nextId, only !== undefined));
    if (proposed.moved.length === 0 && proposed.figures.after.columns === proposed.figures.before.columns) {
      editorStore.setState({ tidied: true });
      showNotice({ tone: 'info', sentence: only ? nothingBetter : tidyAlready });
    } else if (atOnce) {
      carryOut(proposed);
    } else {
      showNotice(null);
      showProposal(proposed);
    }
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
const tidyAlready = { en: 'The drawing is tidy already.', 'zh-Hans': '布局已经整齐。' };
const nothingBetter = {
  en: 'No better places were found for these steps.',
  'zh-Hans': '没有为这些步骤找到更好的位置。',
};
