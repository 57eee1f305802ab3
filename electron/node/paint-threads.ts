import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';
import { paintPool, threadPainter } from '../../shared/export/encoders/paint-thread.ts';
import type { StripPainter } from '../../shared/export/encoders/strips.ts';
import { WORKER_ARGUMENTS, workerFile } from './worker-file.ts';

/**
 * Threads that paint, one less than the machine has cores; a program may end while they wait. A thread has none of its own:
 * it is one of many already.
 */
export const paintThreads = paintPool(startThread, () => (isMainThread ? availableParallelism() - 1 : 0));

function startThread(): StripPainter {
  const worker = new Worker(workerFile('node', 'paint-worker'), { execArgv: WORKER_ARGUMENTS });
  const painter = threadPainter({
    send(strip) {
      worker.ref();
      worker.postMessage(strip);
    },
    listen(answer, end) {
      worker.on('message', (message) => {
        worker.unref();
        answer(message);
      });
      worker.on('error', ({ message }) => end(message));
      worker.on('exit', () => end('the thread ended'));
    },
  });
  // Only now: to listen holds the program as well.
  worker.unref();
  return painter;
}
