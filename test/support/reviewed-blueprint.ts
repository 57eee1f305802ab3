import { elementDigests } from '../../shared/model/digest.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { checkBlueprint } from '../../shared/rules/engine.ts';
import { type Finding, factsDigestOf, fingerprintOf } from '../../shared/rules/finding.ts';
import { complaintHandling } from './complaint-handling.ts';

/** On which the reviewed blueprint is reported. */
export const REPORT_DAY = '2026-11-26';
const JUDGED = 'analysis/time';
const PERSON = 'person-name-zhao';

/**
 * The example as it may stand in the middle of a review: a rule weakened, times missing, one of these waived, one waived
 * once upon a time, one left open too long; changes since a decision, and remarks with an answer.
 */
export function reviewedBlueprint(): BlueprintDocument {
  const decided = complaintHandling();
  const document: BlueprintDocument = {
    ...decided,
    steps: withoutTimes(decided, 4),
    ruleSettings: { rules: { 'drawing/evidence': { severity: 'off' } } },
  };
  const [waived, stale, open, ...rest] = checkBlueprint({ document, today: REPORT_DAY }).findings.filter(
    ({ ruleId }) => ruleId === JUDGED,
  );
  if (!waived || !stale || !open || rest.length === 0) throw new Error('too few findings');
  const waiver = (finding: Finding, factsDigest: string) => {
    const answer = { ruleId: finding.ruleId, fingerprint: fingerprintOf(finding), byId: PERSON, factsDigest };
    return { ...answer, reason: 'Measured next year', at: '2026-11-02T08:00:00Z' };
  };
  return {
    ...document,
    waivers: {
      'waiver-00001': waiver(waived, factsDigestOf(document, waived)),
      'waiver-00002': waiver(stale, 'something else'),
      'waiver-00003': { ...waiver(stale, 'gone'), fingerprint: 'of nothing', ruleId: 'customer/scope' },
    },
    openAnswers: {
      'answer-00001': { ruleId: JUDGED, fingerprint: fingerprintOf(open), whoId: PERSON, due: '2026-11-01' },
    },
    reviews: {
      'review-00001': {
        byId: PERSON,
        at: '2026-10-23T08:00:00Z',
        decision: 'approved-with-conditions',
        conditions: { en: 'Times are filled in', 'zh-Hans': '补齐时间' },
        elementDigests: { ...elementDigests(decided), 'step-that-went': 'x' },
        answers: { [fingerprintOf(stale)]: { state: 'sent-back', remark: { en: 'Ask the hotline again' } } },
      },
    },
    remarks: {
      'remark-00001': { text: { en: 'Is this still so?' }, byId: PERSON, at: '2026-11-03T08:00:00Z' },
      'remark-00002': {
        text: { en: 'It is, since May' },
        byId: PERSON,
        at: '2026-11-04T08:00:00Z',
        replyTo: 'remark-00001',
      },
    },
  };
}

/** The steps without the times of the first ones that have one. */
function withoutTimes({ steps }: BlueprintDocument, count: number): BlueprintDocument['steps'] {
  const timed = Object.entries(steps).filter(([, { time, kind }]) => time && kind === 'action');
  const bare = timed.slice(0, count).map(([id, { time: _, ...step }]) => [id, step] as const);
  return { ...steps, ...Object.fromEntries(bare) };
}
