import { threadPainter } from '../../shared/export/encoders/paint-thread.ts';
import type { StripPainter } from '../../shared/export/encoders/strips.ts';

/** Further ones would take more memory than they save time. */
const MOST_THREADS = 3;

const threads: StripPainter[] = [];

/** Workers that paint, one less than the machine has cores; they end with the worker that they paint for. */
export function paintThreads(most: number): readonly StripPainter[] {
  const wanted = Math.min(most, MOST_THREADS, navigator.hardwareConcurrency - 1);
  while (threads.length < wanted) threads.push(startThread());
  return threads.slice(0, Math.max(0, wanted));
}

function startThread(): StripPainter {
  const worker = new Worker(new URL('./export-strip.worker.ts', import.meta.url), { type: 'module' });
  return threadPainter({
    send: (strip) => worker.postMessage(strip),
    listen(answer, end) {
      worker.onmessage = ({ data }) => answer(data);
      worker.onerror = ({ message }) => end(message);
    },
  });
}
