import type { ReportFormat } from '../report/document/formats.ts';
import type { ReportInput } from '../report/document/request.ts';

/** A report to be made, as plain values: the same request gives the same bytes wherever it is carried out. */
export interface ReportRequest extends ReportInput {
  readonly format: ReportFormat;
  /** The file's name without its ending; drawings beside it are named after it. */
  readonly name: string;
}

/** One file of a report; the report itself is the last. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
