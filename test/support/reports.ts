import { makeReport } from '../../shared/export/encoders/report.ts';
import type { ReportFile, ReportRequest } from '../../shared/export/report-request.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { buildReport } from '../../shared/report/document/build.ts';
import type { Report } from '../../shared/report/document/report.ts';
import { REPORT_SECTIONS, type ReportOptions } from '../../shared/report/document/request.ts';
import { environment } from './exports.ts';
import { REPORT_DAY } from './reviewed-blueprint.ts';

const WHOLE: ReportOptions = {
  languages: ['en'],
  date: REPORT_DAY,
  audience: 'reviewer',
  sections: REPORT_SECTIONS,
};

/** The report of a document; whole, in English and for reviewers unless asked otherwise. */
export function reportOf(document: BlueprintDocument, options: Partial<ReportOptions> = {}): Report {
  return buildReport({ document, ...WHOLE, ...options });
}

export function reportFiles(
  document: BlueprintDocument,
  request: Pick<ReportRequest, 'format'> & Partial<ReportRequest>,
): Promise<readonly ReportFile[]> {
  return makeReport({ document, name: 'report', ...WHOLE, ...request }, environment);
}

/** The report itself as text. */
export async function reportText(
  document: BlueprintDocument,
  request: Pick<ReportRequest, 'format'> & Partial<ReportRequest>,
): Promise<string> {
  const files = await reportFiles(document, request);
  return new TextDecoder().decode(files.at(-1)?.bytes);
}
