import { setFlagsFromString } from 'node:v8';
import type { FileFacts } from '../../shared/report/facts.ts';
import { workerFile } from '../node/worker-file.ts';
import { type CheckJob, crashedFacts, fileCheck, type WrittenFile } from './check-file.ts';
import { WorkerPool } from './worker-pool.ts';

const WAITING = 4;
/** Most of the code runs a few times a file: compiled simply and at once it is sooner through than interpreted first. */
const COMPILED_AT_ONCE = '--always-sparkplug';
/** Each thread compiles for itself what it runs often: functions with little of others within are soon compiled. */
const LITTLE_WITHIN = '--max-inlined-bytecode-size-cumulative=120';

/** Checks files on several threads. */
export function checkPool(
  files: readonly string[],
  job: CheckJob,
  threads: number,
  worker = workerFile('cli', 'check-worker'),
): WorkerPool<FileFacts | WrittenFile> {
  setFlagsFromString(COMPILED_AT_ONCE);
  setFlagsFromString(LITTLE_WITHIN);
  const crashed = (file: string, why: unknown) => crashedFacts(job.cwd, file, why);
  const work = { job, workerFile: worker, waiting: WAITING, here: fileCheck(job), crashed };
  return new WorkerPool(files, work, threads);
}
