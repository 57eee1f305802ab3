import type { AnsweredFindings, OpenFinding, WaivedFinding } from './answers.ts';
import type { Finding } from './finding.ts';

/**
 * How a finding stands: told, left open (overdue apart), waived, or under a waiver that no longer holds. The last one
 * silences nothing, so that a finding may stand in two ways.
 */
export const STANDINGS = ['told', 'open', 'overdue', 'waived', 'stale'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A finding with all that was answered to it. */
export interface Problem {
  /** The same from check to check, and for one finding of a check only. */
  readonly key: string;
  readonly finding: Finding;
  readonly standings: readonly Standing[];
  readonly waived?: WaivedFinding;
  readonly open?: OpenFinding;
  /** Waivers that no longer hold. */
  readonly stale: readonly WaivedFinding[];
}

const keys = new WeakMap<Finding, string>();

/** What tells a finding from every other of its check: as its fingerprint does, without the cost of a digest. */
export function problemKey(finding: Finding): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { ruleId, message, elementIds, role, fields } = finding;
  const about = elementIds.length > 0 ? [...elementIds].sort().join(',') : (role ?? '');
  const key = [ruleId, message, about, [...fields].sort().join(',')].join(' ');
  keys.set(finding, key);
  return key;
}

/** The findings of a check as problems; what is quiet and was not answered is left out. */
export function problemsOf(result: AnsweredFindings, told: readonly Finding[]): Problem[] {
  const stale = new Map<Finding, WaivedFinding[]>();
  for (const one of result.stale) stale.set(one.finding, [...(stale.get(one.finding) ?? []), one]);
  const [isTold, seen] = [new Set(told), new Map<string, number>()];
  const problem = (finding: Finding, standing: Standing | undefined, answered: Partial<Problem> = {}): Problem[] => {
    const old = stale.get(finding) ?? [];
    const standings: Standing[] = [...(standing ? [standing] : []), ...(old.length > 0 ? (['stale'] as const) : [])];
    return standings.length > 0 ? [{ key: ownKey(finding, seen), finding, standings, stale: old, ...answered }] : [];
  };
  return [
    ...result.findings.flatMap((finding) => problem(finding, isTold.has(finding) ? 'told' : undefined)),
    ...result.open.flatMap((open) => problem(open.finding, open.overdue ? 'overdue' : 'open', { open })),
    ...result.waived.flatMap((waived) => problem(waived.finding, 'waived', { waived })),
  ];
}

/** A rule may find the same twice: then the second is counted. */
function ownKey(finding: Finding, seen: Map<string, number>): string {
  const key = problemKey(finding);
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return before === 0 ? key : `${key} #${before + 1}`;
}

/** How many problems stand in each way. */
export function countStandings(problems: readonly Problem[]): Readonly<Record<Standing, number>> {
  const counts = { told: 0, open: 0, overdue: 0, waived: 0, stale: 0 };
  for (const { standings } of problems) for (const standing of standings) counts[standing] += 1;
  return counts;
}
