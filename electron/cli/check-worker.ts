import { parentPort, workerData } from 'node:worker_threads';
import { type CheckJob, fileCheck } from './check-file.ts';
import type { FromWorker, ToWorker } from './worker-pool.ts';

/** A thread that checks files one after another and sends the facts of each. */
const check = fileCheck(workerData as CheckJob);
let before = Promise.resolve();

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ index, file }: ToWorker) => {
  before = before.then(async () => send({ index, result: JSON.stringify(await check(file)) }));
});
send('ready');
