import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { FileFacts } from '../../shared/report/facts.ts';
import { type CheckJob, fileCheck, type WrittenFile } from './check-file.ts';
import { checkPool } from './check-pool.ts';

/** Fewer files are checked sooner than further threads would have started. */
const FEW = 100;

/**
 * Checks files on as many threads as the machine has cores, or as was asked for; few of them here. The results come in the
 * order of the files.
 */
export function checkFiles(
  files: readonly string[],
  job: CheckJob,
  asked: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<FileFacts | WrittenFile> {
  const threads = Math.min(asked ?? (files.length < FEW ? 1 : availableParallelism()), files.length);
  return threads > 1 ? checkPool(files, job, threads).results(signal) : oneAfterAnother(files, job, signal);
}

async function* oneAfterAnother(
  files: readonly string[],
  job: CheckJob,
  signal: AbortSignal,
): AsyncGenerator<FileFacts | WrittenFile> {
  const check = fileCheck(job);
  for (const file of files) {
    // Checking leaves no time for signals of its own.
    await setImmediate();
    if (signal.aborted) return;
    yield await check(file);
  }
}
