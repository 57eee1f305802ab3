import { paintPool, threadPainter } from '../../shared/export/encoders/paint-thread.ts';
import type { StripPainter } from '../../shared/export/encoders/strips.ts';

/** Workers that paint, one less than the machine has cores; they end with the worker that they paint for. */
export const paintThreads = paintPool(startThread, () => navigator.hardwareConcurrency - 1);

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
