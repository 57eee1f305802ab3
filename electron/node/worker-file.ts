import { join } from 'node:path';

/** Sources need their loader; a build has bundles. */
const SOURCE = import.meta.filename.endsWith('.ts');

/** What a thread needs to be told to run a worker file. */
export const WORKER_ARGUMENTS = SOURCE ? ['--import', 'tsx'] : [];

/**
 * A file that a thread runs: the source, or the bundle that every build puts beside the program.
 * @param folder of the source, below electron/
 */
export function workerFile(folder: string, name: string): string {
  return SOURCE ? join(import.meta.dirname, '..', folder, `${name}.ts`) : join(import.meta.dirname, `${name}.js`);
}
