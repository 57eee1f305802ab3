import { describe, expect, it } from 'vitest';
import { runEdit } from '../../shared/edit/registry.ts';
import { fingerprintOf } from '../../shared/rules/finding.ts';
import { baseOf } from './bases.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations/index.ts';
import { changedBy, findingsOf } from './run-truth.ts';

const faults = MUTATIONS.filter(({ expects }) => expects.length > 0);

/** Labels of the mends that are offered for a fault, and of those among them after which it is found again. */
function tried(mutation: Mutation): { offered: string[]; useless: string[] } {
  const base = baseOf(mutation.base);
  const document = base && changedBy(mutation, base);
  if (document === undefined || typeof document === 'string') throw new Error(`${mutation.name}: ${document}`);
  const mends = findingsOf(document, mutation, mutation).flatMap((finding) =>
    finding.fixes.map((fix) => ({ finding, fix })),
  );
  const left = mends.filter(({ finding, fix }) => {
    const mended = fix.calls.reduce((current, call) => runEdit(current, call).document, document);
    return findingsOf(mended, mutation, mutation).some((found) => fingerprintOf(found) === fingerprintOf(finding));
  });
  return { offered: mends.map(({ fix }) => fix.label.en), useless: left.map(({ fix }) => fix.label.en) };
}

describe('mends offered for the faults', () => {
  it('each mends its fault, in one go', () => {
    const outcomes = faults.map((mutation) => ({ of: `${mutation.rule}: ${mutation.name}`, ...tried(mutation) }));
    expect(outcomes.filter(({ useless }) => useless.length > 0)).toEqual([]);
    expect(outcomes.flatMap(({ offered }) => offered).length).toBeGreaterThan(80);
  });
});
