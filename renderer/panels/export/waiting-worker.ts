/** How long a worker waits for the next export with its fonts open. */
const PATIENCE = 60_000;

/** The worker of the last export. */
let waiting: { readonly worker: Worker; readonly end: ReturnType<typeof setTimeout> } | undefined;

/** The worker that waits, else a new one. */
export function takeWorker(): Worker {
  const known = waiting;
  waiting = undefined;
  clearTimeout(known?.end);
  return known?.worker ?? new Worker(new URL('../../workers/export.worker.ts', import.meta.url), { type: 'module' });
}

/** Keeps a worker that has done its work for the next export. */
export function keepWaiting(worker: Worker): void {
  dismiss();
  worker.onmessage = null;
  worker.onerror = null;
  waiting = { worker, end: setTimeout(dismiss, PATIENCE) };
}

function dismiss(): void {
  clearTimeout(waiting?.end);
  waiting?.worker.terminate();
  waiting = undefined;
}
