import type { Entry } from '../model/queries.ts';
import type { FindingAnswer, Review } from '../model/schema/catalogue.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Id } from '../model/schema/values.ts';

export const DECISIONS = ['approved', 'approved-with-conditions', 'returned'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Reviews, the latest first. */
function latestFirst(document: BlueprintDocument): Entry<Review>[] {
  return Object.entries(document.reviews).sort(
    ([one, { at: a }], [other, { at: b }]) => Date.parse(b) - Date.parse(a) || (one < other ? -1 : 1),
  );
}

/** Reviews that ended in a decision, the latest first. They are closed: nothing is added to them. */
export function decisions(document: BlueprintDocument): readonly Entry<Review>[] {
  return latestFirst(document).filter(([, { decision }]) => decision !== undefined);
}

/** The latest decision; undefined before the first. */
export function lastDecision(document: BlueprintDocument): Entry<Review> | undefined {
  return decisions(document)[0];
}

/** The review that goes on; undefined where none was begun since the last decision. */
export function currentReview(document: BlueprintDocument): Entry<Review> | undefined {
  return latestFirst(document).find(([, { decision }]) => decision === undefined);
}

/** What was said of a finding, and in which review. */
export interface GivenAnswer {
  readonly reviewId: Id;
  readonly answer: FindingAnswer;
  /** Whether it was said in a review that is decided. */
  readonly closed: boolean;
}

/** What was last said of a finding: in a review that goes on, else in the one last decided. */
export function answerTo(document: BlueprintDocument, fingerprint: string): GivenAnswer | undefined {
  return answersOf(document).get(fingerprint);
}

const known = new WeakMap<BlueprintDocument['reviews'], ReadonlyMap<string, GivenAnswer>>();

/** The last answer to each finding, by fingerprint. */
export function answersOf(document: BlueprintDocument): ReadonlyMap<string, GivenAnswer> {
  const found = known.get(document.reviews) ?? collect(document);
  known.set(document.reviews, found);
  return found;
}

function collect(document: BlueprintDocument): ReadonlyMap<string, GivenAnswer> {
  const last = lastDecision(document);
  const goingOn = latestFirst(document).filter(([, { decision }]) => decision === undefined);
  const answers = new Map<string, GivenAnswer>();
  for (const [reviewId, review] of [...goingOn, ...(last ? [last] : [])]) {
    for (const [fingerprint, answer] of Object.entries(review.answers ?? {})) {
      if (answers.has(fingerprint)) continue;
      answers.set(fingerprint, { reviewId, answer, closed: review.decision !== undefined });
    }
  }
  return answers;
}
