import type { ReportFile, ReportRequest } from '../../shared/export/report-request.ts';
import type { FindingsFormatId } from '../../shared/report/findings/formats.ts';

/** What the report worker is asked for: a report, or the findings alone as programs read them. */
export type ReportJob =
  | { readonly kind: 'report'; readonly request: ReportRequest }
  | {
      readonly kind: 'findings';
      readonly format: FindingsFormatId;
      readonly request: Omit<ReportRequest, 'format'>;
      /** The blueprint's own file. */
      readonly fileName: string;
      readonly output: Omit<ReportFile, 'bytes'>;
    };

/** What the report worker says. */
export type ReportMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly files: readonly ReportFile[] }
  | { readonly kind: 'failed'; readonly reason: string };
