import type { OpenAnswer, Waiver } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import { type Finding, factsDigestOf, fingerprintOf } from './finding.ts';

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiverId: Id;
  readonly waiver: Waiver;
}

export interface OpenFinding {
  readonly finding: Finding;
  readonly answerId: Id;
  readonly answer: OpenAnswer;
  readonly overdue: boolean;
}

/** Findings by how they were answered. */
export interface AnsweredFindings {
  /** Neither waived nor left open: what is to be mended. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Left open by name and date: counted neither as passed nor as waived. */
  readonly open: readonly OpenFinding[];
  /** Waivers of findings whose facts have changed since: shown, and silencing nothing. */
  readonly stale: readonly WaivedFinding[];
}

export interface AnswerOptions {
  readonly today: string;
  readonly ignoreWaivers?: boolean;
}

/** Sorts findings by the document's waivers and open answers. */
export function answer(
  document: BlueprintDocument,
  found: readonly Finding[],
  options: AnswerOptions,
): AnsweredFindings {
  const waivers = options.ignoreWaivers ? [] : Object.entries(document.waivers);
  const answers = Object.entries(document.openAnswers);
  if (waivers.length === 0 && answers.length === 0) return { findings: found, waived: [], open: [], stale: [] };
  const rules = new Set([...waivers, ...answers].map(([, { ruleId }]) => ruleId));
  const result = {
    findings: [] as Finding[],
    waived: [] as WaivedFinding[],
    open: [] as OpenFinding[],
    stale: [] as WaivedFinding[],
  };
  for (const finding of found) {
    if (rules.has(finding.ruleId)) sort(document, finding, { waivers, answers, today: options.today }, result);
    else result.findings.push(finding);
  }
  return result;
}

interface Answers {
  readonly waivers: readonly (readonly [Id, Waiver])[];
  readonly answers: readonly (readonly [Id, OpenAnswer])[];
  readonly today: string;
}

function sort(
  document: BlueprintDocument,
  finding: Finding,
  { waivers, answers, today }: Answers,
  result: { findings: Finding[]; waived: WaivedFinding[]; open: OpenFinding[]; stale: WaivedFinding[] },
): void {
  const fingerprint = fingerprintOf(finding);
  const mine = waivers.filter(([, waiver]) => waiver.ruleId === finding.ruleId && waiver.fingerprint === fingerprint);
  const facts = mine.length > 0 ? factsDigestOf(document, finding) : '';
  const valid = mine.find(([, waiver]) => waiver.factsDigest === facts);
  if (valid) {
    result.waived.push({ finding, waiverId: valid[0], waiver: valid[1] });
    return;
  }
  for (const [waiverId, waiver] of mine) result.stale.push({ finding, waiverId, waiver });
  const left = answers.find(([, open]) => open.ruleId === finding.ruleId && open.fingerprint === fingerprint);
  if (left) result.open.push({ finding, answerId: left[0], answer: left[1], overdue: left[1].due < today });
  else result.findings.push(finding);
}
