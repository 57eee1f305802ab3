import type { Sentence } from '../../model/refusal.ts';
import type { BlueprintDocument } from '../../model/schema/document.ts';
import type { Id } from '../../model/schema/values.ts';
import { type CheckResult, checkBlueprint } from '../../rules/engine.ts';
import { elementName, type Finding, fingerprintOf } from '../../rules/finding.ts';
import type { Severity } from '../../rules/rule.ts';
import { findingSentence } from '../../rules/sentences.ts';
import { checkOptions } from '../document/build.ts';
import type { ReportInput } from '../document/request.ts';

/** How a finding was answered. */
export type FindingState = 'open' | 'left-open' | 'waived';

/** A finding as plain values, in both languages. */
export interface FoundFinding {
  readonly rule: string;
  /** Method step from 1 to 6. */
  readonly step: number;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly message: Sentence;
  readonly elementIds: readonly Id[];
  /** What these elements are called. */
  readonly names: readonly string[];
}

/** How a document is checked whose findings are handed out. */
export type Checking = Pick<ReportInput, 'date' | 'floor' | 'folder' | 'others'>;

export interface FindingsAsked extends Checking {
  readonly whole: BlueprintDocument;
  /** What may be seen of it; the very same where that is all. */
  readonly shown: BlueprintDocument;
  /** In which elements are named. */
  readonly language: string;
  /** Whether it may be seen which findings were waived, and which left open. */
  readonly waivers: boolean;
  readonly openAnswers: boolean;
}

/**
 * What is found in the whole document, as far as what may be seen tells it too: a finding of which the seen part alone
 * would say something else, or nothing, is not told.
 */
export function findingsFor(asked: FindingsAsked): readonly FoundFinding[] {
  const { whole, shown, language, waivers, openAnswers, ...how } = asked;
  const options = checkOptions({ ...how, languages: [], audience: 'reviewer', sections: [] });
  const result = checkBlueprint({ document: whole, ...options });
  const seen = shown === whole ? undefined : messagesOf(shown, checkBlueprint({ document: shown, ...options }));
  const states: readonly (readonly [Finding, FindingState])[] = [
    ...result.findings.map((finding) => [finding, 'open'] as const),
    ...result.open.map(({ finding }) => [finding, openAnswers ? 'left-open' : 'open'] as const),
    ...(waivers ? result.waived.map(({ finding }) => [finding, 'waived'] as const) : []),
  ];
  return states.flatMap(([finding, state]) => {
    const message = messageOf(whole, finding);
    const told = seen?.get(fingerprintOf(finding));
    const isTold = seen === undefined || (told?.en === message.en && told['zh-Hans'] === message['zh-Hans']);
    const { ruleId: rule, step, severity, elementIds } = finding;
    const names = elementIds.map((id) => elementName(shown, id, language));
    return isTold ? [{ rule, step, severity, state, message, elementIds, names }] : [];
  });
}

/** Fingerprint → what a finding says, however it was answered. */
function messagesOf(
  document: BlueprintDocument,
  { findings, waived, open }: CheckResult,
): ReadonlyMap<string, Sentence> {
  const all = [...findings, ...[...waived, ...open].map(({ finding }) => finding)];
  return new Map(all.map((finding) => [fingerprintOf(finding), messageOf(document, finding)]));
}

function messageOf(document: BlueprintDocument, finding: Finding): Sentence {
  const say = (language: string) => findingSentence(document, finding, language);
  return { en: say('en'), 'zh-Hans': say('zh-Hans') };
}
