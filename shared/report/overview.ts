import { changedSince } from '../compare/changed-since.ts';
import type { BlueprintDocument } from '../model/schema/document.ts';
import type { Text } from '../model/schema/values.ts';
import { lastDecision } from '../review/reviews.ts';
import type { CheckResult } from '../rules/engine.ts';
import { lastReview } from '../rules/reviewed.ts';

/** Whether the drawing is still the one that was last decided on; `unknown` where nothing was kept to compare with. */
export type ChangedState = 'no-decision' | 'unknown' | 'same' | 'changed';

/** One blueprint as a line among others. */
export interface Overview {
  readonly name: Text;
  readonly languages: readonly string[];
  readonly owner: Text | null;
  readonly department: Text | null;
  readonly status: string | null;
  readonly version: string | null;
  /** The rule profile in force. */
  readonly profile: string;
  /** Findings that stand; those left open past their day are among them again. */
  readonly errors: number;
  readonly warnings: number;
  /** Left open by name and day, overdue ones among them. */
  readonly open: number;
  readonly overdue: number;
  readonly waived: number;
  /** Waivers that no longer hold, since what they judged has changed. */
  readonly stale: number;
  readonly decision: { readonly word: string; readonly on: string; readonly by: Text | null } | null;
  readonly changed: ChangedState;
  /** Elements that came, went or changed since. */
  readonly changes: number;
  /** The day by which it is to be reviewed again; none before the first review or revision. */
  readonly due: string | null;
  readonly pastDue: boolean;
  readonly needsReview: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer periods than this mean never. */
const MOST_DAYS = 36_500;

/**
 * Sums up a checked blueprint.
 * @param today ISO date
 * @param period days from one review to the next
 */
export function overviewOf(document: BlueprintDocument, result: CheckResult, today: string, period = 180): Overview {
  const { service, people, languages } = document;
  const { status = null, version = null, ownerId = '' } = service;
  const last = lastDecision(document)?.[1];
  const since = last && changedSince(document, last);
  const changed = since ? CHANGED[since.state] : 'no-decision';
  const due = dueDay(document, period);
  const pastDue = due !== null && due < today;
  return {
    name: service.name,
    languages,
    owner: people[ownerId]?.name ?? null,
    department: service.department ?? null,
    status,
    version,
    profile: result.profile,
    ...countsOf(result),
    decision: last
      ? { word: last.decision ?? '', on: last.at.slice(0, 10), by: people[last.byId]?.name ?? null }
      : null,
    changed,
    changes: since?.elements.length ?? 0,
    due,
    pastDue,
    needsReview: isUpForReview(status) && (pastDue || changed !== 'same'),
  };
}

/** The status is set after a decision: that alone makes no other drawing. */
const CHANGED = { same: 'same', status: 'same', changed: 'changed', unknown: 'unknown' } as const;

function countsOf({ findings, open, waived, stale }: CheckResult) {
  const late = open.filter(({ overdue }) => overdue).map(({ finding }) => finding);
  const of = (severity: string) => [...findings, ...late].filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    open: open.length,
    overdue: late.length,
    waived: waived.length,
    stale: stale.length,
  };
}

/** A draft is not handed in yet, and what is retired is past it. */
function isUpForReview(status: string | null): boolean {
  return status !== 'draft' && status !== 'retired';
}

function dueDay(document: BlueprintDocument, period: number): string | null {
  const last = lastReview(document);
  if (last === undefined || !(period >= 0 && period <= MOST_DAYS)) return null;
  return new Date(Date.parse(last) + Math.floor(period) * DAY).toISOString().slice(0, 10);
}
