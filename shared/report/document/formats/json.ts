import type { Report } from '../report.ts';

/** A report as JSON: the model itself. */
export function reportAsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
