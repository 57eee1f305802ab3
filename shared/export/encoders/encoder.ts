import type { FoundFinding } from '../../report/findings/found.ts';
import type { DrawingJob } from '../drawing-job.ts';
import type { Exported } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';

/** What an encoder works with. */
export interface ExportJob extends DrawingJob {
  readonly template?: Uint8Array;
  /** What the rules find; none where that may not be seen. */
  readonly findings: () => Promise<readonly FoundFinding[] | undefined>;
  readonly environment: ExportEnvironment;
}

/** Makes the bytes of one format. @throws ExportRefusal when it cannot be made as asked */
export type Encoder = (job: ExportJob) => Promise<Exported>;

/** Bytes of a format that holds all that there is. */
export function lossless(bytes: Uint8Array): Exported {
  return { bytes, losses: [] };
}
