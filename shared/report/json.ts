import type { BlueprintDocument } from '../model/schema/document.ts';
import type { CheckResult } from '../rules/engine.ts';
import { elementName, type Finding, fingerprintOf } from '../rules/finding.ts';
import { documentationOf, findingSentence } from '../rules/sentences.ts';
import type { Whereabouts } from './whereabouts.ts';

function tell(document: BlueprintDocument, finding: Finding, { placeOf }: Whereabouts) {
  return {
    rule: finding.ruleId,
    step: finding.step,
    severity: finding.severity,
    message: { en: findingSentence(document, finding, 'en'), 'zh-Hans': findingSentence(document, finding, 'zh-Hans') },
    elements: finding.elementIds.map((id) => ({
      id,
      name: elementName(document, id, document.languages[0] ?? 'en'),
      ...placeOf(id),
    })),
    ...(finding.role === undefined ? {} : { role: finding.role }),
    fields: finding.fields,
    documentation: documentationOf(finding.ruleId),
    fingerprint: fingerprintOf(finding),
  };
}

/** A check as plain values: what the document weakens and every waiver first, then what was found. */
export function checkAsJson(document: BlueprintDocument, result: CheckResult, where: Whereabouts) {
  const told = (finding: Finding) => tell(document, finding, where);
  const person = (id: string) => elementName(document, id, document.languages[0] ?? 'en');
  return {
    path: where.path,
    profile: result.profile,
    weakened: result.weakened,
    waived: result.waived.map(({ finding, waiver }) => ({
      ...told(finding),
      reason: waiver.reason,
      by: person(waiver.byId),
      at: waiver.at,
    })),
    stale: result.stale.map(({ finding, waiver }) => ({ ...told(finding), reason: waiver.reason })),
    open: result.open.map(({ finding, answer, overdue }) => ({
      ...told(finding),
      who: person(answer.whoId),
      due: answer.due,
      overdue,
    })),
    findings: result.findings.map(told),
    skipped: result.skipped.map(({ ruleId, because }) => ({ rule: ruleId, because })),
  };
}
