import type { Exported, ExportRequest } from '../../../shared/export/request.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import type { ExportMessage } from '../../workers/export-messages.ts';

export type ExportOutcome =
  | ({ readonly kind: 'done' } & Exported)
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** Makes the bytes of an export in a worker of its own; cancelling ends it. */
export function runExport(
  request: ExportRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ExportOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../workers/export.worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: ExportOutcome) => {
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else end(data);
    };
    worker.onerror = ({ message }) => end({ kind: 'failed', reason: message });
    worker.postMessage(request);
  });
}
