import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { workerFile } from '../node/worker-file.ts';
import { crashedExport, type ExportJob, exportFile, type FileExport } from './export-file.ts';
import { WorkerPool } from './worker-pool.ts';

/** Fewer files are exported sooner than further threads would have started. */
const FEW = 4;

/** Exports files on as many threads as the machine has cores, or as was asked for; the results come in their order. */
export function exportFiles(
  files: readonly string[],
  job: ExportJob,
  asked: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<FileExport> {
  const quick = files.length < FEW || job.dryRun;
  const threads = Math.min(asked ?? (quick ? 1 : availableParallelism()), files.length);
  if (threads <= 1) return oneAfterAnother(files, job, signal);
  const here = (file: string) => exportFile(job, file);
  const crashed = (file: string, why: unknown) => crashedExport(job, file, why);
  const work = { job, workerFile: workerFile('cli', 'export-worker'), waiting: 1, here, crashed };
  return new WorkerPool(files, work, threads).results(signal);
}

async function* oneAfterAnother(
  files: readonly string[],
  job: ExportJob,
  signal: AbortSignal,
): AsyncGenerator<FileExport> {
  for (const file of files) {
    // Exporting leaves little time for signals of its own.
    await setImmediate();
    if (signal.aborted) return;
    yield await exportFile(job, file);
  }
}
