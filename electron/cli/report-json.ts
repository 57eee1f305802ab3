import { checkAsJson } from '../../shared/report/json.ts';
import { type Counts, type FileReport, isChecked } from './check-file.ts';

/** The reports on all files as JSON text: the same facts as the lines, in both languages, for programs. */
export function reportsAsJson(reports: readonly FileReport[], summary: Counts): string {
  const files = reports.map((report) =>
    isChecked(report) ? checkAsJson(report.document, report.result, report) : report,
  );
  return `${JSON.stringify({ summary, files }, null, 2)}\n`;
}
