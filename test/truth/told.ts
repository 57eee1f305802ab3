import type { Draft, ExpectedFinding, Mutation } from './mutation.ts';

type Change = (draft: Draft) => void;

/** Where and when a change is tried, when not as the rest of its rule. */
interface Where {
  readonly base?: string;
  readonly profile?: string;
  readonly today?: string;
  readonly draws?: NonNullable<Mutation['draws']>;
}

type Told = Omit<Mutation, 'rule' | 'base'> & Where;

/** A fault that must be caught: each list names the elements of one finding, an empty one the whole blueprint. */
export function fault(
  name: string,
  change: Change,
  findings: readonly (readonly string[])[],
  { severity, ...where }: Where & Pick<ExpectedFinding, 'severity'> = {},
): Told {
  return {
    name,
    change,
    expects: findings.map((elements) => ({ elements, ...(severity ? { severity } : {}) })),
    ...where,
  };
}

/** A change of which nothing must be said. */
export function harmless(name: string, change: Change, where: Where = {}): Told {
  return { name, change, expects: [], ...where };
}

/** The mutations of one rule, most of them on the same base. */
export function mutationsOf(rule: string, base: string, ...told: readonly Told[]): readonly Mutation[] {
  return told.map((one) => ({ rule, base, ...one }));
}
