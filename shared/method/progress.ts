import type { BlueprintDocument } from '../model/schema/document.ts';
import type { CheckResult } from '../rules/engine.ts';
import { stepOfRule } from '../rules/registry.ts';
import { METHOD_STEPS, type MethodStep } from './steps.ts';

export interface StepProgress {
  readonly step: MethodStep;
  readonly begun: boolean;
  /** Rules judged that raised nothing, waived ones included, open ones not. */
  readonly held: number;
  /** Rules judged. */
  readonly judged: number;
}

/** How far each of the six steps has come, counted in rules. */
export function progressOf(document: BlueprintDocument, result: CheckResult): StepProgress[] {
  const failing = new Set([
    ...result.findings.map(({ ruleId }) => ruleId),
    ...result.open.map(({ finding }) => finding.ruleId),
  ]);
  return METHOD_STEPS.map((step) => {
    const judged = result.judged.filter((id) => stepOfRule(id) === step.number);
    const held = judged.filter((id) => !failing.has(id));
    return { step, begun: step.begun(document), held: held.length, judged: judged.length };
  });
}
