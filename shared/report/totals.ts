import { METHOD_STEPS } from '../method/steps.ts';
import { type Counts, type FileFacts, NO_COUNTS, sumOf } from './facts.ts';

/** One method step over all files. */
export interface StepTotals extends Counts {
  readonly number: number;
  /** Files in which it was begun. */
  readonly begun: number;
  /** Rules judged that raised nothing, counted once a file. */
  readonly held: number;
  readonly judged: number;
}

/** What all files come to. */
export interface Totals extends Counts {
  readonly files: number;
  /** Files that could not be checked. */
  readonly unchecked: number;
  readonly steps: readonly StepTotals[];
}

export const NO_TOTALS: Totals = {
  files: 0,
  unchecked: 0,
  ...NO_COUNTS,
  steps: METHOD_STEPS.map(({ number }) => ({ number, begun: 0, held: 0, judged: 0, ...NO_COUNTS })),
};

/** What a file adds to the totals. */
export type FileSum = Pick<FileFacts, 'checked' | 'counts' | 'steps'>;

/** The totals with one more file. */
export function withFile(totals: Totals, facts: FileSum): Totals {
  return {
    files: totals.files + 1,
    unchecked: totals.unchecked + (facts.checked ? 0 : 1),
    ...sumOf(totals, facts.counts),
    steps: totals.steps.map((step) => {
      const own = facts.steps.find(({ number }) => number === step.number);
      if (!own) return step;
      const { number, begun, held, judged } = step;
      const counted = { begun: begun + (own.begun ? 1 : 0), held: held + own.held, judged: judged + own.judged };
      return { number, ...counted, ...sumOf(step, own) };
    }),
  };
}
