import type { ReportFile } from '../../../shared/export/report-request.ts';
import type { ReportJob, ReportMessage } from '../../workers/report-messages.ts';

export type ReportOutcome =
  | { readonly kind: 'done'; readonly files: readonly ReportFile[] }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'cancelled' };

/** Makes the files of a report in a worker of its own; cancelling ends it. */
export function runReport(
  job: ReportJob,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => undefined,
): Promise<ReportOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../workers/export-report.worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: ReportOutcome) => {
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => end({ kind: 'cancelled' }), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ReportMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else end(data);
    };
    worker.onerror = ({ message }) => end({ kind: 'failed', reason: message });
    worker.postMessage(job);
  });
}
