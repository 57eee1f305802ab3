import type { Point, Rectangle } from '../../shared/model/geometry.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';

/** A document that a mutation may change in place. */
export type Draft = { -readonly [Key in keyof BlueprintDocument]: BlueprintDocument[Key] };

/** Where things are drawn: boxes of steps, and the corners of links from end to end. */
export interface Drawn {
  readonly items: ReadonlyMap<string, Rectangle>;
  readonly links: ReadonlyMap<string, { readonly points: readonly Point[] }>;
}

/** The elements of one finding that is expected; none where it speaks of the whole blueprint. */
export interface ExpectedFinding {
  readonly elements: readonly string[];
  /** How grave it must be, where the catalogue’s row or profile makes that matter. */
  readonly severity?: 'error' | 'warning' | 'info';
}

/**
 * One change of a blueprint in which a rule finds nothing: a fault that the rule must catch, with the findings expected, or
 * a harmless change of which it must say nothing. It imports nothing from the rules: what is right is said here again.
 */
export interface Mutation {
  /** The rule that is tried, by its id in the catalogue. */
  readonly rule: string;
  /** What is done, in a few words; unique within the rule. */
  readonly name: string;
  /** The blueprint that is changed, by its name among the bases. */
  readonly base: string;
  /** The profile under which it is checked; `strict` where none is named. */
  readonly profile?: string;
  /** ISO date on which the change is checked, later than its base: it may be the passing of time alone. */
  readonly today?: string;
  readonly change: (draft: Draft) => void;
  /** How it is drawn, from how it would be laid out; then the document may stay as it is. */
  readonly draws?: (laid: Drawn) => Drawn;
  /** The findings of this rule, in any order; empty for a harmless change. */
  readonly expects: readonly ExpectedFinding[];
}
