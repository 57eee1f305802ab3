import type { Id } from '../../shared/model/schema/values.ts';
import type { Problem } from '../../shared/rules/problems.ts';
import { RANK } from '../../shared/rules/rows.ts';
import type { Severity } from '../../shared/rules/rule.ts';
import { SIGN_HEIGHT } from '../../shared/scene/signs/spots.ts';

/** What is told of an element of the drawing. */
export interface ElementProblems {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** What is told of each element that a problem is about first. */
export function problemsByElement(problems: readonly Problem[]): ReadonlyMap<Id, ElementProblems> {
  const result = new Map<Id, ElementProblems>();
  for (const problem of problems) {
    const [id] = problem.finding.elementIds;
    if (id === undefined || !problem.standings.includes('told')) continue;
    result.set(id, joined(result.get(id), problem));
  }
  return result;
}

function joined(before: ElementProblems | undefined, problem: Problem): ElementProblems {
  const { severity } = problem.finding;
  if (!before) return { severity, problems: [problem] };
  const worst = RANK[severity] < RANK[before.severity] ? severity : before.severity;
  return { severity: worst, problems: [...before.problems, problem] };
}

/** Width of a sign: alone its shape, with several their number beside it. */
export function signWidth(count: number): number {
  return count === 1 ? SIGN_HEIGHT : count < 10 ? 25 : 31;
}
