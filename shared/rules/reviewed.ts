import type { Sentence } from '../model/refusal.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { RuleContext } from './rule.ts';

/** Why a rule that asks for the record of a review is skipped: before the status *in review* nothing is revised or agreed. */
export function notInReview({ document: { service } }: RuleContext): Sentence | undefined {
  return service.status === undefined || service.status === 'draft'
    ? { en: 'the blueprint is a draft', 'zh-Hans': '蓝图仍是草稿' }
    : undefined;
}

/** Whether a profile asks for what only a full record can hold. */
export function isStrict(profile: string): boolean {
  return profile === 'strict' || profile === 'financial';
}

/** The day of the last review: a reviewer's decision or a revision. */
export function lastReview({ reviews, revisions }: BlueprintDocument): string | undefined {
  const days = [
    ...Object.values(reviews).flatMap(({ at, decision }) => (decision ? [at.slice(0, 10)] : [])),
    ...Object.values(revisions).flatMap(({ date }) => (date ? [date] : [])),
  ];
  return days.sort().at(-1);
}
