import type { TidyInput, TidyProposal } from './types.ts';

/** What stands now as a proposal, empty columns left out; undefined where a step has no place yet. */
export function presentPlaces({ steps }: TidyInput): TidyProposal | undefined {
  if (steps.some(({ column }) => column < 0)) return undefined;
  const used = [...new Set(steps.map(({ column }) => column))].sort((a, b) => a - b);
  const phases = new Map(steps.map(({ column, phase }) => [column, phase]));
  return {
    proposer: 'own',
    placements: steps.map(({ id, lane, column, order }) => ({ id, lane, column: used.indexOf(column), order })),
    columnPhases: used.map((column) => phases.get(column) ?? -1),
    columnSource: used,
  };
}
