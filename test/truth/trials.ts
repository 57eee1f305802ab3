import type { ExpectedFinding, Mutation } from './mutation.ts';

type Change = Mutation['change'];
type Particulars = Partial<Pick<Mutation, 'base' | 'profile' | 'today'>> & Pick<ExpectedFinding, 'severity'>;

/** Faults and harmless changes of one rule on one base, each in a line or two. */
export interface Trials {
  /** A change that the rule must catch: the elements of each finding, none where it speaks of the whole blueprint. */
  fault(name: string, change: Change, findings: readonly (readonly string[])[], more?: Particulars): Mutation;
  /** A change that looks like a fault and is none. */
  harmless(name: string, change: Change, more?: Omit<Particulars, 'severity'>): Mutation;
}

/** Trials of a rule on a base; a single one may name another base, a profile, a day, or how grave its findings are. */
export function trialsOf(rule: string, base: string): Trials {
  return {
    fault: (name, change, findings, { severity, ...more } = {}) => ({
      rule,
      base,
      ...more,
      name,
      change,
      expects: findings.map((elements) => ({ elements, ...(severity === undefined ? {} : { severity }) })),
    }),
    harmless: (name, change, more = {}) => ({ rule, base, ...more, name, change, expects: [] }),
  };
}
