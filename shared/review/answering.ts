import type { EditCall } from '../edit/registry.ts';
import type { IdSource } from '../model/ids.ts';
import type { FindingAnswer } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import { type Finding, fingerprintOf } from '../rules/finding.ts';
import { type Speaker, speakerOf } from './people.ts';
import { currentReview } from './reviews.ts';

export const ANSWER_STATES = ['confirmed', 'answered', 'sent-back'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export interface FindingAnswers extends Speaker {
  readonly findings: readonly Finding[];
  readonly state: AnswerState;
  /** Empty for none. */
  readonly remark: string;
  readonly nextId: IdSource;
}

/**
 * The edits that confirm findings, answer them or send them back, in the review that goes on; where the last one is
 * decided, a new one begins. What somebody else said of a finding before is kept with it.
 */
export function answerFindings(document: BlueprintDocument, args: FindingAnswers): EditCall[] {
  const { findings, at, nextId } = args;
  const { id: byId, calls } = speakerOf(document, args, nextId());
  const current = currentReview(document);
  const before = current?.[1].answers ?? {};
  const answers = { ...before };
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding);
    const known = Object.hasOwn(before, fingerprint) ? before[fingerprint] : undefined;
    answers[fingerprint] = { ...newAnswer(args, byId, finding.ruleId), ...heardBefore(known, byId) };
  }
  const written: EditCall = current
    ? { edit: 'set-fields', args: { of: { collection: 'reviews', id: current[0] }, fields: { answers } } }
    : { edit: 'add-element', args: { collection: 'reviews', id: nextId(), element: { byId, at, answers } } };
  return [...calls, written];
}

function newAnswer({ state, remark, language, at }: FindingAnswers, byId: string, ruleId: string): FindingAnswer {
  return { state, ...(remark === '' ? {} : { remark: { [language]: remark } }), byId, at, ruleId };
}

/** What is kept of an earlier answer: all that others said; one's own is replaced. */
function heardBefore(known: FindingAnswer | undefined, byId: string): Pick<FindingAnswer, 'earlier'> {
  if (!known) return {};
  const { earlier = [], ruleId: _, ...last } = known;
  const kept = known.byId === byId ? earlier : [...earlier, last];
  return kept.length > 0 ? { earlier: kept } : {};
}

/** The edit that takes back what was said of a finding in the review that goes on; none where nothing was. */
export function withdrawAnswer(document: BlueprintDocument, fingerprint: string): EditCall[] {
  const current = currentReview(document);
  if (!current || !Object.hasOwn(current[1].answers ?? {}, fingerprint)) return [];
  const { [fingerprint]: _, ...answers } = current[1].answers ?? {};
  return [{ edit: 'set-fields', args: { of: { collection: 'reviews', id: current[0] }, fields: { answers } } }];
}
