import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { FoundFinding } from '../../report/findings/found.ts';
import type { Scene } from '../../scene/primitives.ts';
import type { Options } from '../read-options.ts';
import type { Exported, ExportRequest } from '../request.ts';
import type { ExportEnvironment } from './environment.ts';

/** What an encoder works with. */
export interface ExportJob {
  /** The document with nothing but the parts that may be seen. */
  readonly document: BlueprintDocument;
  readonly languages: readonly string[];
  readonly theme: ExportRequest['theme'];
  /** ISO date of the title block: the one asked for, else that of the last revision. */
  readonly date?: string;
  /** The format's options, each with a value. */
  readonly options: Options;
  readonly template?: Uint8Array;
  /** The drawing with title block and legend; made when it is first asked for. */
  readonly scene: () => Scene;
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
