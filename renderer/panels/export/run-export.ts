import { type Exported, type ExportRequest, handsOutFindings } from '../../../shared/export/request.ts';
import type { Sentence } from '../../../shared/model/refusal.ts';
import { checkingOn } from '../../store/checking.ts';
import { today } from '../../store/today.ts';
import type { ExportMessage } from '../../workers/export-messages.ts';
import { keepWaiting, takeWorker } from './waiting-worker.ts';

export type ExportOutcome =
  | ({ readonly kind: 'done' } & Exported)
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** What the rules find is looked up as it is in Problems: today, unless the export has a date of its own. */
function withChecking(request: ExportRequest): ExportRequest {
  if (!handsOutFindings(request)) return request;
  return { ...request, checking: checkingOn(request.date ?? today(), request.document) };
}

/** Makes the bytes of an export in a worker, which then waits for the next one; cancelling ends it. */
export function runExport(
  request: ExportRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ExportOutcome> {
  return new Promise((resolve) => {
    const worker = takeWorker();
    const cancel = () => end({ kind: 'cancelled' });
    const end = (outcome: ExportOutcome) => {
      signal.removeEventListener('abort', cancel);
      if (outcome.kind === 'done' || outcome.kind === 'refused') keepWaiting(worker);
      else worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else end(data);
    };
    worker.onerror = ({ message }) => end({ kind: 'failed', reason: message });
    worker.postMessage(withChecking(request));
  });
}
