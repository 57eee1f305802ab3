import type { InterfaceLanguage } from '../../shared/locales/sentences.ts';
import { type Finding, fingerprintOf } from '../../shared/rules/finding.ts';
import { findingSentence } from '../../shared/rules/sentences.ts';
import { type CheckedFile, type Counts, type FileReport, isChecked } from './check-file.ts';

/** The reports on all files as JSON text: the same facts as the lines, for programs. */
export function reportsAsJson(reports: readonly FileReport[], counts: Counts, language: InterfaceLanguage): string {
  const files = reports.map((report) =>
    isChecked(report) ? checked(report, language) : { path: report.path, refusals: refusals(report, language) },
  );
  return `${JSON.stringify({ language, summary: counts, files }, null, 2)}\n`;
}

function refusals(report: FileReport, language: InterfaceLanguage) {
  return report.refusals.map(({ code, line, column, message }) => ({ code, line, column, message: message[language] }));
}

function checked(report: CheckedFile, language: InterfaceLanguage) {
  const { result } = report;
  const told = (finding: Finding) => findingAsJson(report, finding, language);
  return {
    path: report.path,
    profile: result.profile,
    weakened: result.weakened,
    waived: result.waived.map(({ finding, waiverId, waiver }) => ({ ...told(finding), waiverId, ...reasonOf(waiver) })),
    stale: result.stale.map(({ finding, waiverId, waiver }) => ({ ...told(finding), waiverId, ...reasonOf(waiver) })),
    findings: result.findings.map(told),
    open: result.open.map(({ finding, answerId, answer, overdue }) => ({
      ...told(finding),
      answerId,
      due: answer.due,
      overdue,
    })),
    skipped: result.skipped.map(({ ruleId, because }) => ({ ruleId, because: because[language] })),
  };
}

function reasonOf({ reason, at }: { readonly reason: string; readonly at: string }) {
  return { reason, at };
}

function findingAsJson({ document, placeOf }: CheckedFile, finding: Finding, language: InterfaceLanguage) {
  const [first] = finding.elementIds;
  return {
    ruleId: finding.ruleId,
    step: finding.step,
    severity: finding.severity,
    message: findingSentence(document, finding, language),
    elementIds: finding.elementIds,
    ...(first === undefined ? {} : placeOf(first)),
    fingerprint: fingerprintOf(finding),
  };
}
