import { availableParallelism } from 'node:os';
import { isMainThread, Worker } from 'node:worker_threads';
import { threadPainter } from '../../shared/export/encoders/paint-thread.ts';
import type { StripPainter } from '../../shared/export/encoders/strips.ts';
import { WORKER_ARGUMENTS, workerFile } from './worker-file.ts';

/** Further ones would take more memory than they save time. */
const MOST_THREADS = 3;

const threads: StripPainter[] = [];

/**
 * Threads that paint, one less than the machine has cores; a program may end while they wait. A thread has none of its own:
 * it is one of many already.
 */
export function paintThreads(most: number): readonly StripPainter[] {
  const wanted = isMainThread ? Math.min(most, MOST_THREADS, availableParallelism() - 1) : 0;
  while (threads.length < wanted) threads.push(startThread());
  return threads.slice(0, Math.max(0, wanted));
}

function startThread(): StripPainter {
  const worker = new Worker(workerFile('node', 'paint-worker'), { execArgv: WORKER_ARGUMENTS });
  worker.unref();
  return threadPainter({
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
}
