import { useStore } from 'zustand';
import type { CheckResult } from '../../../shared/rules/engine.ts';
import { type Finding, fingerprintOf } from '../../../shared/rules/finding.ts';
import { checkStore } from '../../store/check.ts';

/** A finding as a reviewer sees it: to be mended, waived or left open. */
export interface Reviewed {
  readonly finding: Finding;
  readonly waived?: CheckResult['waived'][number];
  readonly open?: CheckResult['open'][number];
}

const NONE: readonly Reviewed[] = [];
const known = new WeakMap<CheckResult, readonly Reviewed[]>();

/** All that the check found, what was waived or left open among it: a reviewer judges that as well. */
export function useReviewed(): readonly Reviewed[] {
  const result = useStore(checkStore, (state) => state.result);
  if (!result) return NONE;
  const found = known.get(result) ?? collect(result);
  known.set(result, found);
  return found;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function collect({ findings, waived, open }: CheckResult): readonly Reviewed[] {
  const all: Reviewed[] = [
    ...findings.map((finding) => ({ finding })),
    ...open.map((one) => ({ finding: one.finding, open: one })),
    ...waived.map((one) => ({ finding: one.finding, waived: one })),
  ];
  return all.sort((one, other) => RANK[one.finding.severity] - RANK[other.finding.severity]);
}

export function fingerprintsOf(reviewed: readonly Reviewed[]): string[] {
  return reviewed.map(({ finding }) => fingerprintOf(finding));
}
