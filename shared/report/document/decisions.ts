import type { Review } from '../../model/schema/catalogue.ts';
import { DECISIONS, lastDecision } from '../../review/reviews.ts';
import { personName, type ReportContext, wordsOf } from './context.ts';

/** The last decision; undefined before the first. */
export function decisionOf({ document }: ReportContext): Review | undefined {
  return lastDecision(document)?.[1];
}

/** A decision in short: what, when and by whom. */
export function decisionText(context: ReportContext, { decision, at, byId }: Review): string {
  const parts = [decisionWord(context, decision), at.slice(0, 10), personName(context, byId)];
  return parts.filter(Boolean).join(context.language === 'en' ? ', ' : '，');
}

export function decisionWord(context: ReportContext, decision: string | undefined): string {
  const words = wordsOf(context);
  const known = DECISIONS.find((one) => one === decision);
  return known ? words[known] : (decision ?? words.reviewed);
}
