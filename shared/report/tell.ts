import { progressOf } from '../method/progress.ts';
import type { Place, PlaceIndex } from '../model/places.ts';
import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';
import type { WaivedFinding } from '../rules/answers.ts';
import type { CheckResult } from '../rules/engine.ts';
import { elementName, type Finding, fingerprintOf } from '../rules/finding.ts';
import { stepOfRule } from '../rules/registry.ts';
import { findingSentence } from '../rules/sentences.ts';
import {
  type Counts,
  type FileFacts,
  NO_COUNTS,
  type ReportLanguage,
  sumOf,
  type Told,
  type ToldElement,
  type ToldFinding,
  type ToldWaiver,
} from './facts.ts';

/** What a report will need: sentences of other languages, fingerprints and names are left out where it will not. */
export interface Wanted {
  readonly languages: readonly ReportLanguage[];
  /** Fingerprints, and the elements concerned with their names. */
  readonly details: boolean;
}

export interface CheckedFile {
  readonly path: string;
  readonly uri: string;
  readonly digest: string;
  readonly document: BlueprintDocument;
  readonly result: CheckResult;
  readonly places: PlaceIndex;
}

/** What a check of one file came to, as plain values. */
export function factsOf(file: CheckedFile, wanted: Wanted): FileFacts {
  const { document, result, places } = file;
  const told = (finding: Finding) => tellFinding(file, finding, wanted);
  const byStep = countsByStep(result);
  const person = (id: string) => elementName(document, id, wanted.languages[0] ?? 'en');
  const waiver = ({ finding, waiverId, waiver: { reason, byId, at } }: WaivedFinding): ToldWaiver => {
    const place = places.elements.get(waiverId);
    return { finding: told(finding), reason, by: person(byId), at, ...(place ? { place } : {}) };
  };
  return {
    path: file.path,
    uri: file.uri,
    digest: file.digest,
    checked: true,
    profile: result.profile,
    weakened: result.weakened,
    waived: result.waived.map(waiver),
    stale: result.stale.map(waiver),
    open: result.open.map(({ finding, answer: { whoId, due }, overdue }) => ({
      finding: told(finding),
      who: person(whoId),
      due,
      overdue,
    })),
    findings: result.findings.map(told),
    skipped: result.skipped.map(({ ruleId, because }) => ({
      rule: ruleId,
      step: stepOfRule(ruleId),
      because: inLanguages(wanted, (language) => because[language]),
    })),
    judged: result.judged,
    steps: progressOf(document, result).map(({ step: { number }, begun, held, judged }) => {
      return { number, begun, held, judged, ...(byStep[number] ?? NO_COUNTS) };
    }),
    counts: byStep.reduce(sumOf),
  };
}

function tellFinding({ document, places }: CheckedFile, finding: Finding, wanted: Wanted): ToldFinding {
  const { ruleId, step, severity, elementIds, role, fields } = finding;
  return {
    rule: ruleId,
    step,
    severity,
    message: inLanguages(wanted, (language) => findingSentence(document, finding, language)),
    place: placeOfFinding(finding, places),
    elements: wanted.details ? elementIds.map((id) => tellElement(document, places, id)) : [],
    role,
    fields,
    fingerprint: wanted.details ? fingerprintOf(finding) : undefined,
  };
}

function tellElement(document: BlueprintDocument, places: PlaceIndex, id: Id): ToldElement {
  return { id, name: elementName(document, id, document.languages[0] ?? 'en'), ...places.elements.get(id) };
}

function inLanguages({ languages }: Wanted, say: (language: ReportLanguage) => string): Told {
  const told: Partial<Record<keyof Sentence, string>> = {};
  for (const language of languages) told[language] = say(language);
  return told;
}

/** The first element concerned; else the field of the file that is about what is missing, at last the service. */
function placeOfFinding({ elementIds, role, fields }: Finding, places: PlaceIndex): Place | undefined {
  const [first, field] = [elementIds[0], fields[0]];
  if (first !== undefined) return places.elements.get(first);
  const names = [`service.${field}`, role, `${role}s`, 'service'];
  return names.map((name) => places.fields.get(name ?? '')).find((place) => place !== undefined);
}

/** Findings by severity, those waived and left open apart; open ones past their day count among the findings again. */
function countsByStep({ findings, open, waived }: CheckResult): Counts[] {
  const steps = Array.from({ length: 7 }, () => ({ ...NO_COUNTS }));
  const add = ({ step }: Finding, kind: keyof Counts) => {
    const counts = steps[step];
    if (counts) counts[kind] += 1;
  };
  for (const finding of findings) add(finding, COUNTED[finding.severity]);
  for (const { finding, overdue } of open) add(finding, overdue ? COUNTED[finding.severity] : 'open');
  for (const { finding } of waived) add(finding, 'waived');
  return steps;
}

const COUNTED = { error: 'errors', warning: 'warnings', info: 'infos' } as const;
