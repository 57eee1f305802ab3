import { parentPort, workerData } from 'node:worker_threads';
import { type ExportJob, exportFile } from './export-file.ts';
import type { FromWorker, ToWorker } from './worker-pool.ts';

/** A thread that exports files one after another and tells what came of each. */
const job = workerData as ExportJob;
let before = Promise.resolve();

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ index, file }: ToWorker) => {
  before = before.then(async () => send({ index, result: JSON.stringify(await exportFile(job, file)) }));
});
send('ready');
